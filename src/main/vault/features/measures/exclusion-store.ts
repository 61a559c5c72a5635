// Table `pack_exclusion`: ratings on a pack that are kept and not counted.
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type Exclusion = {
  readonly exclusionId: string
  readonly ratingId: string
  readonly reason: string
}

/** Those that stand. */
export const listExclusions = (db: ReadDb, ratingIds: readonly string[]): Exclusion[] =>
  listRows(
    db,
    sql<Exclusion>`SELECT id AS exclusionId, rating_id AS ratingId, reason FROM pack_exclusion
                   WHERE rating_id IN ${ratingIds} AND undone_at IS NULL ORDER BY made_at`,
  )

export const findExclusion = (db: ReadDb, exclusionId: string): Exclusion | undefined =>
  findRow(
    db,
    sql<Exclusion>`SELECT id AS exclusionId, rating_id AS ratingId, reason FROM pack_exclusion
                   WHERE id = ${exclusionId} AND undone_at IS NULL`,
  )

export const insertExclusion = (db: WriteDb, row: Exclusion, now: number, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO pack_exclusion (id, rating_id, reason, made_at, nonce)
        VALUES (${row.exclusionId}, ${row.ratingId}, ${row.reason}, ${now}, ${nonce})`,
  )
}

export const setExclusionUndone = (db: WriteDb, exclusionId: string, at: number): void => {
  run(db, sql`UPDATE pack_exclusion SET undone_at = ${at} WHERE id = ${exclusionId} AND undone_at IS NULL`)
}
