import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendInbox, inboxPath } from '#main/inbox-format/append-inbox.ts'
import { payloadSize, recordSize } from '#main/inbox-format/record.ts'
import { type SealState, sealRecord, startSealing } from '#main/inbox-format/seal-record.ts'
import { agree, publicKeyOf } from '#main/inbox-format/x25519.ts'
import { inboxPrivateKey, inboxPublicKey } from '#main/vault/crypto/inbox-key.ts'
import { openInbox } from '#main/vault/crypto/open-inbox.ts'
import {
  handoverKeys,
  hasPendingInbox,
  listInboxes,
  readInbox,
  removeInbox,
} from '#main/vault/files/inbox-files.ts'
import { codeOf } from '../support/caseload-rows.ts'
import { cheapKdf, temporaryFolder, temporaryVault } from '../support/temp-vault.ts'

const dataKey = randomBytes(32)
const vaultId = randomUUID()
const privateKey = inboxPrivateKey(dataKey, vaultId)
const publicKey = inboxPublicKey(dataKey, vaultId)
const handoverId = randomUUID()
const ratchetStart = randomBytes(32)

const sealAll = (texts: readonly string[], id = handoverId, start: Uint8Array = ratchetStart) => {
  let state: SealState = startSealing(id, start)
  const entries: Buffer[][] = []
  for (const text of texts) {
    const { records, next } = sealRecord(publicKey, state, Buffer.from(text))
    entries.push([...records])
    state = next
  }
  return { entries, bytes: Buffer.concat(entries.flat()), state }
}

const open = (bytes: Uint8Array, change: Partial<Parameters<typeof openInbox>[0]> = {}) =>
  openInbox({ privateKey, handoverId, ratchetStart, bytes, ...change })

const textsOf = ({ entries }: ReturnType<typeof openInbox>) =>
  entries.map(({ plaintext }) => plaintext.toString())

const texts = ['{"mark":1}', '{"mark":2}', '', 'ü'.repeat(20), '{"end":true}']

describe('X25519', () => {
  it('agrees with RFC 7748, section 6.1', () => {
    const bob = Buffer.from('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb', 'hex')
    const alice = Buffer.from('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a', 'hex')
    expect(publicKeyOf(bob).toString('hex')).toBe(
      'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
    )
    expect(agree(bob, alice).toString('hex')).toBe(
      '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
    )
    expect(() => agree(bob, new Uint8Array(32))).toThrow()
  })
})

describe('sealed inbox', () => {
  it('gives back what was sealed, in order, from records of one size', () => {
    const { entries, bytes } = sealAll(texts)
    expect(new Set(entries.flat().map((record) => record.length))).toEqual(new Set([recordSize]))
    const opened = open(bytes)
    expect(textsOf(opened)).toEqual(texts)
    expect(opened.entries.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
    expect(opened.tail).toBeUndefined()
    expect(open(Buffer.alloc(0))).toEqual({ entries: [], tail: undefined })
  })

  it.each([payloadSize - 1, payloadSize, payloadSize + 1, payloadSize * 3 + 5])(
    'splits and joins %i bytes',
    (length) => {
      const long = 'n'.repeat(length)
      const { entries, bytes } = sealAll(['a', long, 'z'])
      expect(entries[1]).toHaveLength(Math.ceil(length / payloadSize))
      expect(textsOf(open(bytes))).toEqual(['a', long, 'z'])
    },
  )

  it('hides what it holds, and how long it is', () => {
    const { bytes } = sealAll(['Planted Quartermain', 'x'])
    expect(bytes.includes('Quartermain')).toBe(false)
    expect(bytes.includes(publicKey)).toBe(false)
    expect(sealAll(['same']).bytes.equals(sealAll(['same']).bytes)).toBe(false)
  })

  it('cannot be read by who sealed it: another private key opens nothing', () => {
    const { bytes, state } = sealAll(texts)
    const stranger = open(bytes, { privateKey: inboxPrivateKey(dataKey, randomUUID()) })
    expect(stranger).toMatchObject({ entries: [], tail: { kind: 'corrupt', index: 0 } })
    expect(open(bytes, { privateKey: Buffer.from(state.ratchetKey) }).entries).toEqual([])
  })

  it('needs the ratchet that the vault started', () => {
    const { bytes } = sealAll(texts)
    expect(open(bytes, { ratchetStart: randomBytes(32) })).toMatchObject({
      entries: [],
      tail: { kind: 'corrupt' },
    })
  })

  it('finds a flip at every region and keeps what came before it', () => {
    const { bytes } = sealAll(texts)
    for (let sample = 0; sample < 160; sample += 1) {
      const at = (sample * 131 * 61 + sample) % bytes.length
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (sample % 8)), at)
      const opened = open(flipped)
      const index = Math.floor(at / recordSize)
      expect(textsOf(opened), `byte ${at}`).toEqual(texts.slice(0, index))
      expect(opened.tail).toMatchObject({ index, bytes: bytes.length - index * recordSize })
    }
  })

  it('finds each cut inside a record, and inside an entry of several', () => {
    const { bytes } = sealAll(texts)
    for (const length of [1, recordSize - 1, recordSize + 1, recordSize * 3 + 2000]) {
      const whole = Math.floor(length / recordSize)
      const opened = open(bytes.subarray(0, length))
      expect(textsOf(opened)).toEqual(texts.slice(0, whole))
      expect(opened.tail).toEqual({ kind: 'cut', index: whole, bytes: length - whole * recordSize })
    }
    const long = sealAll(['a', 'n'.repeat(payloadSize * 3)])
    expect(open(long.bytes.subarray(0, recordSize * 3))).toMatchObject({
      entries: [{ index: 0 }],
      tail: { kind: 'cut', index: 1, bytes: recordSize * 2 },
    })
  })

  it.each([
    ['dropped', (records: Buffer[]) => [0, 2, 3].map((i) => records[i])],
    ['swapped', (records: Buffer[]) => [0, 2, 1, 3].map((i) => records[i])],
    ['repeated', (records: Buffer[]) => [0, 0, 1].map((i) => records[i])],
  ])('finds a record that was %s', (_how, order) => {
    const { entries } = sealAll(texts)
    const opened = open(Buffer.concat(order(entries.flat()).filter((record) => record !== undefined)))
    expect(textsOf(opened)).toEqual(texts.slice(0, 1))
    expect(opened.tail).toMatchObject({ kind: 'corrupt', index: 1 })
  })

  it('finds a record of another hand-over, and one forged with the public key alone', () => {
    const { bytes, state } = sealAll(texts.slice(0, 2))
    const other = sealAll(['x'], randomUUID())
    expect(open(Buffer.concat([bytes, other.bytes]))).toMatchObject({ tail: { kind: 'foreign', index: 2 } })
    const guess = { ...state, ratchetKey: randomBytes(32) }
    const forged = sealRecord(publicKey, guess, Buffer.from('{"mark":10}'))
    const opened = open(Buffer.concat([bytes, ...forged.records]))
    expect(textsOf(opened)).toEqual(texts.slice(0, 2))
    expect(opened.tail).toMatchObject({ kind: 'corrupt', index: 2 })
    const misnumbered = sealRecord(publicKey, { ...state, index: state.index + 1 }, Buffer.from('x'))
    expect(open(Buffer.concat([bytes, ...misnumbered.records]))).toMatchObject({
      tail: { kind: 'corrupt', index: 2 },
    })
    // With the key of the present step the chain goes on; with it nobody can go back.
    const later = sealRecord(publicKey, state, Buffer.from('more'))
    expect(textsOf(open(Buffer.concat([bytes, ...later.records])))).toEqual([...texts.slice(0, 2), 'more'])
    const rewritten = sealRecord(
      publicKey,
      { ...startSealing(handoverId, state.ratchetKey) },
      Buffer.from('mine'),
    )
    expect(open(Buffer.concat([...rewritten.records]))).toMatchObject({
      entries: [],
      tail: { kind: 'corrupt' },
    })
  })

  it('never throws, whatever the bytes are', () => {
    for (let round = 0; round < 40; round += 1) {
      const opened = open(randomBytes(round * 211))
      expect(opened.entries).toEqual([])
    }
  })
})

