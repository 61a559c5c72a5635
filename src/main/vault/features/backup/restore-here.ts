import { randomUUID } from 'node:crypto'
import type { Ask } from '#shared/process/control.ts'
import { stageRestore } from '../../files/restore-backup.ts'
import { vaultDir } from '../../process/vault-dir.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { VaultError } from '../../vault-error.ts'

/** Lays a backup out as a vault of its own, beside those that are there; its first unlock finishes the restore. */
export const restoreHere = (
  { options, context }: VaultLife,
  { source }: Ask['restore']['input'],
): Ask['restore']['output'] => {
  const vaultId = randomUUID()
  try {
    stageRestore({ backupDir: source, targetDir: vaultDir(options.root, vaultId) }, context)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    // A folder without a header is no backup; whatever else is wrong with the source is wrong with a backup.
    if (error.part === 'header' && error.code === 'missing') throw new VaultError('foreign', 'backup')
    throw ['header', 'database', 'head'].includes(error.part) ? new VaultError(error.code, 'backup') : error
  }
  return { vaultId }
}
