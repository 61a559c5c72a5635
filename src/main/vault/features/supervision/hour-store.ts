// Table `supervision_hour`: hours of supervision, for accreditation.
import type { SupervisionHour } from '#shared/contracts/supervision.ts'
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

/** From one day to another, both included; the newest first. */
export const listHours = (db: ReadDb, from: string, to: string): SupervisionHour[] =>
  listRows(
    db,
    sql<SupervisionHour>`
      SELECT id AS hourId, held_on AS heldOn, minutes, kind, with_whom AS withWhom FROM supervision_hour
      WHERE removed_at IS NULL AND held_on >= ${from} AND held_on <= ${to}
      ORDER BY held_on DESC, created_at DESC, id`,
  )

export const insertHour = (db: WriteDb, row: SupervisionHour, now: number, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO supervision_hour (id, held_on, minutes, kind, with_whom, created_at, removed_at, nonce)
        VALUES (${row.hourId}, ${row.heldOn}, ${row.minutes}, ${row.kind}, ${row.withWhom}, ${now}, ${null}, ${nonce})`,
  )
}

/** Returns whether there was one. */
export const setHourRemoved = (db: WriteDb, hourId: string, at: number): boolean =>
  run(db, sql`UPDATE supervision_hour SET removed_at = ${at} WHERE id = ${hourId} AND removed_at IS NULL`) ===
  1
