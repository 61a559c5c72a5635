// Tables `load_setting`, `load_weight` and `week_hours`.
import type { LoadSettings } from '#shared/contracts/caseload.ts'
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export const findLoadSettings = (db: ReadDb): LoadSettings | undefined =>
  findRow(
    db,
    sql<LoadSettings>`SELECT fte_hundredths AS fteHundredths, after_hours AS afterHours, day_start AS dayStart,
                             day_end AS dayEnd, trauma_label AS traumaLabel
                      FROM load_setting`,
  )

export const putLoadSettings = (db: WriteDb, row: LoadSettings): void => {
  run(
    db,
    sql`INSERT INTO load_setting (one, fte_hundredths, after_hours, day_start, day_end, trauma_label)
        VALUES (1, ${row.fteHundredths}, ${row.afterHours}, ${row.dayStart}, ${row.dayEnd}, ${row.traumaLabel})
        ON CONFLICT (one) DO UPDATE
        SET fte_hundredths = excluded.fte_hundredths, after_hours = excluded.after_hours,
            day_start = excluded.day_start, day_end = excluded.day_end, trauma_label = excluded.trauma_label`,
  )
}

/** Limits in hundredths of the factor's unit, points in tenths. */
export type WeightRow = {
  readonly factor: string
  readonly lo: number
  readonly hi: number
  readonly maxTenths: number
}

export const listWeights = (db: ReadDb): WeightRow[] =>
  listRows(
    db,
    sql<WeightRow>`SELECT factor, lo, hi, max_tenths AS maxTenths FROM load_weight ORDER BY factor`,
  )

export const replaceWeights = (db: WriteDb, rows: readonly WeightRow[]): void => {
  run(db, sql`DELETE FROM load_weight`)
  for (const { factor, lo, hi, maxTenths } of rows)
    run(
      db,
      sql`INSERT INTO load_weight (factor, lo, hi, max_tenths) VALUES (${factor}, ${lo}, ${hi}, ${maxTenths})`,
    )
}

/** Monday → typed hours. */
export const listTypedHours = (db: ReadDb): ReadonlyMap<string, number> =>
  new Map(
    listRows(
      db,
      sql<{ monday: string; tenths: number }>`SELECT monday, after_hours AS tenths FROM week_hours`,
    ).map(({ monday, tenths }) => [monday, tenths / 10]),
  )

export const putTypedHours = (db: WriteDb, monday: string, hours: number | null): void => {
  run(db, sql`DELETE FROM week_hours WHERE monday = ${monday}`)
  if (hours === null) return
  run(db, sql`INSERT INTO week_hours (monday, after_hours) VALUES (${monday}, ${Math.round(hours * 10)})`)
}
