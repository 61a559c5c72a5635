// Table `blocked_time`: time that is taken and is not client work. It has no title on purpose. Freed time keeps its row: a
// calendar that is read in again must not take it once more, and freeing can be undone.
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type BlockedTime = {
  readonly blockedId: string
  readonly startsAt: number
  readonly minutes: number
}

export const listBlocked = (db: ReadDb, from: number, to: number): BlockedTime[] =>
  listRows(
    db,
    sql<BlockedTime>`SELECT id AS blockedId, starts_at AS startsAt, minutes FROM blocked_time
                     WHERE starts_at >= ${from} AND starts_at < ${to} AND freed_at IS NULL ORDER BY starts_at, id`,
  )

export const findBlocked = (db: ReadDb, blockedId: string): BlockedTime | undefined =>
  findRow(
    db,
    sql<BlockedTime>`SELECT id AS blockedId, starts_at AS startsAt, minutes FROM blocked_time
                     WHERE id = ${blockedId} AND freed_at IS NULL`,
  )

export const insertBlocked = (db: WriteDb, row: BlockedTime, now: number): void => {
  run(
    db,
    sql`INSERT INTO blocked_time (id, starts_at, minutes, created_at)
        VALUES (${row.blockedId}, ${row.startsAt}, ${row.minutes}, ${now})`,
  )
}

export const moveBlocked = (db: WriteDb, { blockedId, startsAt, minutes }: BlockedTime): void => {
  run(db, sql`UPDATE blocked_time SET starts_at = ${startsAt}, minutes = ${minutes} WHERE id = ${blockedId}`)
}

/** Returns how many were: 0 or 1. */
export const freeBlocked = (db: WriteDb, blockedId: string, now: number): number =>
  run(db, sql`UPDATE blocked_time SET freed_at = ${now} WHERE id = ${blockedId} AND freed_at IS NULL`)

export const takeBlockedAgain = (db: WriteDb, blockedId: string): number =>
  run(db, sql`UPDATE blocked_time SET freed_at = NULL WHERE id = ${blockedId} AND freed_at IS NOT NULL`)

export const deleteBlocked = (db: WriteDb, blockedId: string): number =>
  run(db, sql`DELETE FROM blocked_time WHERE id = ${blockedId} AND freed_at IS NULL`)
