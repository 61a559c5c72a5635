// Seals what a client or a therapist enters while the vault is locked, to the vault's public key. Whoever holds what is
// held here can add to the inbox, but read nothing of it.
import { createCipheriv, randomBytes } from 'node:crypto'
import {
  at,
  firstHash,
  hashRecord,
  macRecord,
  moreParts,
  nextRatchetKey,
  payloadSize,
  plaintextSize,
  recordKeys,
  recordMagic,
  recordSize,
  uuidToBytes,
} from './record.ts'
import { agree, publicKeyOf } from './x25519.ts'

/** Where the chain of one hand-over stands. */
export type SealState = {
  readonly handoverId: string
  readonly index: number
  readonly prevHash: Uint8Array
  readonly ratchetKey: Uint8Array
}

/** The start of a hand-over's chain; `ratchetStart` (32 bytes) also lies in the vault's draft row. */
export const startSealing = (handoverId: string, ratchetStart: Uint8Array): SealState => ({
  handoverId,
  index: 0,
  prevHash: firstHash(handoverId),
  ratchetKey: Buffer.from(ratchetStart),
})

const sealPart = (publicKey: Uint8Array, state: SealState, part: Uint8Array, isLast: boolean): Buffer => {
  const record = Buffer.alloc(recordSize)
  recordMagic.copy(record, at.magic)
  uuidToBytes(state.handoverId).copy(record, at.handoverId)
  record.writeUInt32BE(state.index, at.index)
  record.set(state.prevHash, at.previousHash)

  const secret = randomBytes(32)
  const ephemeralKey = publicKeyOf(secret)
  ephemeralKey.copy(record, at.ephemeralKey)
  const agreed = agree(secret, publicKey)
  const { key, iv } = recordKeys(agreed, ephemeralKey, publicKey)

  const plaintext = Buffer.alloc(plaintextSize)
  plaintext.writeUInt8(isLast ? 0 : moreParts, 0)
  plaintext.writeUInt16BE(part.length, 2)
  plaintext.set(part, 4)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(record.subarray(0, at.sealed))
  cipher.update(plaintext).copy(record, at.sealed)
  cipher.final()
  cipher.getAuthTag().copy(record, at.tag)
  macRecord(state.ratchetKey, record).copy(record, at.mac)
  for (const used of [secret, agreed, key, plaintext]) used.fill(0)
  return record
}

export type SealedRecords = { readonly records: readonly Buffer[]; readonly next: SealState }

/**
 * Seals one entry as one record, or as several where it is longer than `payloadSize` bytes. The caller appends the
 * records, and only when they are on disk goes on with `next` and wipes the old ratchet key.
 */
export const sealRecord = (publicKey: Uint8Array, state: SealState, plaintext: Uint8Array): SealedRecords => {
  const records: Buffer[] = []
  let now = state
  let offset = 0
  do {
    const part = plaintext.subarray(offset, offset + payloadSize)
    offset += payloadSize
    const record = sealPart(publicKey, now, part, offset >= plaintext.length)
    const ratchetKey = nextRatchetKey(now.ratchetKey)
    if (now !== state) now.ratchetKey.fill(0)
    now = { ...now, index: now.index + 1, prevHash: hashRecord(record), ratchetKey }
    records.push(record)
  } while (offset < plaintext.length)
  return { records, next: now }
}
