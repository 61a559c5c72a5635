import { asVaultError, toVaultError } from '../vault-error.ts'
import type { WriteDb } from './sql.ts'

/**
 * Runs `work` in one IMMEDIATE transaction: all of it is kept, or nothing. Not nested: a command is one transaction, and
 * what it calls takes the same `db`. A full or read-only disk comes out as VaultError. `work` must not be async, or it would end after the commit.
 */
export const inTransaction = <T>(db: WriteDb, work: (db: WriteDb) => T): T => {
  if (db.raw.inTransaction) throw new TypeError('A transaction is already open')
  asVaultError('database', () => db.raw.exec('BEGIN IMMEDIATE'))
  try {
    const result = work(db)
    if (result instanceof Promise) throw new TypeError('A transaction cannot wait')
    db.raw.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (db.raw.inTransaction) db.raw.exec('ROLLBACK')
    throw toVaultError(error, 'database')
  }
}
