// Opens an inbox in the vault process. It reads as far as the chain holds; what comes after is reported, never raised, so
// that a broken tail cannot cost an answer that was saved before it.
import { createDecipheriv, timingSafeEqual } from 'node:crypto'
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
} from '../../inbox-format/record.ts'
import { agree, publicKeyOf } from '../../inbox-format/x25519.ts'

export type InboxTail = {
  /** cut: ends inside a record or an entry · foreign: not of this hand-over · corrupt: changed after it was written. */
  readonly kind: 'cut' | 'foreign' | 'corrupt'
  /** The first record that does not count, from 0. */
  readonly index: number
  /** How many bytes were left out. */
  readonly bytes: number
}

export type InboxEntry = {
  /** Of the entry's first record: with the hand-over's id it names the entry, for an idempotent merge. */
  readonly index: number
  readonly plaintext: Buffer
}

export type OpenedInbox = { readonly entries: readonly InboxEntry[]; readonly tail: InboxTail | undefined }

export type OpenInboxInput = {
  readonly privateKey: Uint8Array
  readonly handoverId: string
  readonly ratchetStart: Uint8Array
  readonly bytes: Uint8Array
}

const decryptRecord = (privateKey: Uint8Array, publicKey: Uint8Array, record: Buffer): Buffer | undefined => {
  try {
    const ephemeralKey = record.subarray(at.ephemeralKey, at.sealed)
    const { key, iv } = recordKeys(agree(privateKey, ephemeralKey), ephemeralKey, publicKey)
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
    decipher.setAAD(record.subarray(0, at.sealed))
    decipher.setAuthTag(record.subarray(at.tag, at.mac))
    const plaintext = Buffer.concat([decipher.update(record.subarray(at.sealed, at.tag)), decipher.final()])
    key.fill(0)
    return plaintext
  } catch {
    return undefined
  }
}

const isOfHandover = (record: Buffer, handoverId: Buffer): boolean =>
  record.subarray(0, 4).equals(recordMagic) && record.subarray(at.handoverId, at.index).equals(handoverId)

/** Never throws on the bytes of the file. `privateKey` and `ratchetStart` stay the caller's to wipe. */
export const openInbox = ({ privateKey, handoverId, ratchetStart, bytes }: OpenInboxInput): OpenedInbox => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const id = uuidToBytes(handoverId)
  const publicKey = publicKeyOf(privateKey)
  const entries: InboxEntry[] = []
  let parts: Buffer[] = []
  let ratchetKey: Buffer = Buffer.from(ratchetStart)
  let previousHash: Buffer = firstHash(handoverId)

  const tailAt = (index: number, kind: InboxTail['kind']): OpenedInbox => {
    // An entry whose last part is missing does not count either.
    const first = index - parts.length
    return { entries, tail: { kind, index: first, bytes: file.length - first * recordSize } }
  }

  const count = Math.ceil(file.length / recordSize)
  for (let index = 0; index < count; index += 1) {
    const record = file.subarray(index * recordSize, (index + 1) * recordSize)
    if (record.length < recordSize) return tailAt(index, 'cut')
    if (!isOfHandover(record, id)) return tailAt(index, 'foreign')
    const isOurs = timingSafeEqual(macRecord(ratchetKey, record), record.subarray(at.mac))
    const isNext =
      record.readUInt32BE(at.index) === index &&
      record.subarray(at.previousHash, at.ephemeralKey).equals(previousHash)
    const plaintext = isOurs && isNext ? decryptRecord(privateKey, publicKey, record) : undefined
    const length = plaintext?.readUInt16BE(2) ?? 0
    if (plaintext?.length !== plaintextSize || length > payloadSize) return tailAt(index, 'corrupt')
    parts.push(Buffer.from(plaintext.subarray(4, 4 + length)))
    if ((plaintext.readUInt8(0) & moreParts) === 0) {
      entries.push({ index: index + 1 - parts.length, plaintext: Buffer.concat(parts) })
      parts = []
    }
    plaintext.fill(0)
    const next = nextRatchetKey(ratchetKey)
    ratchetKey.fill(0)
    ratchetKey = next
    previousHash = hashRecord(record)
  }
  return parts.length > 0 ? tailAt(count, 'cut') : { entries, tail: undefined }
}
