// What lies in the inbox folder under an inbox's name and is no file of ours: a link to nowhere, round in circles or to a
// file elsewhere, a folder, a pipe; and a file that can't be read. Each waits, says so, is never followed and can be set aside.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendInbox } from '#main/inbox-format/append-inbox.ts'
import { sealRecord, startSealing } from '#main/inbox-format/seal-record.ts'
import { detail, handOver, reopen } from '../support/handover.ts'
import { temporaryFolder } from '../support/temp-vault.ts'
import type { TestProcess } from '../support/vault-process.ts'

const marks = [61, 50, 73, 88]
const onWindows = process.platform === 'win32'

const makePipe = (path: string): void => void execFileSync('mkfifo', [path])

/** `path` is the inbox's; `away` is where its sealed file went. */
type Odd = { readonly what: string; readonly put: (path: string, away: string) => void }
const odd: readonly Odd[] = [
  { what: 'a link to nowhere', put: (path) => symlinkSync(join(dirname(path), 'nowhere'), path) },
  { what: 'a link to itself', put: (path) => symlinkSync(path, path) },
  { what: 'a link to the very file elsewhere', put: (path, away) => symlinkSync(away, path) },
  { what: 'a link to a folder', put: (path, away) => symlinkSync(dirname(away), path) },
  { what: 'a folder', put: (path) => mkdirSync(path) },
  ...(onWindows ? [] : [{ what: 'a pipe', put: makePipe }]),
]

const waits = async (opened: TestProcess, sessionId: string): Promise<void> => {
  expect(await opened.ok('vault.status')).toMatchObject({ waitingInboxes: 1 })
  await expect(opened.ask('together', { sessionId, occasion: 'outcome' })).rejects.toThrow('inboxStuck')
  await expect(opened.ask('backup', { folder: opened.root })).rejects.toThrow()
  expect((await detail(opened, sessionId)).ratings).toEqual([])
}

const isFree = async (opened: TestProcess, sessionId: string): Promise<void> => {
  expect(await opened.ok('vault.status')).toMatchObject({ waitingInboxes: 0 })
  await opened.ask('together', { sessionId, occasion: 'outcome' })
  await opened.ask('backup', { folder: opened.root })
}

const setAsideLines = async (opened: TestProcess): Promise<number> => {
  const wish = { before: null, limit: 30 }
  const { lines } = await opened.ok<{ lines: { action: string }[] }>('audit.list', wish)
  return lines.filter(({ action }) => action === 'handover.setAside').length
}

const filled = async () => {
  const handed = await handOver()
  handed.inbox.fill(0, marks)
  const away = join(temporaryFolder(), 'away')
  renameSync(handed.inbox.path, away)
  return { ...handed, away, sealed: readFileSync(away) }
}

describe.each(odd)('$what in the place of an inbox', ({ put }) => {
  it('waits, is not followed, and is set aside as it is', async () => {
    const { inbox, before, sessionId, away, sealed } = await filled()
    put(inbox.path, away)
    const kind = lstatSync(inbox.path).mode
    const opened = await reopen(before)
    await waits(opened, sessionId)
    await opened.ok('vault.setInboxesAside')
    await isFree(opened, sessionId)
    expect(await setAsideLines(opened)).toBe(1)
    const aside = join(dirname(inbox.path), 'unreadable')
    const [name = ''] = readdirSync(aside)
    expect(lstatSync(join(aside, name)).mode).toBe(kind)
    expect(readFileSync(away)).toEqual(sealed)
  })

  it('holds nothing back any longer once it is gone and the file is there again', async () => {
    const { inbox, before, sessionId, away } = await filled()
    put(inbox.path, away)
    const opened = await reopen(before)
    await waits(opened, sessionId)
    rmSync(inbox.path, { recursive: true })
    renameSync(away, inbox.path)
    await opened.ask('together', { sessionId, occasion: 'outcome' })
    expect((await detail(opened, sessionId)).ratings).toMatchObject([{ total: 272 }])
  })

  it('waits just so under a name that no hand-over has', async () => {
    const { inbox, before, sessionId, away } = await filled()
    for (const name of ['.inbox', 'x.inbox', `${'long '.repeat(40)}.inbox`]) {
      const path = join(dirname(inbox.path), name)
      put(path, away)
      const opened = await reopen(before)
      await waits(opened, sessionId)
      await opened.ok('vault.setInboxesAside')
      await isFree(opened, sessionId)
      expect(existsSync(path)).toBe(false)
      await opened.ask('close', {})
    }
    expect(existsSync(away)).toBe(true)
  })

  it('takes no mark', async () => {
    const { inbox, kit, away, sealed } = await filled()
    put(inbox.path, away)
    const { records } = sealRecord(
      kit.inboxPublicKey,
      startSealing(kit.handoverId, kit.ratchetStart),
      Buffer.from('{}'),
    )
    expect(() => appendInbox(inbox.path, records)).toThrow('could not be written')
    expect(existsSync(join(dirname(inbox.path), 'nowhere'))).toBe(false)
    expect(readFileSync(away)).toEqual(sealed)
  })
})

describe('an inbox in the way of Together', () => {
  it('is in nobody’s way once it is gone', async () => {
    const { inbox, before, sessionId } = await filled()
    mkdirSync(inbox.path)
    const opened = await reopen(before)
    await waits(opened, sessionId)
    rmSync(inbox.path, { recursive: true })
    await isFree(opened, sessionId)
  })

  it('may be a file too large to be read, whoever asks', async () => {
    const { inbox, before, sessionId, away } = await filled()
    renameSync(away, inbox.path)
    truncateSync(inbox.path, 3 * 2 ** 30)
    const opened = await reopen(before)
    await waits(opened, sessionId)
    await opened.ok('vault.setInboxesAside')
    await isFree(opened, sessionId)
    const aside = join(dirname(inbox.path), 'unreadable')
    expect(readdirSync(aside)).toHaveLength(1)
    rmSync(aside, { recursive: true })
  })
})
