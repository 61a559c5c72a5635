// Table `safety_answer`: answers that a rule names, until the therapist has seen them.
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type SafetyAnswer = {
  readonly safetyId: string
  /** The form it was given on, finished or not; a rating from paper. One answer a source. */
  readonly source: string
  readonly sessionId: string
  readonly clientId: string
  readonly packId: string
  readonly raisedAt: number
}

/** Not seen yet, the oldest first. */
export const listUnseen = (db: ReadDb): SafetyAnswer[] =>
  listRows(
    db,
    sql<SafetyAnswer>`SELECT id AS safetyId, source, session_id AS sessionId, client_id AS clientId,
                             pack_id AS packId, raised_at AS raisedAt
                      FROM safety_answer WHERE seen_at IS NULL ORDER BY raised_at, id`,
  )

export const findUnseen = (db: ReadDb, safetyId: string): string | undefined =>
  findRow(db, sql<{ id: string }>`SELECT id FROM safety_answer WHERE id = ${safetyId} AND seen_at IS NULL`)
    ?.id

export const hasSafetyOf = (db: ReadDb, source: string): boolean =>
  findRow(db, sql<{ id: string }>`SELECT id FROM safety_answer WHERE source = ${source}`) !== undefined

export const insertSafety = (db: WriteDb, row: SafetyAnswer, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO safety_answer (id, source, session_id, client_id, pack_id, raised_at, nonce)
        VALUES (${row.safetyId}, ${row.source}, ${row.sessionId}, ${row.clientId}, ${row.packId}, ${row.raisedAt},
                ${nonce})`,
  )
}

export const setSeen = (db: WriteDb, safetyId: string, at: number): void => {
  run(db, sql`UPDATE safety_answer SET seen_at = ${at} WHERE id = ${safetyId} AND seen_at IS NULL`)
}
