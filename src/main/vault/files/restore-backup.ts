// Restores a backup into a new folder; whatever vault is there now is not touched. Verified before, verified after,
// moved into place in one step.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { appendAudit } from '../audit/trail.ts'
import { sealHeader, unwrapWithPassphrase, unwrapWithRecoveryCode } from '../crypto/envelope.ts'
import type { Header } from '../crypto/header.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { closeDatabase, copyDatabase, openDatabase, openForReading } from '../db/connection.ts'
import { newestVersion } from '../db/migrate.ts'
import { run, sql } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { makeFolder, moveIntoPlace, removeTree } from './disk.ts'
import { writeHeadNow } from './head-file.ts'
import { writeHeader, writeHeaderCopy } from './header-file.ts'
import { type OpenVault, openWithKey } from './open-vault.ts'
import { takeOpenerLock } from './opener-lock.ts'
import { databasePath, partialMark } from './paths.ts'
import { migrationsOf, step, type VaultContext } from './vault-context.ts'
import { readBackupHeader, verifyBackupWithKey } from './verify-backup.ts'

export type BackupSecret = { readonly passphrase: string } | { readonly recoveryCode: string }

/** The passphrase is the one that was in use when the backup was made. */
const unwrapBackup = async (header: Header, secret: BackupSecret, context: VaultContext): Promise<Buffer> =>
  'passphrase' in secret
    ? unwrapWithPassphrase(header, secret.passphrase, context.kdfFloor)
    : unwrapWithRecoveryCode(header, secret.recoveryCode)

const copyOver = (from: string, to: string, header: Header, dataKey: Buffer, context: VaultContext): void => {
  const { vaultId, database } = header
  const expected = { vaultId, newest: newestVersion(migrationsOf(context)) }
  const key = {
    backup: subKey(dataKey, vaultId, 'backup'),
    db: subKey(dataKey, vaultId, 'db'),
    audit: subKey(dataKey, vaultId, 'audit'),
  }
  try {
    const source = openForReading(databasePath(from, database), key.backup, expected, context)
    try {
      copyDatabase(source, databasePath(to, database), key.backup, key.db, context)
    } finally {
      closeDatabase(source)
    }
    step(context, 'restore:verify')
    const db = openDatabase(databasePath(to, database), key.db, expected, context)
    try {
      // From here the chain goes its own way: another device id tells the two apart.
      const keeper = { key: key.audit, vaultId, deviceId: randomUUID() }
      inTransaction(db, () => {
        run(db, sql`UPDATE vault SET device_id = ${keeper.deviceId} WHERE only_row = 1`)
        const objectId = basename(from)
        appendAudit(db, keeper, { at: context.now(), actor: 'therapist', action: 'vault.restored', objectId })
      })
      writeHeadNow(to, db, vaultId, key.audit, context.now())
    } finally {
      closeDatabase(db)
    }
  } finally {
    wipe(key.backup, key.db, key.audit)
  }
}

export type RestoreInput = {
  readonly backupDir: string
  /** Must not exist. */
  readonly targetDir: string
  readonly secret: BackupSecret
  /** Another name on the lock screen, to tell it from the vault that is kept. */
  readonly label?: string | undefined
}

/** The restored vault, open. Throws `exists`, `wrongSecret`, or what is wrong with the backup; leaves nothing then. */
export const restoreBackup = async (input: RestoreInput, context: VaultContext): Promise<OpenVault> => {
  const { backupDir, targetDir, secret, label } = input
  if (existsSync(targetDir)) throw new VaultError('exists', 'folder')
  if (!existsSync(backupDir)) throw new VaultError('missing', 'backup')
  const found = readBackupHeader(backupDir)
  const dataKey = await unwrapBackup(found, secret, context)
  const header = label === undefined ? found : sealHeader({ ...found, label }, dataKey)
  const partial = `${targetDir}${partialMark}-${randomBytes(4).toString('hex')}`
  try {
    verifyBackupWithKey(backupDir, found, dataKey, context)
    step(context, 'restore:folder')
    makeFolder(partial)
    step(context, 'restore:copy')
    copyOver(backupDir, partial, header, dataKey, context)
    step(context, 'restore:header')
    writeHeader(partial, header)
    writeHeaderCopy(partial, header)
    step(context, 'restore:move')
    moveIntoPlace(partial, targetDir, 'folder')
    step(context, 'restore:open')
    const lock = takeOpenerLock(targetDir, context.nativeBinding)
    const needsPassphrase = 'recoveryCode' in secret
    return openWithKey({ dir: targetDir, header, dataKey, lock, context, needsPassphrase })
  } catch (error) {
    wipe(dataKey)
    removeTree(partial)
    throw error
  }
}
