import { joinBytes, utf8Bytes } from './bytes.ts'
import { type Canonical, canonicalJson } from './canonical-json.ts'

// Shorter nonces could be searched once a name or a score is guessed.
const shortestNonce = 16

/**
 * What a commitment's HMAC covers: `commit` ‖ nonce ‖ canonical row. The nonce lies in the data row and dies with it, so
 * that an erased row cannot be guessed back from its line. RangeError for a nonce under 16 bytes or a fractional number.
 */
export const commitmentBytes = (nonce: Uint8Array, row: Canonical): Uint8Array => {
  if (nonce.length < shortestNonce) throw new RangeError(`A nonce has at least ${shortestNonce} bytes`)
  return joinBytes(utf8Bytes('commit'), nonce, utf8Bytes(canonicalJson(row)))
}
