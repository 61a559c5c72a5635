// Tables `session` and `session_participant`.
import type { DayRow } from '#shared/contracts/sessions.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type SessionRecord = {
  readonly sessionId: string
  readonly episodeId: string
  readonly scheduleId: string | null
  readonly plannedAt: number
  readonly timeZone: string
  readonly minutes: number
  readonly place: DayRow['place']
  readonly status: DayRow['status']
  readonly heldAt: number | null
  readonly endedAt: number | null
  readonly outcomeSkipped: string | null
  readonly allianceSkipped: string | null
  readonly createdAt: number
}

/** Attended sessions are counted in their order; another one has the number that it would get. */
export type NumberedSession = SessionRecord & { readonly number: number }

const selectSession: Query<NumberedSession> = sql`
  SELECT s.id AS sessionId, s.episode_id AS episodeId, s.schedule_id AS scheduleId, s.planned_at AS plannedAt,
         s.time_zone AS timeZone, s.minutes, s.place, s.status, s.held_at AS heldAt, s.ended_at AS endedAt,
         s.outcome_skipped AS outcomeSkipped, s.alliance_skipped AS allianceSkipped, s.created_at AS createdAt,
         1 + (SELECT count(*) FROM session b
              WHERE b.episode_id = s.episode_id AND b.status = 'attended'
                AND (coalesce(b.held_at, b.planned_at), b.id) < (coalesce(s.held_at, s.planned_at), s.id)) AS number
  FROM session s`

export const findSession = (db: ReadDb, sessionId: string): NumberedSession | undefined =>
  findRow(db, sql<NumberedSession>`${selectSession} WHERE s.id = ${sessionId}`)

/** In order of time. A closed episode's plans are not shown: nothing will come of them. */
export const listSessionsBetween = (db: ReadDb, from: number, to: number): NumberedSession[] =>
  listRows(
    db,
    sql<NumberedSession>`${selectSession} JOIN episode e ON e.id = s.episode_id
      WHERE s.planned_at >= ${from} AND s.planned_at < ${to} AND (s.status <> 'planned' OR e.closed_at IS NULL)
      ORDER BY s.planned_at, s.id`,
  )

export const listSessionsOf = (db: ReadDb, episodeId: string): NumberedSession[] =>
  listRows(
    db,
    sql<NumberedSession>`${selectSession} WHERE s.episode_id = ${episodeId}
      ORDER BY coalesce(s.held_at, s.planned_at), s.id`,
  )

export type SessionTime = Pick<
  SessionRecord,
  'sessionId' | 'episodeId' | 'plannedAt' | 'timeZone' | 'status' | 'heldAt'
>

/** What series are built from: every session of these episodes in its order, without the dear number. */
export const listSessionTimes = (db: ReadDb, episodeIds: readonly string[]): SessionTime[] =>
  listRows(
    db,
    sql<SessionTime>`SELECT id AS sessionId, episode_id AS episodeId, planned_at AS plannedAt,
                            time_zone AS timeZone, status, held_at AS heldAt
                     FROM session WHERE episode_id IN ${episodeIds}
                     ORDER BY episode_id, coalesce(held_at, planned_at), id`,
  )

export type SessionSpan = Pick<
  SessionRecord,
  'sessionId' | 'episodeId' | 'scheduleId' | 'plannedAt' | 'minutes'
> & { readonly status: 'planned' | 'attended' }

/** Held or to come between two instants, in order of time; what a closed episode had planned is left out. */
export const listSessionSpans = (db: ReadDb, from: number, to: number): SessionSpan[] =>
  listRows(
    db,
    sql<SessionSpan>`SELECT s.id AS sessionId, s.episode_id AS episodeId, s.schedule_id AS scheduleId,
                            s.planned_at AS plannedAt, s.minutes, s.status
                     FROM session s JOIN episode e ON e.id = s.episode_id
                     WHERE s.planned_at >= ${from} AND s.planned_at < ${to}
                       AND (s.status = 'attended' OR (s.status = 'planned' AND e.closed_at IS NULL))
                     ORDER BY s.planned_at, s.id`,
  )

export const sessionValues = (row: SessionRecord): RowValues => [
  row.sessionId,
  row.episodeId,
  row.plannedAt,
  row.timeZone,
  row.minutes,
  row.place,
  row.status,
  row.heldAt,
  row.endedAt,
  row.outcomeSkipped,
  row.allianceSkipped,
]

