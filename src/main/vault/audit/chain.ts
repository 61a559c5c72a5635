// How audit rows hang together: each is MACed under the audit key and names the MAC before it. What a row says about
// clinical data is a commitment only; the nonce that could open it lies in the data row and dies with it.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { uuidBytes } from '../crypto/sub-keys.ts'

export type AuditRow = {
  readonly sequence: number
  readonly deviceId: string
  /** UTC, epoch milliseconds. */
  readonly at: number
  readonly actor: string
  readonly action: string
  readonly objectId: string | null
  readonly commitment: Uint8Array | null
  readonly previous: Uint8Array
  readonly mac: Uint8Array
}

/** Where a chain stands: how many rows, and the last one's MAC in hex. */
export type Head = { readonly counter: number; readonly head: string }

/** What the first row names as the one before it. */
export const chainStart = (vaultId: string): Buffer =>
  createHash('sha256').update('evenkeel/1/audit').update(uuidBytes(vaultId)).digest()

const base64 = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('base64')

export const macOfRow = (key: Uint8Array, row: Omit<AuditRow, 'mac'>): Buffer => {
  const { sequence, deviceId, at, actor, action, objectId, commitment, previous } = row
  const fields = [sequence, deviceId, at, actor, action, objectId, base64(commitment), base64(previous)]
  return createHmac('sha256', key).update('row').update(JSON.stringify(fields)).digest()
}

export const newNonce = (): Buffer => randomBytes(32)

export type CommittedRow = {
  readonly nonce: Uint8Array
  /** The row's values in a fixed order, which the feature that owns the table keeps. */
  readonly values: readonly (string | number | null)[]
}

/** HMAC(key, nonce ‖ row). */
export const commitTo = (key: Uint8Array, { nonce, values }: CommittedRow): Buffer =>
  createHmac('sha256', key).update('commit').update(nonce).update(JSON.stringify(values)).digest()
