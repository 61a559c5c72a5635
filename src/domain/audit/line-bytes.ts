// What the audit chain's HMAC covers. The layout is part of the file format: a change of it is a new format.
import { base64, joinBytes, utf8Bytes } from './bytes.ts'
import { canonicalJson } from './canonical-json.ts'

export type AuditLine = {
  /** 1, 2, 3 … per device. */
  readonly sequence: number
  readonly deviceId: string
  /** UTC, epoch milliseconds. */
  readonly at: number
  readonly actor: string
  readonly action: string
  readonly objectId: string | null
  readonly commitment: Uint8Array | null
  /** The HMAC of the line before, or the chain's start. */
  readonly previous: Uint8Array
}

const macLength = 32

const checkMac = (bytes: Uint8Array): void => {
  if (bytes.length !== macLength) throw new RangeError(`A commitment or link has ${macLength} bytes`)
}

/**
 * `row` followed by the canonical list [sequence, device, at, actor, action, object, commitment, previous], the last two
 * in Base64. RangeError for a sequence below 1, a fraction, or a commitment or link that is not 32 bytes.
 */
export const lineBytes = (line: AuditLine): Uint8Array => {
  const { sequence, deviceId, at, actor, action, objectId, commitment, previous } = line
  if (!Number.isSafeInteger(sequence) || sequence < 1)
    throw new RangeError('A line’s number is a whole number from 1')
  if (commitment !== null) checkMac(commitment)
  checkMac(previous)
  const sealed = commitment === null ? null : base64(commitment)
  const fields = [sequence, deviceId, at, actor, action, objectId, sealed, base64(previous)]
  return joinBytes(utf8Bytes('row'), utf8Bytes(canonicalJson(fields)))
}
