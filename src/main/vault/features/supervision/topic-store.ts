// Table `supervision_topic`: what is prepared for supervision, about a client or of the therapist's own.
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type TopicRecord = {
  readonly topicId: string
  readonly episodeId: string | null
  readonly clientId: string | null
  readonly title: string
  readonly clientView: string
  readonly tried: string
  readonly question: string
  readonly createdAt: number
  readonly discussedAt: number | null
}

const selectTopic: Query<TopicRecord> = sql`
  SELECT id AS topicId, episode_id AS episodeId, client_id AS clientId, title, client_view AS clientView, tried,
         question, created_at AS createdAt, discussed_at AS discussedAt
  FROM supervision_topic`

export const findTopic = (db: ReadDb, topicId: string): TopicRecord | undefined =>
  findRow(db, sql<TopicRecord>`${selectTopic} WHERE id = ${topicId} AND removed_at IS NULL`)

/** Not yet discussed, the oldest first. */
export const listOpenTopics = (db: ReadDb): TopicRecord[] =>
  listRows(
    db,
    sql<TopicRecord>`${selectTopic} WHERE removed_at IS NULL AND discussed_at IS NULL ORDER BY created_at, id`,
  )

export const listTopicsById = (db: ReadDb, ids: readonly string[]): TopicRecord[] =>
  listRows(db, sql<TopicRecord>`${selectTopic} WHERE id IN ${ids}`)

/** Discussed at or after an instant, the newest first. */
export const listDiscussedSince = (db: ReadDb, since: number): TopicRecord[] =>
  listRows(
    db,
    sql<TopicRecord>`${selectTopic} WHERE removed_at IS NULL AND discussed_at >= ${since}
      ORDER BY discussed_at DESC, id`,
  )

export const findOpenTopicOf = (
  db: ReadDb,
  { episodeId, clientId }: { readonly episodeId: string; readonly clientId: string },
): TopicRecord | undefined =>
  findRow(
    db,
    sql<TopicRecord>`${selectTopic} WHERE episode_id = ${episodeId} AND client_id = ${clientId}
      AND removed_at IS NULL AND discussed_at IS NULL`,
  )

export type LastDiscussed = { readonly episodeId: string; readonly clientId: string; readonly at: number }

export const listLastDiscussed = (db: ReadDb): LastDiscussed[] =>
  listRows(
    db,
    sql<LastDiscussed>`SELECT episode_id AS episodeId, client_id AS clientId, max(discussed_at) AS "at"
                       FROM supervision_topic
                       WHERE episode_id IS NOT NULL AND removed_at IS NULL AND discussed_at IS NOT NULL
                       GROUP BY episode_id, client_id`,
  )

export const topicValues = (row: TopicRecord): RowValues => [
  row.topicId,
  row.episodeId,
  row.clientId,
  row.title,
  row.clientView,
  row.tried,
  row.question,
  row.discussedAt,
]

export const insertTopic = (db: WriteDb, row: TopicRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO supervision_topic (id, episode_id, client_id, title, client_view, tried, question, created_at,
                                       discussed_at, removed_at, nonce)
        VALUES (${row.topicId}, ${row.episodeId}, ${row.clientId}, ${row.title}, ${row.clientView}, ${row.tried},
                ${row.question}, ${row.createdAt}, ${row.discussedAt}, ${null}, ${nonce})`,
  )
}

export const updateTopic = (db: WriteDb, row: TopicRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`UPDATE supervision_topic
        SET title = ${row.title}, client_view = ${row.clientView}, tried = ${row.tried}, question = ${row.question},
            discussed_at = ${row.discussedAt}, nonce = ${nonce}
        WHERE id = ${row.topicId}`,
  )
}

export const setTopicRemoved = (db: WriteDb, topicId: string, at: number): void => {
  run(db, sql`UPDATE supervision_topic SET removed_at = ${at} WHERE id = ${topicId}`)
}
