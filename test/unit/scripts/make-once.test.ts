import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOnce } from '../../../scripts/runtime/make-once.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-once-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The id of a process that has ended. */
const deadPid = () => String(spawnSync(process.execPath, ['-e', '']).pid)

test('makes a folder once and then finds it', async () => {
  let made = 0
  const make = async (part: string) => {
    made += 1
    await writeFile(join(part, 'file'), 'whole')
  }
  const target = join(folder, 'thing')
  expect(await makeOnce(target, make)).toBe(target)
  await makeOnce(target, make)
  expect(made).toBe(1)
  expect(await readFile(join(target, 'file'), 'utf8')).toBe('whole')
  expect(await readdir(folder)).toEqual(['thing'])
})

test('leaves nothing behind when making fails, and succeeds the next time', async () => {
  const target = join(folder, 'thing')
  const broken = makeOnce(target, async (part) => {
    await writeFile(join(part, 'half'), '')
    throw new Error('the disk is full')
  })
  await expect(broken).rejects.toThrow('the disk is full')
  expect(await readdir(folder)).toEqual([])
  await makeOnce(target, async () => undefined)
  expect(await readdir(folder)).toEqual(['thing'])
})

test('lets one of two do it while the other waits', async () => {
  let made = 0
  const make = async () => {
    made += 1
    await sleep(50)
  }
  const target = join(folder, 'thing')
  await Promise.all([makeOnce(target, make), makeOnce(target, make)])
  expect(made).toBe(1)
})

test('takes over from a process that died half-way', async () => {
  const target = join(folder, 'thing')
  const dead = deadPid()
  await writeFile(`${target}.lock`, dead)
  await writeFile(`${target}.${dead}.part`, '')
  await makeOnce(target, async () => undefined)
  expect(await readdir(folder)).toEqual(['thing'])
})
