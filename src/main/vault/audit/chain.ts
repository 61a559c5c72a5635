// The keyed half of the audit chain: each row is MACed under the audit key and names the MAC before it; what a row says
// about clinical data is a commitment only. Which bytes are covered is written in src/domain/audit.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Canonical } from '#domain/audit/canonical-json.ts'
import { commitmentBytes } from '#domain/audit/commitment-bytes.ts'
import { type AuditLine as ChainedLine, lineBytes } from '#domain/audit/line-bytes.ts'
import { uuidBytes } from '../crypto/sub-keys.ts'

export type AuditRow = ChainedLine & { readonly mac: Uint8Array }

/** Where a chain stands: how many rows, and the last one's MAC in hex. */
export type Head = { readonly counter: number; readonly head: string }

/** What the first row names as the one before it. */
export const chainStart = (vaultId: string): Buffer =>
  createHash('sha256').update('evenkeel/1/audit').update(uuidBytes(vaultId)).digest()

export const macOfRow = (key: Uint8Array, row: ChainedLine): Buffer =>
  createHmac('sha256', key).update(lineBytes(row)).digest()

/** 32 random bytes for a data row's `nonce` column: the secret half of its commitment. */
export const newNonce = (): Buffer => randomBytes(32)

export type CommittedRow = {
  readonly nonce: Uint8Array
  /** The row's values, by name, without the nonce: text, whole numbers, booleans, null, lists of them. */
  readonly values: Canonical
}

/** HMAC(key, nonce ‖ row). */
export const commitTo = (key: Uint8Array, { nonce, values }: CommittedRow): Buffer =>
  createHmac('sha256', key).update(commitmentBytes(nonce, values)).digest()
