// Brings a vault to the newest schema: a verified backup first, then one transaction for each step, then a check.
import { VaultError } from '../vault-error.ts'
import type { Migration } from './migration.ts'
import { quickCheck, readPragma } from './pragmas.ts'
import type { WriteDb } from './sql.ts'
import { inTransaction } from './transaction.ts'

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0

export type MigrateOptions = {
  /** Makes and verifies a backup; called once, before the first step, and not for a database that is still empty. */
  readonly backUp: () => void
  readonly onStep?: ((step: string) => void) | undefined
}

const checkOrder = (migrations: readonly Migration[]): void => {
  let before = 0
  for (const { version } of migrations) {
    if (version % 10 !== 0 || version <= before) throw new RangeError('Migrations go up in tens')
    before = version
  }
}

const apply = (db: WriteDb, migration: Migration): void => {
  inTransaction(db, () => {
    if (typeof migration.up === 'string') db.raw.exec(migration.up)
    else migration.up(db)
    if (db.raw.pragma('foreign_key_check', { simple: true }) !== undefined)
      throw new VaultError('damaged', 'database')
    db.raw.pragma(`user_version = ${migration.version}`)
  })
}

/** Returns the versions that were applied. A step that fails leaves the database as it was before that step. */
export const migrate = (
  db: WriteDb,
  migrations: readonly Migration[],
  { backUp, onStep }: MigrateOptions,
): readonly number[] => {
  checkOrder(migrations)
  const from = Number(readPragma(db.raw, 'user_version'))
  if (from > newestVersion(migrations)) throw new VaultError('newer', 'database')
  const due = migrations.filter((migration) => migration.version > from)
  if (due.length === 0) return []
  if (from > 0) backUp()
  for (const migration of due) {
    onStep?.(`migrate:${migration.version}`)
    apply(db, migration)
  }
  db.prepared.clear()
  quickCheck(db.raw)
  return due.map((migration) => migration.version)
}
