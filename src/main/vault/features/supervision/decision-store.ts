// Table `supervision_decision`: what was decided about a topic, and when it comes back.
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type DecisionRecord = {
  readonly decisionId: string
  readonly topicId: string
  readonly text: string
  /** A local day, YYYY-MM-DD. */
  readonly dueOn: string | null
  readonly madeAt: number
  readonly doneAt: number | null
}

const selectDecision: Query<DecisionRecord> = sql`
  SELECT id AS decisionId, topic_id AS topicId, text, due_on AS dueOn, made_at AS madeAt, done_at AS doneAt
  FROM supervision_decision`

export const findDecision = (db: ReadDb, decisionId: string): DecisionRecord | undefined =>
  findRow(db, sql<DecisionRecord>`${selectDecision} WHERE id = ${decisionId} AND removed_at IS NULL`)

/** Open ones, the earliest due first and those without a day last; then what was done since an instant. */
export const listDecisions = (db: ReadDb, doneSince: number): DecisionRecord[] =>
  listRows(
    db,
    sql<DecisionRecord>`${selectDecision}
      WHERE removed_at IS NULL AND (done_at IS NULL OR done_at >= ${doneSince})
      ORDER BY done_at IS NOT NULL, done_at DESC, due_on IS NULL, due_on, made_at, id`,
  )

export const insertDecision = (db: WriteDb, row: DecisionRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO supervision_decision (id, topic_id, text, due_on, made_at, done_at, removed_at, nonce)
        VALUES (${row.decisionId}, ${row.topicId}, ${row.text}, ${row.dueOn}, ${row.madeAt}, ${row.doneAt},
                ${null}, ${nonce})`,
  )
}

export const setDecisionDoneAt = (db: WriteDb, decisionId: string, at: number | null): void => {
  run(db, sql`UPDATE supervision_decision SET done_at = ${at} WHERE id = ${decisionId}`)
}

export const setDecisionsRemoved = (db: WriteDb, topicId: string, at: number): void => {
  run(
    db,
    sql`UPDATE supervision_decision SET removed_at = ${at} WHERE topic_id = ${topicId} AND removed_at IS NULL`,
  )
}
