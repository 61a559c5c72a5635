// The second half of a restore, at the first unlock: the backup that was laid out is verified, copied under the vault's own
// sub-key and only then becomes the database. Until the last rename the laid-out copy is kept as it came.
import { randomUUID } from 'node:crypto'
import { getHead } from '../audit/store.ts'
import { appendAudit, verifyChain } from '../audit/trail.ts'
import type { Header } from '../crypto/header.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { closeDatabase, copyDatabase, openDatabase, openForReading } from '../db/connection.ts'
import { newestVersion } from '../db/migrate.ts'
import { run, sql } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { moveIntoPlace, removeTree, syncFile } from './disk.ts'
import { writeHeadNow } from './head-file.ts'
import { databasePath, partialMark, stagedPath } from './paths.ts'
import { migrationsOf, step, type VaultContext } from './vault-context.ts'

const convert = (
  dir: string,
  header: Header,
  dataKey: Buffer,
  partial: string,
  context: VaultContext,
): void => {
  const { vaultId, database } = header
  const expected = { vaultId, newest: newestVersion(migrationsOf(context)) }
  const key = {
    backup: subKey(dataKey, vaultId, 'backup'),
    db: subKey(dataKey, vaultId, 'db'),
    audit: subKey(dataKey, vaultId, 'audit'),
  }
  try {
    const source = openForReading(stagedPath(dir, database), key.backup, expected, context)
    try {
      if (!verifyChain(source, { key: key.audit, vaultId }).ok) throw new VaultError('chainBroken', 'backup')
      step(context, 'finish:copy')
      copyDatabase(source, partial, key.backup, key.db, context)
    } finally {
      closeDatabase(source)
    }
    step(context, 'finish:verify')
    const db = openDatabase(partial, key.db, expected, context)
    try {
      // From here the chain goes its own way: another device id tells the two apart.
      const keeper = { key: key.audit, vaultId, deviceId: randomUUID() }
      inTransaction(db, () => {
        const objectId = String(getHead(db).counter)
        run(db, sql`UPDATE vault SET device_id = ${keeper.deviceId} WHERE only_row = 1`)
        appendAudit(db, keeper, { at: context.now(), actor: 'therapist', action: 'vault.restored', objectId })
      })
      step(context, 'finish:head')
      writeHeadNow(dir, db, vaultId, key.audit, context.now())
    } finally {
      closeDatabase(db)
    }
  } finally {
    wipe(key.backup, key.db, key.audit)
  }
}

/** Throws what is wrong with the backup; the folder is then as it was. */
export const finishRestore = (dir: string, header: Header, dataKey: Buffer, context: VaultContext): void => {
  const database = databasePath(dir, header.database)
  const partial = `${database}${partialMark}`
  const clear = () => {
    for (const end of ['', '-journal']) removeTree(`${partial}${end}`)
  }
  clear()
  try {
    convert(dir, header, dataKey, partial, context)
    syncFile(partial)
    step(context, 'finish:move')
    moveIntoPlace(partial, database, 'database')
  } catch (error) {
    clear()
    throw error
  }
  clear()
  step(context, 'finish:clear')
  removeTree(stagedPath(dir, header.database))
}