describe('appendInbox', () => {
  const fresh = (): string => {
    const path = inboxPath(temporaryFolder(), handoverId)
    mkdirSync(dirname(path))
    return path
  }

  it('adds at the end, privately', () => {
    const file = fresh()
    const { entries, bytes } = sealAll(texts)
    for (const records of entries) appendInbox(file, records)
    expect(readFileSync(file)).toEqual(bytes)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('refuses a record that does not follow, changing nothing', async () => {
    const file = fresh()
    const { entries } = sealAll(texts)
    appendInbox(file, entries[0] ?? [])
    for (const records of [entries[0], entries[2], [Buffer.alloc(10)], []])
      expect(await codeOf(() => appendInbox(file, records ?? []))).toBe('outOfStep')
    expect(readFileSync(file)).toEqual(entries[0]?.[0])
    writeFileSync(file, Buffer.concat([entries[0]?.[0] ?? Buffer.alloc(0), Buffer.alloc(3)]))
    expect(await codeOf(() => appendInbox(file, entries[1] ?? []))).toBe('outOfStep')
  })

  it.runIf(existsSync('/dev/full'))('says that the disk is full', async () => {
    const { entries } = sealAll(['x'])
    expect(await codeOf(() => appendInbox('/dev/full', entries[0] ?? []))).toBe('diskFull')
  })

  it('says where the folder or drive is gone', async () => {
    const { entries } = sealAll(['x'])
    const nowhere = join(temporaryFolder(), 'gone', 'x.inbox')
    expect(await codeOf(() => appendInbox(nowhere, entries[0] ?? []))).toBe('missing')
    expect(existsSync(dirname(nowhere))).toBe(false)
  })
})

describe('the vault and its inbox', () => {
  it('takes a hand-over from keys to entries to nothing', async () => {
    const { vault, dir } = await temporaryVault()
    const keys = await handoverKeys(vault, '112233')
    expect(keys.quickCode?.wrap.cost).toEqual(cheapKdf)
    const id = randomUUID()
    const start = randomBytes(32)
    expect(readInbox(vault, id, start)).toEqual({ entries: [], tail: undefined })
    const { records } = sealRecord(keys.inboxPublicKey, startSealing(id, start), Buffer.from('hello'))
    appendInbox(inboxPath(dir, id), records)
    expect(listInboxes(dir)).toEqual([id])
    expect(hasPendingInbox(dir)).toBe(true)
    expect(textsOf(readInbox(vault, id, start))).toEqual(['hello'])
    removeInbox(dir, id)
    expect(hasPendingInbox(dir)).toBe(false)
    expect(await handoverKeys(vault, undefined)).toMatchObject({ quickCode: undefined })
  })
})
