// Table `day_off`: local days without work, YYYY-MM-DD.
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export const listDaysOff = (db: ReadDb): readonly string[] =>
  listRows(db, sql<{ day: string }>`SELECT day FROM day_off ORDER BY day`).map(({ day }) => day)

/** Returns how many were changed: 0 where it was off already. */
export const putDayOff = (db: WriteDb, day: string): number =>
  run(db, sql`INSERT INTO day_off (day) VALUES (${day}) ON CONFLICT DO NOTHING`)

/** Returns how many were changed: 0 where it was a working day already. */
export const deleteDayOff = (db: WriteDb, day: string): number =>
  run(db, sql`DELETE FROM day_off WHERE day = ${day}`)
