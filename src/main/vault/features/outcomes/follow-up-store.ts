// Table `follow_up`: after an ending, a day on which to ask again.
import type { FollowUpRow } from '#shared/contracts/follow-up.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

const selectFollowUp: Query<FollowUpRow> = sql`
  SELECT f.id AS followUpId, f.client_id AS clientId, c.alias, f.episode_id AS episodeId, f.due_on AS dueOn, f.text,
         f.created_at AS createdAt, f.done_at AS doneAt
  FROM follow_up f JOIN client c ON c.id = f.client_id`

export const findFollowUp = (db: ReadDb, followUpId: string): FollowUpRow | undefined =>
  findRow(db, sql<FollowUpRow>`${selectFollowUp} WHERE f.id = ${followUpId}`)

export const listFollowUpsOf = (db: ReadDb, episodeId: string): FollowUpRow[] =>
  listRows(
    db,
    sql<FollowUpRow>`${selectFollowUp} WHERE f.episode_id = ${episodeId} ORDER BY f.due_on, f.created_at, f.id`,
  )

/** Open ones up to that day; somebody archived is asked about no more. */
export const listFollowUpsDue = (db: ReadDb, on: string): FollowUpRow[] =>
  listRows(
    db,
    sql<FollowUpRow>`${selectFollowUp}
      WHERE f.done_at IS NULL AND f.due_on <= ${on} AND c.archived_at IS NULL
      ORDER BY f.due_on, f.created_at, f.id`,
  )

export const insertFollowUp = (db: WriteDb, row: Omit<FollowUpRow, 'alias'>, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO follow_up (id, client_id, episode_id, due_on, text, created_at, done_at, nonce)
        VALUES (${row.followUpId}, ${row.clientId}, ${row.episodeId}, ${row.dueOn}, ${row.text}, ${row.createdAt},
                ${row.doneAt}, ${nonce})`,
  )
}

export const setFollowUpDone = (db: WriteDb, followUpId: string, doneAt: number | null): void => {
  run(db, sql`UPDATE follow_up SET done_at = ${doneAt} WHERE id = ${followUpId}`)
}