export const insertSession = (db: WriteDb, row: SessionRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO session (id, episode_id, schedule_id, planned_at, time_zone, minutes, place, status, held_at,
                             ended_at, outcome_skipped, alliance_skipped, created_at, nonce)
        VALUES (${row.sessionId}, ${row.episodeId}, ${row.scheduleId}, ${row.plannedAt}, ${row.timeZone},
                ${row.minutes}, ${row.place}, ${row.status}, ${row.heldAt}, ${row.endedAt}, ${row.outcomeSkipped},
                ${row.allianceSkipped}, ${row.createdAt}, ${nonce})`,
  )
}

export const updateSession = (db: WriteDb, row: SessionRecord, nonce: Uint8Array): void => {
  run(
    db,
    sql`UPDATE session
        SET planned_at = ${row.plannedAt}, minutes = ${row.minutes}, place = ${row.place}, status = ${row.status},
            held_at = ${row.heldAt}, ended_at = ${row.endedAt}, outcome_skipped = ${row.outcomeSkipped},
            alliance_skipped = ${row.allianceSkipped}, nonce = ${nonce}
        WHERE id = ${row.sessionId}`,
  )
}

/** Who takes part: a client by themselves (personId null), or a person about a client. */
export type Participant = {
  readonly sessionId: string
  readonly clientId: string
  readonly personId: string | null
}

export const raterKey = (personId: string | null): string => personId ?? 'self'

export const listParticipants = (db: ReadDb, sessionIds: readonly string[]): Participant[] =>
  listRows(
    db,
    sql<Participant>`SELECT p.session_id AS sessionId, p.client_id AS clientId, p.person_id AS personId
                     FROM session_participant p JOIN client c ON c.id = p.client_id
                     WHERE p.session_id IN ${sessionIds}
                     ORDER BY p.session_id, p.person_id IS NOT NULL, c.code, p.person_id`,
  )

export const listParticipantsOfEpisodes = (db: ReadDb, episodeIds: readonly string[]): Participant[] =>
  listRows(
    db,
    sql<Participant>`SELECT p.session_id AS sessionId, p.client_id AS clientId, p.person_id AS personId
                     FROM session_participant p JOIN session s ON s.id = p.session_id
                     WHERE s.episode_id IN ${episodeIds}`,
  )

export const insertParticipant = (db: WriteDb, { sessionId, clientId, personId }: Participant): void => {
  run(
    db,
    sql`INSERT INTO session_participant (session_id, client_id, rater_key, person_id)
        VALUES (${sessionId}, ${clientId}, ${raterKey(personId)}, ${personId}) ON CONFLICT DO NOTHING`,
  )
}

export const deleteParticipants = (db: WriteDb, sessionId: string): void => {
  run(db, sql`DELETE FROM session_participant WHERE session_id = ${sessionId}`)
}

/** The latest session of an episode before an instant, whose people are likely to come again. */
export const findSessionBefore = (
  db: ReadDb,
  episodeId: string,
  before: number,
  except: string,
): string | undefined =>
  findRow(
    db,
    sql<{ id: string }>`SELECT id FROM session
                        WHERE episode_id = ${episodeId} AND planned_at < ${before} AND id <> ${except}
                        ORDER BY planned_at DESC, id DESC LIMIT 1`,
  )?.id

/** Whether anything but its people hangs on a session: marks, notes, hand-overs, what was answered or left out in it. */
export const hasTraces = (db: ReadDb, sessionId: string): boolean =>
  findRow(
    db,
    sql<{ one: number }>`
      SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM rating WHERE session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM correction WHERE to_session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM note WHERE session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM note_draft WHERE place = ${sessionId})
        OR EXISTS (SELECT 1 FROM handover WHERE session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM pack_rating WHERE session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM safety_answer WHERE session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM measure_skip WHERE session_id = ${sessionId})
        OR EXISTS (SELECT 1 FROM session WHERE id = ${sessionId}
                   AND (outcome_skipped IS NOT NULL OR alliance_skipped IS NOT NULL))`,
  ) !== undefined

/** Of a calendar that was read in. */
export const isFromCalendar = (db: ReadDb, sessionId: string): boolean =>
  findRow(
    db,
    sql<{ one: number }>`SELECT 1 AS one FROM calendar_entry WHERE session_id = ${sessionId} LIMIT 1`,
  ) !== undefined

/** One on which nothing hangs, with its people. */
export const deleteSession = (db: WriteDb, sessionId: string): void => {
  deleteParticipants(db, sessionId)
  run(db, sql`DELETE FROM session WHERE id = ${sessionId}`)
}
