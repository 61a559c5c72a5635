// The bytes of one inbox record and the ratchet of its MAC: shared by main, which seals and appends, and by the vault
// process, which opens. Nothing here can read a record. Written down in docs/format.md.
import { createHash, createHmac, hkdfSync } from 'node:crypto'

export const recordSize = 4096
/**
 * Records of one hand-over: far more than hands can make in a session, and too little to fill a disk. Marks stop first, so that
 * a form's end and a note always find room.
 */
export const inboxLimits = { marks: 4096, all: 8192 } as const
export const recordMagic = Buffer.from('EKR1', 'latin1')

/** Offsets in a record; integers are big-endian. */
export const at = {
  magic: 0,
  handoverId: 4,
  index: 20,
  previousHash: 24,
  ephemeralKey: 56,
  sealed: 88,
  tag: recordSize - 48,
  mac: recordSize - 32,
} as const

export const hashLength = 32
/** In the clear text: flags (1 byte, bit 0 = more parts follow), reserved (1), length (2), then the payload. */
export const plaintextSize = at.tag - at.sealed
export const payloadSize = plaintextSize - 4
export const moreParts = 1

/** What the first record names as its previous hash. */
export const firstHash = (handoverId: string): Buffer =>
  createHash('sha256').update('evenkeel/1/inbox').update(uuidToBytes(handoverId)).digest()

export const hashRecord = (record: Uint8Array): Buffer => createHash('sha256').update(record).digest()

export const uuidToBytes = (id: string): Buffer => {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  if (bytes.length !== 16) throw new RangeError('A hand-over id is a UUID')
  return bytes
}

/** MAC of a record under the ratchet's present key, over everything before the MAC. */
export const macRecord = (ratchetKey: Uint8Array, record: Uint8Array): Buffer => {
  const key = createHmac('sha256', ratchetKey).update('evenkeel/1/inbox-mac').digest()
  const mac = createHmac('sha256', key).update(record.subarray(0, at.mac)).digest()
  key.fill(0)
  return mac
}

/** One step on; the old key must be wiped, and then nobody can forge an earlier record. */
export const nextRatchetKey = (ratchetKey: Uint8Array): Buffer =>
  createHmac('sha256', ratchetKey).update('evenkeel/1/inbox-next').digest()

/** Key (32 bytes) and nonce (12) of one record, from the X25519 agreement and both public keys. */
export const recordKeys = (
  agreed: Uint8Array,
  ephemeralKey: Uint8Array,
  inboxKey: Uint8Array,
): { readonly key: Buffer; readonly iv: Buffer } => {
  const salt = Buffer.concat([ephemeralKey, inboxKey])
  const bytes = Buffer.from(hkdfSync('sha256', agreed, salt, 'evenkeel/1/inbox-record', 44))
  return { key: bytes.subarray(0, 32), iv: bytes.subarray(32) }
}
