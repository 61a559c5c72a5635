// Tables `episode` and `episode_client`: a stretch of work with one client, or with several (couple, family).
import type { EndReason } from '#shared/contracts/end-reasons.ts'
import { findRow, getRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type EpisodeRecord = {
  readonly episodeId: string
  readonly openedAt: number
  readonly closedAt: number | null
  readonly endReason: EndReason | null
  readonly endNote: string
  readonly pausedUntil: number | null
  readonly excludedReason: string | null
  readonly createdAt: number
}

const selectEpisode: Query<EpisodeRecord> = sql`
  SELECT id AS episodeId, opened_at AS openedAt, closed_at AS closedAt, end_reason AS endReason,
         end_note AS endNote, paused_until AS pausedUntil, excluded_reason AS excludedReason,
         created_at AS createdAt
  FROM episode`

export const findEpisode = (db: ReadDb, episodeId: string): EpisodeRecord | undefined =>
  findRow(db, sql<EpisodeRecord>`${selectEpisode} WHERE id = ${episodeId}`)

export const listEpisodes = (db: ReadDb): EpisodeRecord[] =>
  listRows(db, sql<EpisodeRecord>`${selectEpisode} ORDER BY opened_at, id`)

export const listEpisodesById = (db: ReadDb, ids: readonly string[]): EpisodeRecord[] =>
  listRows(db, sql<EpisodeRecord>`${selectEpisode} WHERE id IN ${ids} ORDER BY opened_at, id`)

export const listEpisodesOfClient = (db: ReadDb, clientId: string): EpisodeRecord[] =>
  listRows(
    db,
    sql<EpisodeRecord>`${selectEpisode}
      WHERE id IN (SELECT episode_id FROM episode_client WHERE client_id = ${clientId})
      ORDER BY opened_at, id`,
  )

export const listOpenEpisodeIds = (db: ReadDb): string[] =>
  listRows(
    db,
    sql<{ id: string }>`SELECT id FROM episode WHERE closed_at IS NULL ORDER BY opened_at, id`,
  ).map(({ id }) => id)

export type EpisodeMember = {
  readonly episodeId: string
  readonly clientId: string
  /** First, second … episode of this client. */
  readonly number: number
}

/** In the order of the clients' codes. */
export const listMembers = (db: ReadDb, episodeIds: readonly string[]): EpisodeMember[] =>
  listRows(
    db,
    sql<EpisodeMember>`SELECT m.episode_id AS episodeId, m.client_id AS clientId, m.number
                       FROM episode_client m JOIN client c ON c.id = m.client_id
                       WHERE m.episode_id IN ${episodeIds} ORDER BY m.episode_id, c.code`,
  )

export const isMember = (db: ReadDb, episodeId: string, clientId: string): boolean =>
  findRow(
    db,
    sql<{ one: 1 }>`SELECT 1 AS one FROM episode_client
                    WHERE episode_id = ${episodeId} AND client_id = ${clientId}`,
  ) !== undefined

export const nextEpisodeNumber = (db: ReadDb, clientId: string): number =>
  getRow(
    db,
    sql<{ next: number }>`SELECT coalesce(max(number), 0) + 1 AS next FROM episode_client
                          WHERE client_id = ${clientId}`,
  ).next

/** Open episodes of exactly these clients, nobody else in them. */
export const findOpenEpisodeOf = (db: ReadDb, clientIds: readonly string[]): string | undefined =>
  findRow(
    db,
    sql<{ id: string }>`SELECT e.id FROM episode e JOIN episode_client m ON m.episode_id = e.id
                        WHERE e.closed_at IS NULL
                        GROUP BY e.id
                        HAVING count(*) = ${clientIds.length} AND sum(m.client_id IN ${clientIds}) = ${clientIds.length}`,
  )?.id

export const hasOpenEpisode = (db: ReadDb, clientId: string): boolean =>
  findRow(
    db,
    sql<{ one: 1 }>`SELECT 1 AS one FROM episode e JOIN episode_client m ON m.episode_id = e.id
                    WHERE m.client_id = ${clientId} AND e.closed_at IS NULL LIMIT 1`,
  ) !== undefined

/** Nothing was ever planned, held, noted or marked in it. */
export const isUntouched = (db: ReadDb, episodeId: string): boolean =>
  getRow(
    db,
    sql<{ things: number }>`SELECT (SELECT count(*) FROM session WHERE episode_id = ${episodeId})
                                 + (SELECT count(*) FROM schedule WHERE episode_id = ${episodeId})
                                 + (SELECT count(*) FROM event WHERE episode_id = ${episodeId})
                                 + (SELECT count(*) FROM alert_state WHERE episode_id = ${episodeId})
                                 + (SELECT count(*) FROM report WHERE episode_id = ${episodeId})
                                 + (SELECT count(*) FROM follow_up WHERE episode_id = ${episodeId}) AS things`,
  ).things === 0

export const episodeValues = (row: EpisodeRecord, clientIds: readonly string[]): RowValues => [
  row.episodeId,
  row.openedAt,
  row.closedAt,
  row.endReason,
  row.endNote,
  row.pausedUntil,
  row.excludedReason,
  ...clientIds,
]

export const insertEpisode = (
  db: WriteDb,
  row: EpisodeRecord,
  members: readonly Omit<EpisodeMember, 'episodeId'>[],
  nonce: Uint8Array,
): void => {
  run(
    db,
    sql`INSERT INTO episode (id, opened_at, closed_at, end_reason, end_note, paused_until, excluded_reason, created_at,
                             nonce)
        VALUES (${row.episodeId}, ${row.openedAt}, ${row.closedAt}, ${row.endReason}, ${row.endNote},
                ${row.pausedUntil}, ${row.excludedReason}, ${row.createdAt}, ${nonce})`,
  )
  for (const { clientId, number } of members)
    run(
      db,
      sql`INSERT INTO episode_client (episode_id, client_id, number)
          VALUES (${row.episodeId}, ${clientId}, ${number})`,
    )
}

export const updateEpisode = (db: WriteDb, row: EpisodeRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`UPDATE episode
        SET closed_at = ${row.closedAt}, end_reason = ${row.endReason}, end_note = ${row.endNote},
            paused_until = ${row.pausedUntil}, excluded_reason = ${row.excludedReason}, nonce = ${nonce}
        WHERE id = ${row.episodeId}`,
  )
}

/** Only an untouched one. */
export const deleteEpisode = (db: WriteDb, episodeId: string): void => {
  run(db, sql`DELETE FROM episode_client WHERE episode_id = ${episodeId}`)
  run(db, sql`DELETE FROM episode WHERE id = ${episodeId}`)
}

/** Attended sessions of each episode. */
export const countAttended = (db: ReadDb, episodeIds: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    listRows(
      db,
      sql<{ episodeId: string; attended: number }>`
        SELECT episode_id AS episodeId, count(*) AS attended FROM session
        WHERE status = 'attended' AND episode_id IN ${episodeIds} GROUP BY episode_id`,
    ).map(({ episodeId, attended }) => [episodeId, attended]),
  )
