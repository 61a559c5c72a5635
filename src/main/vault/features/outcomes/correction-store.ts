// Table `correction`: what a clinician's judgement, or a client's second mark, changed about a rating. Rows are only added,
// and marked as undone.
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type CorrectionKind = 'value' | 'someoneElse' | 'baseline' | 'exclusion' | 'markedAgain'

export type CorrectionRecord = {
  readonly correctionId: string
  readonly ratingId: string
  readonly kind: CorrectionKind
  /** Totals in tenths, ids of clients, or the id of the rating that was marked again. */
  readonly from: string
  readonly to: string
  /** Only of someoneElse: where the rating is read now. */
  readonly toSessionId: string | null
  readonly reason: string
  readonly madeAt: number
  readonly undoneAt: number | null
}

const selectCorrection: Query<CorrectionRecord> = sql`
  SELECT id AS correctionId, rating_id AS ratingId, kind, from_value AS "from", to_value AS "to",
         to_session_id AS toSessionId, reason, made_at AS madeAt, undone_at AS undoneAt
  FROM correction`

export const findCorrection = (db: ReadDb, correctionId: string): CorrectionRecord | undefined =>
  findRow(db, sql<CorrectionRecord>`${selectCorrection} WHERE id = ${correctionId}`)

/** In the order in which they were made; undone ones too. Those by which one of these took an earlier one's place as well. */
export const listCorrectionsOf = (db: ReadDb, ratingIds: readonly string[]): CorrectionRecord[] =>
  listRows(
    db,
    sql<CorrectionRecord>`${selectCorrection}
      WHERE rating_id IN ${ratingIds} OR (kind = 'markedAgain' AND to_value IN ${ratingIds})
      ORDER BY made_at, rowid`,
  )

export const correctionValues = (row: CorrectionRecord): RowValues => [
  row.correctionId,
  row.ratingId,
  row.kind,
  row.from,
  row.to,
  row.toSessionId,
  row.reason,
  row.madeAt,
  row.undoneAt,
]

export const insertCorrection = (db: WriteDb, row: CorrectionRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO correction (id, rating_id, kind, from_value, to_value, to_session_id, reason, made_at, undone_at,
                                nonce)
        VALUES (${row.correctionId}, ${row.ratingId}, ${row.kind}, ${row.from}, ${row.to}, ${row.toSessionId},
                ${row.reason}, ${row.madeAt}, ${row.undoneAt}, ${nonce})`,
  )
}

export const setCorrectionUndone = (
  db: WriteDb,
  correctionId: string,
  at: number,
  nonce: Uint8Array,
): void => {
  run(db, sql`UPDATE correction SET undone_at = ${at}, nonce = ${nonce} WHERE id = ${correctionId}`)
}
