import type { KdfCost } from '../crypto/kdf.ts'
import type { Migration } from '../db/migration.ts'
import { migrations } from '../db/migrations/all.ts'

/** What the vault's own services take from outside. */
export type VaultContext = {
  /** UTC, epoch milliseconds. */
  readonly now: () => number
  readonly nativeBinding?: string | undefined
  /** Only tests lower it; without it the production floor holds. */
  readonly kdfFloor?: KdfCost | undefined
  /** Only tests replace it. */
  readonly migrations?: readonly Migration[] | undefined
  /** Called before each step of a longer operation: progress for a job, and the place where tests cut the power. */
  readonly onStep?: ((step: string) => void) | undefined
}

export const migrationsOf = (context: VaultContext): readonly Migration[] => context.migrations ?? migrations

export const step = (context: VaultContext, name: string): void => context.onStep?.(name)
