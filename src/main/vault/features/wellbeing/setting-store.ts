// Table `setting` of the private store: for how many weeks things are kept, when it was opened, and the PIN.
import { findRow, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export const usualRetentionWeeks = 26

const find = (db: ReadDb, name: string): string | undefined =>
  findRow(db, sql<{ value: string }>`SELECT value FROM setting WHERE name = ${name}`)?.value

const put = (db: WriteDb, name: string, value: string): void => {
  run(
    db,
    sql`INSERT INTO setting (name, value) VALUES (${name}, ${value})
        ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  )
}

export const getRetentionWeeks = (db: ReadDb): number =>
  Number(find(db, 'retentionWeeks') ?? usualRetentionWeeks)
export const putRetentionWeeks = (db: WriteDb, weeks: number): void =>
  put(db, 'retentionWeeks', String(weeks))

export type Openings = {
  /** the vault's clock at the last opening */
  readonly openedAt: number | null
  /** the opening whose clock is not believed yet */
  readonly doubtedAt: number | null
}

const findInstant = (db: ReadDb, name: string): number | null => {
  const value = find(db, name)
  return value === undefined || value === '' ? null : Number(value)
}

export const getOpenings = (db: ReadDb): Openings => ({
  openedAt: findInstant(db, 'openedAt'),
  doubtedAt: findInstant(db, 'doubtedAt'),
})
export const putOpenings = (db: WriteDb, { openedAt, doubtedAt }: Openings): void => {
  put(db, 'openedAt', String(openedAt ?? ''))
  put(db, 'doubtedAt', String(doubtedAt ?? ''))
}

/** Kept in here, so that it can be wrapped anew after each passphrase; it opens nothing by itself. */
export const findPin = (db: ReadDb): string | undefined => find(db, 'pin')
export const putPin = (db: WriteDb, pin: string | null): void => {
  if (pin === null) run(db, sql`DELETE FROM setting WHERE name = 'pin'`)
  else put(db, 'pin', pin)
}
