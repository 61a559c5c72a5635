// The private store's key, wrapped under two things at once: Argon2id of the private passphrase, and 32 random bytes that
// lie in the encrypted caseload. HKDF joins them, so that either alone is worth nothing: not the vault's passphrase, not
// its recovery code, not the file.
import { hkdfSync, randomBytes } from 'node:crypto'
import { decrypt, encrypt } from '../crypto/aead.ts'
import { deriveKey, type KdfCost, saltLength } from '../crypto/kdf.ts'
import { uuidBytes } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { type PrivateSlot, privateMagic, privateVersion } from './private-header.ts'

type Parameters = Omit<PrivateSlot, 'iv' | 'wrapped'>

/** What opens a store; `passphrase` is normalised (NFKC), `vaultSecret` 32 bytes out of the caseload. */
export type PrivateSecrets = {
  readonly storeId: string
  readonly passphrase: string
  readonly vaultSecret: Uint8Array
  readonly floor?: KdfCost | undefined
}

const aadOf = (storeId: string, { type, kdf, memoryKiB, passes, lanes, salt }: Parameters): Buffer =>
  Buffer.from(
    JSON.stringify([privateMagic, privateVersion, storeId, type, kdf, memoryKiB, passes, lanes, salt]),
  )

const wrapKey = async (secrets: PrivateSecrets, cost: KdfCost, salt: Uint8Array): Promise<Buffer> => {
  const { storeId, passphrase, vaultSecret, floor } = secrets
  if (vaultSecret.length !== 32) throw new RangeError('The secret in the vault has 32 bytes')
  const typed = Buffer.from(passphrase, 'utf8')
  const slow = await deriveKey({ secret: typed, salt, cost, floor }).finally(() => wipe(typed))
  const both = Buffer.concat([slow, vaultSecret])
  const key = Buffer.from(hkdfSync('sha256', both, uuidBytes(storeId), 'evenkeel/1/private', 32))
  wipe(slow, both)
  return key
}

export const makePrivateSlot = async (
  privateKey: Uint8Array,
  secrets: PrivateSecrets,
  cost: KdfCost,
): Promise<PrivateSlot> => {
  const salt = randomBytes(saltLength)
  const parameters: Parameters = {
    type: 'private',
    kdf: 'argon2id+hkdf-sha256',
    memoryKiB: cost.memoryKiB,
    passes: cost.passes,
    lanes: cost.lanes,
    salt: salt.toString('base64'),
  }
  const key = await wrapKey(secrets, cost, salt)
  const { iv, sealed } = encrypt(key, privateKey, aadOf(secrets.storeId, parameters))
  wipe(key)
  return { ...parameters, iv: iv.toString('base64'), wrapped: sealed.toString('base64') }
}

/** The private key, or undefined where passphrase, secret, store or a parameter is not the right one. */
export const openPrivateSlot = async (
  slot: PrivateSlot,
  secrets: PrivateSecrets,
): Promise<Buffer | undefined> => {
  const key = await wrapKey(secrets, slot, Buffer.from(slot.salt, 'base64'))
  const opened = decrypt(
    key,
    Buffer.from(slot.iv, 'base64'),
    Buffer.from(slot.wrapped, 'base64'),
    aadOf(secrets.storeId, slot),
  )
  wipe(key)
  return opened
}
