// The quick code's wrap of the data key: under Argon2id(code) with a random secret. Main keeps wrap and secret in memory
// only; the vault process alone makes and opens them. It never reaches a file.
import { randomBytes } from 'node:crypto'
import { VaultError } from '../vault-error.ts'
import { decrypt, encrypt } from './aead.ts'
import { deriveKey, type KdfCost, kdfFloor, saltLength } from './kdf.ts'
import { wipe } from './wipe.ts'

export type CodeWrap = {
  readonly vaultId: string
  readonly cost: KdfCost
  readonly salt: Uint8Array
  readonly iv: Uint8Array
  readonly wrapped: Uint8Array
}

const aadOf = (vaultId: string, cost: KdfCost): Buffer =>
  Buffer.from(JSON.stringify(['evenkeel-code', 1, vaultId, cost.memoryKiB, cost.passes, cost.lanes]))

const codeKey = async (
  code: string,
  salt: Uint8Array,
  pepper: Uint8Array,
  cost: KdfCost,
  floor: KdfCost | undefined,
): Promise<Buffer> => {
  const secret = Buffer.from(code, 'utf8')
  try {
    return await deriveKey({ secret, salt, cost, floor, pepper })
  } finally {
    wipe(secret)
  }
}

export type CodeWrapInput = {
  readonly dataKey: Uint8Array
  readonly vaultId: string
  /** Six to eight digits. */
  readonly code: string
  readonly cost?: KdfCost
  readonly floor?: KdfCost | undefined
}

export const makeCodeWrap = async (
  input: CodeWrapInput,
): Promise<{ readonly wrap: CodeWrap; readonly secret: Uint8Array }> => {
  const { dataKey, vaultId, code, cost = kdfFloor, floor } = input
  if (!/^\d{6,8}$/.test(code)) throw new VaultError('weakPassphrase', 'secret')
  const salt = randomBytes(saltLength)
  const secret = randomBytes(32)
  const key = await codeKey(code, salt, secret, cost, floor)
  const { iv, sealed } = encrypt(key, dataKey, aadOf(vaultId, cost))
  wipe(key)
  return { wrap: { vaultId, cost, salt, iv, wrapped: sealed }, secret }
}

export type CodeUnwrapInput = {
  readonly wrap: CodeWrap
  readonly secret: Uint8Array
  readonly code: string
  readonly floor?: KdfCost | undefined
}

/** The data key, to be wiped by the caller; throws `wrongSecret`. */
export const openCodeWrap = async ({ wrap, secret, code, floor }: CodeUnwrapInput): Promise<Buffer> => {
  const key = await codeKey(code, wrap.salt, secret, wrap.cost, floor)
  const dataKey = decrypt(key, wrap.iv, wrap.wrapped, aadOf(wrap.vaultId, wrap.cost))
  wipe(key)
  if (!dataKey) throw new VaultError('wrongSecret', 'secret')
  return dataKey
}
