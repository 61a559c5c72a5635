// Table `blocked_time`: time that is taken and is not client work. It has no title on purpose.
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
                     WHERE starts_at >= ${from} AND starts_at < ${to} ORDER BY starts_at, id`,
  )

export const findBlocked = (db: ReadDb, blockedId: string): BlockedTime | undefined =>
  findRow(
    db,
    sql<BlockedTime>`SELECT id AS blockedId, starts_at AS startsAt, minutes FROM blocked_time
                     WHERE id = ${blockedId}`,
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

export const deleteBlocked = (db: WriteDb, blockedId: string): number =>
  run(db, sql`DELETE FROM blocked_time WHERE id = ${blockedId}`)
