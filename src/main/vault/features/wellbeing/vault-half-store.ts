// Table `private_area` of the caseload: one half of the private key, and the neutral reminder. Written without an audit
// line but at its beginning and end: when somebody checks in is nobody's business, not even the audit's.
import { findRow, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type PrivateAreaRow = {
  readonly storeId: string
  readonly secret: Uint8Array
  readonly draftKey: Uint8Array
  readonly country: string
  readonly reminderOn: number
  readonly reminderWeekday: number
  readonly quietUntil: number
}

export const findPrivateArea = (db: ReadDb): PrivateAreaRow | undefined =>
  findRow(
    db,
    sql<PrivateAreaRow>`SELECT store_id AS storeId, secret, draft_key AS draftKey, country,
                               reminder_on AS reminderOn, reminder_weekday AS reminderWeekday,
                               quiet_until AS quietUntil
                        FROM private_area WHERE only_row = 1`,
  )

type Half = Pick<PrivateAreaRow, 'storeId' | 'secret' | 'draftKey'>

export const putPrivateArea = (db: WriteDb, { storeId, secret, draftKey }: Half, country: string): void => {
  run(db, sql`DELETE FROM private_area`)
  run(
    db,
    sql`INSERT INTO private_area
          (only_row, store_id, secret, draft_key, country, reminder_on, reminder_weekday, quiet_until)
        VALUES (1, ${storeId}, ${secret}, ${draftKey}, ${country}, 0, 5, 0)`,
  )
}

export const deletePrivateArea = (db: WriteDb): void => {
  run(db, sql`DELETE FROM private_area`)
}

export const putReminder = (db: WriteDb, on: boolean, weekday: number): number =>
  run(db, sql`UPDATE private_area SET reminder_on = ${on}, reminder_weekday = ${weekday}, quiet_until = 0`)

export const putQuietUntil = (db: WriteDb, at: number): number =>
  run(db, sql`UPDATE private_area SET quiet_until = ${at}`)

export const putCountry = (db: WriteDb, country: string): number =>
  run(db, sql`UPDATE private_area SET country = ${country}`)
