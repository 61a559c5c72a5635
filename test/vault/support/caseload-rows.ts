// A few rows that a test can count again after whatever it did to the vault.
import { join } from 'node:path'
import { getRow, type ReadDb, run, sql, type WriteDb } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { findHeader } from '#main/vault/files/header-file.ts'

export const plantRows = (db: WriteDb, count: number, value = 'v'.repeat(40)): void =>
  inTransaction(db, () => {
    for (let row = 0; row < count; row += 1)
      run(db, sql`INSERT INTO setting (name, value, changed_at) VALUES (${`row${row}`}, ${value}, ${row})`)
  })

export const countRows = (db: ReadDb): number =>
  getRow(db, sql<{ n: number }>`SELECT count(*) AS n FROM setting WHERE name LIKE 'row%'`).n

export const databaseOf = (dir: string): string => join(dir, findHeader(dir).header.database)

/** The code of a VaultError, or what else came of it. */
export const codeOf = async (attempt: () => unknown): Promise<string> => {
  try {
    await attempt()
    return 'none'
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}
