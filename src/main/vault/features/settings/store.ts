// Table `setting`: one value of JSON per name. What a name may hold is decided where it is read (practice.ts).
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export const findSetting = (db: ReadDb, name: string): string | undefined =>
  findRow(db, sql<{ value: string }>`SELECT value FROM setting WHERE name = ${name}`)?.value

export const listSettings = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    listRows(db, sql<{ name: string; value: string }>`SELECT name, value FROM setting`).map(
      ({ name, value }) => [name, value],
    ),
  )

export const putSetting = (db: WriteDb, name: string, value: string, now: number): void => {
  run(
    db,
    sql`INSERT INTO setting (name, value, changed_at) VALUES (${name}, ${value}, ${now})
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
  )
}

export const deleteSetting = (db: WriteDb, name: string): void => {
  run(db, sql`DELETE FROM setting WHERE name = ${name}`)
}
