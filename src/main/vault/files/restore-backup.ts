// Restores a backup into a new folder; whatever vault is there now is not touched. It goes in two steps, because a secret
// is typed on the lock screen only: the copy is laid out, and the first unlock verifies it and turns it into a vault.
import { randomBytes } from 'node:crypto'
import { closeSync, copyFileSync, existsSync, openSync } from 'node:fs'
import { refuseStrangers } from '../db/refuse-strangers.ts'
import { carryPrivateStore } from '../private/carry-private.ts'
import { asVaultError, VaultError } from '../vault-error.ts'
import { makeFolder, moveIntoPlace, readWhole, removeTree, syncFile, writeWhole } from './disk.ts'
import { writeHeader, writeHeaderCopy } from './header-file.ts'
import { type OpenVault, openVault } from './open-vault.ts'
import { databasePath, headPath, partialMark, stagedPath } from './paths.ts'
import { step, type VaultContext } from './vault-context.ts'
import { readBackupHeader } from './verify-backup.ts'

export type RestoreInput = {
  readonly backupDir: string
  /** Must not exist. */
  readonly targetDir: string
}

const layOut = (from: string, to: string, context: VaultContext): void => {
  const header = readBackupHeader(from)
  const staged = stagedPath(to, header.database)
  asVaultError('backup', () => {
    closeSync(openSync(staged, 'wx', 0o600))
    copyFileSync(databasePath(from, header.database), staged)
    syncFile(staged)
  })
  step(context, 'restore:header')
  writeWhole(headPath(to), readWhole(headPath(from), 'backup'), 'head')
  step(context, 'restore:private')
  carryPrivateStore(from, to)
  writeHeader(to, header)
  writeHeaderCopy(to, header)
}

/**
 * Lays a backup out as a locked vault in `targetDir`, without a secret. What is wrong with its header or kind of file is
 * found here (`missing`, `empty`, `foreign`, `newer`, `damaged`), the rest at the unlock. Leaves nothing where it throws.
 */
export const stageRestore = ({ backupDir, targetDir }: RestoreInput, context: VaultContext): void => {
  if (existsSync(targetDir)) throw new VaultError('exists', 'folder')
  if (!existsSync(backupDir)) throw new VaultError('missing', 'backup')
  refuseStrangers(databasePath(backupDir, readBackupHeader(backupDir).database))
  const partial = `${targetDir}${partialMark}-${randomBytes(4).toString('hex')}`
  try {
    step(context, 'restore:folder')
    makeFolder(partial)
    step(context, 'restore:copy')
    layOut(backupDir, partial, context)
    step(context, 'restore:move')
    moveIntoPlace(partial, targetDir, 'folder')
  } catch (error) {
    removeTree(partial)
    throw error
  }
}

export type BackupSecret = { readonly passphrase: string } | { readonly recoveryCode: string }

/** Both steps at once, for a caller that has the secret: the restored vault, open; nothing is left where it fails. */
export const restoreBackup = async (
  input: RestoreInput & { readonly secret: BackupSecret },
  context: VaultContext,
): Promise<OpenVault> => {
  stageRestore(input, context)
  try {
    return await openVault(input.targetDir, input.secret, context)
  } catch (error) {
    removeTree(input.targetDir)
    throw error
  }
}
