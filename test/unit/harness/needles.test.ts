// A search that finds nothing proves nothing unless it finds what is there.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInFolder, findInMemory, needlesOf } from '../../e2e/harness/needles.ts'

const word = 'Quartzberry'

describe('findInFolder', () => {
  it.each([
    ['utf8', Buffer.from(`xx${word}yy`)],
    ['utf16', Buffer.from(`xx${word}yy`, 'utf16le')],
    ['hex', Buffer.from(Buffer.from(word).toString('hex'))],
    ['base64 at 0', Buffer.from(Buffer.from(`${word} and more`).toString('base64'))],
    ['base64 at 1', Buffer.from(Buffer.from(`a${word} and more`).toString('base64'))],
    ['base64 at 2', Buffer.from(Buffer.from(`ab${word} and more`).toString('base64'))],
  ])('finds %s', async (_, bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'needles-'))
    await writeFile(join(folder, 'file'), bytes)
    expect(await findInFolder(folder, needlesOf(word))).not.toEqual([])
    await rm(folder, { recursive: true })
  })

  it('finds nothing in what holds nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'needles-'))
    await writeFile(join(folder, 'file'), 'some other words altogether, long enough to matter')
    expect(await findInFolder(folder, needlesOf(word))).toEqual([])
    await rm(folder, { recursive: true })
  })
})

describe('findInMemory', () => {
  it.runIf(process.platform === 'linux')('finds a word that this process holds', async () => {
    const held = Buffer.from(['Moss', 'lantern', String(process.pid)].join('-'))
    expect(await findInMemory(process.pid, [{ name: 'held', bytes: held }])).toEqual(['held'])
  })
})
