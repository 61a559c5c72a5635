// AES-256-GCM with the tag behind the ciphertext. A nonce is random and a key wraps a handful of values at most.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export const ivLength = 12
export const tagLength = 16

export const encrypt = (
  key: Uint8Array,
  plaintext: Uint8Array,
  aad: Uint8Array,
): { readonly iv: Buffer; readonly sealed: Buffer } => {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(aad)
  const sealed = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
  return { iv, sealed }
}

/** The plaintext, or undefined where key, nonce, AAD or a byte of the ciphertext is not the right one. */
export const decrypt = (
  key: Uint8Array,
  iv: Uint8Array,
  sealed: Uint8Array,
  aad: Uint8Array,
): Buffer | undefined => {
  if (iv.length !== ivLength || sealed.length < tagLength) return undefined
  const body = sealed.subarray(0, sealed.length - tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  const opened = decipher.update(body)
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return undefined
  } finally {
    opened.fill(0)
  }
}
