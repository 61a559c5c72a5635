// Argon2id (RFC 9106) for what a person types. Always the asynchronous call: it runs off the thread.
import { hashRaw } from '@node-rs/argon2'
import { VaultError } from '../vault-error.ts'

export type KdfCost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number }

export const defaultKdfCost: KdfCost = { memoryKiB: 256 * 1024, passes: 3, lanes: 4 }
export const kdfFloor: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 }
export const kdfCeiling: KdfCost = { memoryKiB: 1024 * 1024, passes: 20, lanes: 16 }

export const saltLength = 16

// The package's enum is ambient and const, so its value is spelt here.
const argon2id = 2

const between = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high

/** Whether a header may ask for this cost. Only tests pass a lower floor. */
export const isKdfCostAllowed = (cost: KdfCost, floor: KdfCost = kdfFloor): boolean =>
  between(cost.memoryKiB, floor.memoryKiB, kdfCeiling.memoryKiB) &&
  between(cost.passes, floor.passes, kdfCeiling.passes) &&
  between(cost.lanes, floor.lanes, kdfCeiling.lanes)

export type DeriveKeyInput = {
  readonly secret: Uint8Array
  readonly salt: Uint8Array
  readonly cost: KdfCost
  readonly floor?: KdfCost | undefined
  /** Argon2's own secret value K: what the quick code adds to its few digits. */
  readonly pepper?: Uint8Array | undefined
}

/** 32 bytes under Argon2id; throws `keyCostRefused` before it spends anything on a doctored cost. */
export const deriveKey = async ({ secret, salt, cost, floor, pepper }: DeriveKeyInput): Promise<Buffer> => {
  if (!isKdfCostAllowed(cost, floor)) throw new VaultError('keyCostRefused', 'header')
  return hashRaw(secret, {
    algorithm: argon2id,
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
    ...(pepper ? { secret: pepper } : {}),
  })
}

/**
 * Known answer, for the self-test inside Electron: RFC 9106's input for Argon2id without the associated data, which
 * the package does not offer. The unit test ties this value and RFC 9106's own to Node's implementation.
 */
export const kdfKnownAnswer = '0034de3c8a75efc1148100eaf5ba9b1ce6d50ba5cdf6ae4018c54a4fc03ac10d'

export const isKdfSound = async (): Promise<boolean> => {
  const cost = { memoryKiB: 32, passes: 3, lanes: 4 }
  const answer = await deriveKey({
    secret: Buffer.alloc(32, 1),
    salt: Buffer.alloc(16, 2),
    pepper: Buffer.alloc(8, 3),
    cost,
    floor: cost,
  })
  return answer.toString('hex') === kdfKnownAnswer
}
