// A backup is a folder that looks like a vault: header, head and a whole copy of the database under the sub-key `backup`.
// It is built beside its place, opened and verified, and only then gets its name.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupMark, backupName } from '#domain/vault/backup-name.ts'
import type { Head } from '../audit/chain.ts'
import { getHead } from '../audit/store.ts'
import type { Header } from '../crypto/header.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { copyDatabase } from '../db/connection.ts'
import type { WriteDb } from '../db/sql.ts'
import { carryPrivateStore } from '../private/carry-private.ts'
import { asVaultError } from '../vault-error.ts'
import { makeFolder, moveIntoPlace, removeTree, syncFile, syncFolder } from './disk.ts'
import { writeHeadNow } from './head-file.ts'
import { writeHeader } from './header-file.ts'
import { databasePath, partialMark } from './paths.ts'
import { step, type VaultContext } from './vault-context.ts'
import { verifyBackupWithKey } from './verify-backup.ts'

export type MakeBackupInput = {
  /** The vault's own folder: its private store goes along, closed as it is. */
  readonly dir: string
  readonly db: WriteDb
  readonly header: Header
  readonly dataKey: Buffer
  /** Where the backup's own folder goes. */
  readonly folder: string
  readonly context: VaultContext
}

export type MadeBackup = Head & {
  readonly name: string
  readonly path: string
  readonly madeAt: number
  readonly bytes: number
}

const sweepPartials = (folder: string, vaultId: string): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith(`${partialMark}-${vaultId}`)) removeTree(join(folder, name))
}

/** A second backup of one head in one second takes the next second's name; nothing is ever written over. */
const freeName = (folder: string, mark: BackupMark): string => {
  const name = backupName(mark)
  return existsSync(join(folder, name)) ? freeName(folder, { ...mark, madeAt: mark.madeAt + 1000 }) : name
}

const sizeOf = (dir: string): number =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).reduce(
    (bytes, name) => bytes + statSync(join(dir, name)).size,
    0,
  )

const copyEverything = (partial: string, input: MakeBackupInput, madeAt: number): void => {
  const { db, header, dataKey, context } = input
  const key = {
    db: subKey(dataKey, header.vaultId, 'db'),
    backup: subKey(dataKey, header.vaultId, 'backup'),
    audit: subKey(dataKey, header.vaultId, 'audit'),
  }
  try {
    const target = databasePath(partial, header.database)
    copyDatabase(db, target, key.db, key.backup, context)
    syncFile(target)
    step(context, 'backup:header')
    writeHeader(partial, header)
    writeHeadNow(partial, db, header.vaultId, key.audit, madeAt)
    step(context, 'backup:private')
    carryPrivateStore(input.dir, partial)
    syncFolder(partial)
  } finally {
    wipe(key.db, key.backup, key.audit)
  }
}

/** Throws `notWritable`, `diskFull`, `missing` (the drive is gone) or what the verification found; leaves nothing then. */
export const makeBackup = (input: MakeBackupInput): MadeBackup => {
  const { db, header, dataKey, folder, context } = input
  const { vaultId } = header
  asVaultError('backup', () => mkdirSync(folder, { recursive: true, mode: 0o700 }))
  asVaultError('backup', () => sweepPartials(folder, vaultId))
  const partial = join(folder, `${partialMark}-${vaultId}-${randomBytes(4).toString('hex')}`)
  const madeAt = context.now()
  const head = getHead(db)
  const name = freeName(folder, { vaultId, madeAt, ...head })
  try {
    step(context, 'backup:folder')
    makeFolder(partial, 'backup')
    step(context, 'backup:copy')
    asVaultError('backup', () => copyEverything(partial, input, madeAt))
    step(context, 'backup:verify')
    verifyBackupWithKey(partial, header, dataKey, context)
    step(context, 'backup:move')
    const path = join(folder, name)
    const bytes = sizeOf(partial)
    moveIntoPlace(partial, path, 'backup')
    return { ...head, name, path, madeAt, bytes }
  } catch (error) {
    removeTree(partial)
    throw error
  }
}
