// How one slot of the header wraps the data key: a key from the passphrase or the recovery code, AES-256-GCM, and
// an AAD that ties the wrap to this vault, this kind of slot and these parameters.
import { hkdfSync, randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './aead.ts'
import { headerMagic, headerVersion, type PassphraseSlot, type RecoverySlot } from './header.ts'
import { deriveKey, type KdfCost, saltLength } from './kdf.ts'
import { uuidBytes } from './sub-keys.ts'
import { wipe } from './wipe.ts'

type SlotParameters = Pick<PassphraseSlot, 'type' | 'kdf' | 'memoryKiB' | 'passes' | 'lanes' | 'salt'>
type RecoveryParameters = Pick<RecoverySlot, 'type' | 'kdf' | 'salt'>

const aadOf = (vaultId: string, slot: SlotParameters | RecoveryParameters): Buffer => {
  const parameters =
    slot.type === 'passphrase'
      ? [slot.kdf, slot.memoryKiB, slot.passes, slot.lanes, slot.salt]
      : [slot.kdf, slot.salt]
  return Buffer.from(JSON.stringify([headerMagic, headerVersion, vaultId, slot.type, ...parameters]))
}

const wrap = (key: Buffer, dataKey: Uint8Array, aad: Buffer) => {
  const { iv, sealed } = encrypt(key, dataKey, aad)
  wipe(key)
  return { iv: iv.toString('base64'), wrapped: sealed.toString('base64') }
}

const unwrap = (key: Buffer, slot: PassphraseSlot | RecoverySlot, vaultId: string): Buffer | undefined => {
  const opened = decrypt(
    key,
    Buffer.from(slot.iv, 'base64'),
    Buffer.from(slot.wrapped, 'base64'),
    aadOf(vaultId, slot),
  )
  wipe(key)
  return opened
}

/** `passphrase` is already normalised (NFKC). */
const passphraseKey = async (
  passphrase: string,
  cost: KdfCost,
  salt: Uint8Array,
  floor: KdfCost | undefined,
): Promise<Buffer> => {
  const secret = Buffer.from(passphrase, 'utf8')
  try {
    return await deriveKey({ secret, salt, cost, floor })
  } finally {
    wipe(secret)
  }
}

export const makePassphraseSlot = async (
  dataKey: Uint8Array,
  vaultId: string,
  passphrase: string,
  cost: KdfCost,
  floor?: KdfCost,
): Promise<PassphraseSlot> => {
  const salt = randomBytes(saltLength)
  const parameters = {
    type: 'passphrase',
    kdf: 'argon2id',
    memoryKiB: cost.memoryKiB,
    passes: cost.passes,
    lanes: cost.lanes,
    salt: salt.toString('base64'),
  } as const
  const key = await passphraseKey(passphrase, cost, salt, floor)
  return { ...parameters, ...wrap(key, dataKey, aadOf(vaultId, parameters)) }
}

export const openPassphraseSlot = async (
  slot: PassphraseSlot,
  vaultId: string,
  passphrase: string,
  floor?: KdfCost,
): Promise<Buffer | undefined> => {
  const key = await passphraseKey(passphrase, slot, Buffer.from(slot.salt, 'base64'), floor)
  return unwrap(key, slot, vaultId)
}

// 160 random bits need no slow function: there is nothing to guess.
const recoveryKey = (secret: Uint8Array, salt: Uint8Array, vaultId: string): Buffer =>
  Buffer.from(
    hkdfSync('sha256', secret, Buffer.concat([salt, uuidBytes(vaultId)]), 'evenkeel/1/recovery', 32),
  )

export const makeRecoverySlot = (dataKey: Uint8Array, vaultId: string, secret: Uint8Array): RecoverySlot => {
  const salt = randomBytes(saltLength)
  const parameters = { type: 'recovery', kdf: 'hkdf-sha256', salt: salt.toString('base64') } as const
  return { ...parameters, ...wrap(recoveryKey(secret, salt, vaultId), dataKey, aadOf(vaultId, parameters)) }
}

export const openRecoverySlot = (
  slot: RecoverySlot,
  vaultId: string,
  secret: Uint8Array,
): Buffer | undefined => unwrap(recoveryKey(secret, Buffer.from(slot.salt, 'base64'), vaultId), slot, vaultId)
