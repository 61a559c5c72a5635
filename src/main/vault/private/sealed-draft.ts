// What is being written when the private area hides: sealed to the store's public key, so that it can be kept while nobody
// holds the private key, and read only by who opens the store. X25519, HKDF, AES-256-GCM, one key for each seal.
import { hkdfSync, randomBytes } from 'node:crypto'
import { agree, publicKeyOf } from '../../inbox-format/x25519.ts'
import { decrypt, encrypt, ivLength } from '../crypto/aead.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe, withSecret } from '../crypto/wipe.ts'

const keyLength = 32
/** A draft's length says nothing: it is filled up with blanks to the next so many bytes, more than its longest words take. */
const block = 16_384

const sealKey = (agreed: Uint8Array, ephemeral: Uint8Array, publicKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', agreed, Buffer.concat([ephemeral, publicKey]), 'evenkeel/1/draft', 32))

/** The public half, kept in the caseload. The private half is a sub-key and stored nowhere. */
export const draftPublicKey = (privateKey: Uint8Array, storeId: string): Buffer =>
  withSecret(subKey(privateKey, storeId, 'inbox'), publicKeyOf)

/** `storeId` is authenticated: a draft of another store does not open. */
export const sealDraft = (publicKey: Uint8Array, storeId: string, draft: unknown): Buffer => {
  const text = JSON.stringify(draft)
  const size = Math.ceil((Buffer.byteLength(text) + 1) / block) * block
  const plaintext = Buffer.alloc(size, ' ')
  plaintext.write(text)
  const secret = randomBytes(keyLength)
  const ephemeral = publicKeyOf(secret)
  const agreed = agree(secret, publicKey)
  const key = sealKey(agreed, ephemeral, publicKey)
  const { iv, sealed } = encrypt(key, plaintext, Buffer.from(storeId))
  wipe(plaintext, secret, agreed, key)
  return Buffer.concat([ephemeral, iv, sealed])
}

/** What was sealed, or undefined where it is not a draft of this store or was damaged. */
export const openDraft = (privateKey: Uint8Array, storeId: string, bytes: Uint8Array): unknown => {
  if (bytes.length < keyLength + ivLength) return undefined
  const ephemeral = bytes.subarray(0, keyLength)
  const iv = bytes.subarray(keyLength, keyLength + ivLength)
  return withSecret(subKey(privateKey, storeId, 'inbox'), (mine) => {
    try {
      const agreed = agree(mine, ephemeral)
      const key = sealKey(agreed, ephemeral, publicKeyOf(mine))
      const opened = decrypt(key, iv, bytes.subarray(keyLength + ivLength), Buffer.from(storeId))
      wipe(agreed, key)
      const draft: unknown = opened && JSON.parse(opened.toString('utf8'))
      wipe(opened)
      return draft
    } catch {
      return undefined
    }
  })
}
