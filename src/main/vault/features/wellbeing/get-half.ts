import { CallError } from '#shared/ipc/errors.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { findPrivateArea, type PrivateAreaRow } from './vault-half-store.ts'

/** The caseload's half of the private area; throws `notFound` where there is none. */
export const getHalf = (life: VaultLife): PrivateAreaRow => {
  const half = findPrivateArea(life.current().vault.db)
  if (!half) throw new CallError('notFound')
  return half
}
