// Main writes, the vault reads: the two halves of the inbox on a real file.
import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createInboxWriter } from '#main/handover/inbox-writer.ts'
import { inboxPath } from '#main/inbox-format/append-inbox.ts'
import { inboxLimits, recordSize } from '#main/inbox-format/record.ts'
import { publicKeyOf } from '#main/inbox-format/x25519.ts'
import { openInbox } from '#main/vault/crypto/open-inbox.ts'
import { instant } from '#shared/contracts/kit.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { HandoverKit, InboxEntry } from '#shared/process/control.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evenkeel-inbox-'))
  mkdirSync(join(dir, 'inbox'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const privateKey = randomBytes(32)
const handoverId = randomUUID()
const ratchet = randomBytes(32)
const kitOf = (): HandoverKit => ({
  handoverId,
  sessionId: randomUUID(),
  forms: [],
  inboxPublicKey: publicKeyOf(privateKey),
  ratchetStart: Uint8Array.from(ratchet),
  code: null,
  codeIsEnough: false,
  view: 'handed',
})
const mark = (value: number): InboxEntry => ({
  kind: 'answer',
  at: 1_790_000_000_000,
  answer: { what: 'mark', form: 0, item: 'one', value },
})
const readBack = () => {
  const bytes = readFileSync(inboxPath(dir, handoverId))
  const { entries, tail } = openInbox({ privateKey, handoverId, ratchetStart: ratchet, bytes })
  return {
    tail,
    entries: entries.map(({ plaintext }) => JSON.parse(plaintext.toString('utf8')) as InboxEntry),
  }
}

test('what was written is there, in order, a long note among it, readable by its owner only', () => {
  const writer = createInboxWriter(dir, kitOf())
  const note: InboxEntry = { kind: 'note', at: 1_790_000_000_001, note: 'process', text: 'ä'.repeat(9_000) }
  for (const entry of [mark(10), note, mark(90)]) writer.write(entry)
  expect(readBack()).toEqual({ tail: undefined, entries: [mark(10), note, mark(90)] })
  expect(statSync(inboxPath(dir, handoverId)).mode & 0o777).toBe(0o600)
})

test('the file shows neither marks nor how long a note was', () => {
  const writer = createInboxWriter(dir, kitOf())
  writer.write(mark(77))
  writer.write({ kind: 'note', at: 1, note: 'record', text: 'secret words' })
  const bytes = readFileSync(inboxPath(dir, handoverId))
  expect(bytes.length).toBe(2 * 4096)
  expect(bytes.includes('secret words')).toBe(false)
})

test('what is saved under a clock that stands before 2000 is dated so that the vault takes it', () => {
  const writer = createInboxWriter(dir, kitOf())
  writer.write({ ...mark(10), at: 0 })
  writer.write({ ...mark(20), at: Number.MAX_SAFE_INTEGER })
  for (const { at } of readBack().entries) expect(instant().safeParse(at).success).toBe(true)
})

test("the kit's ratchet is wiped as soon as the writer has it", () => {
  const kit = kitOf()
  createInboxWriter(dir, kit)
  expect(kit.ratchetStart).toEqual(new Uint8Array(32))
})

test('a write that fails says so, keeps what was saved, and goes through when tried again', () => {
  const writer = createInboxWriter(dir, kitOf())
  writer.write(mark(10))
  const kept = readFileSync(inboxPath(dir, handoverId))
  rmSync(join(dir, 'inbox'), { recursive: true })
  expect(() => writer.write(mark(20))).toThrow(CallError)
  mkdirSync(join(dir, 'inbox'))
  writeFileSync(inboxPath(dir, handoverId), kept, { mode: 0o600 })
  chmodSync(inboxPath(dir, handoverId), 0o600)
  writer.write(mark(20))
  expect(readBack()).toEqual({ tail: undefined, entries: [mark(10), mark(20)] })
})

test('a page that marks for ever fills no disk, and an end and a note still find room', () => {
  const writer = createInboxWriter(dir, kitOf(), { marks: 3, all: 5 })
  const end: InboxEntry = {
    kind: 'answer',
    at: 1_790_000_000_000,
    answer: { what: 'end', form: 0, how: 'finished' },
  }
  const note: InboxEntry = { kind: 'note', at: 1_790_000_000_001, note: 'record', text: 'kept' }
  for (const value of [10, 20, 30]) writer.write(mark(value))
  for (let more = 0; more < 20; more += 1) expect(() => writer.write(mark(more))).toThrow('inboxFull')
  writer.write(end)
  expect(() => writer.write({ ...note, text: 'ä'.repeat(3_000) })).toThrow(CallError)
  writer.write(note)
  expect(() => writer.write(end)).toThrow(CallError)
  expect(readBack()).toEqual({ tail: undefined, entries: [mark(10), mark(20), mark(30), end, note] })
  expect(statSync(inboxPath(dir, handoverId)).size).toBe(5 * recordSize)
})

test('the limits leave room for a fidgety hour, and for the disk', () => {
  expect(inboxLimits.marks).toBeGreaterThanOrEqual(3600)
  expect(inboxLimits.all).toBeGreaterThan(inboxLimits.marks)
  expect(inboxLimits.all * recordSize).toBeLessThanOrEqual(32 * 1024 * 1024)
})
