// Backups that the therapist asks for: made and verified in a folder of choice, listed, rotated.
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseBackupName } from '#domain/vault/backup-name.ts'
import { backupsToDrop } from '#domain/vault/backup-rotation.ts'
import { appendAudit } from '../../audit/trail.ts'
import { verifyHeader } from '../../crypto/envelope.ts'
import { inTransaction } from '../../db/transaction.ts'
import { removeTree } from '../../files/disk.ts'
import { findHeader } from '../../files/header-file.ts'
import { hasPendingInbox } from '../../files/inbox-files.ts'
import { type MadeBackup, makeBackup } from '../../files/make-backup.ts'
import { noteHead, type OpenVault } from '../../files/open-vault.ts'
import { verifyBackupWithKey } from '../../files/verify-backup.ts'
import { asVaultError, VaultError } from '../../vault-error.ts'
import { deleteBackupRow, insertBackup, listBackupRows } from './store.ts'

export type ListedBackup = {
  readonly name: string
  readonly path: string
  readonly madeAt: number
  /** Where the audit chain stood. */
  readonly counter: number
  readonly head: string
}

/** This vault's backups in a folder, newest first, by their names alone. */
export const listBackups = (folder: string, vaultId: string): readonly ListedBackup[] => {
  if (!existsSync(folder)) throw new VaultError('missing', 'backup')
  const listed = asVaultError('backup', () => readdirSync(folder)).flatMap((name): ListedBackup[] => {
    const parsed = parseBackupName(name)
    if (!parsed || !vaultId.startsWith(parsed.vault)) return []
    const { madeAt, counter, head } = parsed
    return [{ name, path: join(folder, name), madeAt, counter, head }]
  })
  return listed.sort((a, b) => b.madeAt - a.madeAt)
}

/** Those that this caseload has on record: one that was restored beside it has the same id, and backups of its own. */
const ownBackups = ({ db, vaultId }: OpenVault, folder: string, made: string): readonly ListedBackup[] => {
  const known = new Set([made, ...listBackupRows(db).map(({ file }) => file)])
  return listBackups(folder, vaultId).filter(({ name }) => known.has(name))
}

export type BackUpInput = {
  readonly folder: string
  /** Also drops what the rotation of 3 days, 4 weeks and 12 months no longer keeps. */
  readonly rotate: boolean
}

export type BackUpResult = MadeBackup & { readonly dropped: readonly string[] }

/**
 * Throws `inboxPending`, `missing` (folder or drive), `notWritable`, `diskFull`, or what the verification found; older
 * backups are dropped only after the new one was verified.
 */
export const backUp = (vault: OpenVault, { folder, rotate }: BackUpInput): BackUpResult => {
  const { dir, db, dataKey, audit, context } = vault
  if (!existsSync(folder)) throw new VaultError('missing', 'backup')
  if (hasPendingInbox(dir)) throw new VaultError('inboxPending', 'inbox')
  const { header } = findHeader(dir)
  verifyHeader(header, dataKey)
  const made = makeBackup({ dir, db, header, dataKey, folder, context })
  const dropped = rotate ? backupsToDrop(ownBackups(vault, folder, made.name)) : []
  inTransaction(db, () => {
    const { madeAt, name, head, bytes } = made
    const id = randomUUID()
    insertBackup(db, { id, madeAt, folder, file: name, head, bytes })
    appendAudit(db, audit, { at: context.now(), actor: 'therapist', action: 'backup.made', objectId: id })
    for (const file of dropped) {
      deleteBackupRow(db, folder, file)
      appendAudit(db, audit, { at: context.now(), actor: 'vault', action: 'backup.dropped', objectId: file })
    }
  })
  for (const name of dropped) asVaultError('backup', () => removeTree(join(folder, name)))
  noteHead(vault)
  return { ...made, dropped }
}

/** Opens a backup of this vault and reads it through; throws what is wrong with it. */
export const checkBackup = (vault: OpenVault, path: string): void => {
  const { header } = findHeader(vault.dir)
  if (!existsSync(path)) throw new VaultError('missing', 'backup')
  verifyBackupWithKey(path, header, vault.dataKey, vault.context)
}
