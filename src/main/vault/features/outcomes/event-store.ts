// Tables `event` and `alert_state`: labelled turns on the chart, and how alerts were answered.
import { listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type EventRecord = {
  readonly eventId: string
  readonly episodeId: string
  readonly at: number
  readonly label: string
  readonly saidBy: 'client' | 'therapist'
}

const selectEvent: Query<EventRecord> = sql`
  SELECT id AS eventId, episode_id AS episodeId, happened_at AS "at", label, said_by AS saidBy FROM event`

export const listEventsOf = (db: ReadDb, episodeIds: readonly string[]): EventRecord[] =>
  listRows(
    db,
    sql<EventRecord>`${selectEvent} WHERE episode_id IN ${episodeIds} AND removed_at IS NULL
      ORDER BY happened_at, created_at, id`,
  )

export const insertEvent = (db: WriteDb, row: EventRecord, now: number, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO event (id, episode_id, happened_at, label, said_by, removed_at, created_at, nonce)
        VALUES (${row.eventId}, ${row.episodeId}, ${row.at}, ${row.label}, ${row.saidBy}, ${null}, ${now}, ${nonce})`,
  )
}

/** Null puts it back. Returns whether anything changed. */
export const setEventRemoved = (db: WriteDb, eventId: string, at: number | null): boolean =>
  run(
    db,
    sql`UPDATE event SET removed_at = ${at} WHERE id = ${eventId} AND (removed_at IS NULL) = ${at !== null}`,
  ) === 1

export type AlertStateRecord = {
  readonly alertStateId: string
  readonly episodeId: string
  readonly clientId: string
  readonly rule: string
  readonly standsOn: string
  readonly answer: 'talkedAbout' | 'toSupervision' | 'snoozed'
  readonly until: number | null
  readonly at: number
}

const selectAlertState: Query<AlertStateRecord> = sql`
  SELECT id AS alertStateId, episode_id AS episodeId, client_id AS clientId, rule, stands_on AS standsOn, answer,
         snoozed_until AS "until", answered_at AS "at"
  FROM alert_state`

/** Answers that stand, the newest last. */
export const listAlertStates = (db: ReadDb, episodeIds: readonly string[]): AlertStateRecord[] =>
  listRows(
    db,
    sql<AlertStateRecord>`${selectAlertState} WHERE episode_id IN ${episodeIds} AND undone_at IS NULL
      ORDER BY answered_at, rowid`,
  )

export type PastAnswer = AlertStateRecord & { readonly undoneAt: number | null }

/** Every answer ever given, the newest first. */
export const listPastAnswers = (db: ReadDb, episodeId: string): PastAnswer[] =>
  listRows(
    db,
    sql<PastAnswer>`
      SELECT id AS alertStateId, episode_id AS episodeId, client_id AS clientId, rule, stands_on AS standsOn, answer,
             snoozed_until AS "until", answered_at AS "at", undone_at AS undoneAt
      FROM alert_state WHERE episode_id = ${episodeId} ORDER BY answered_at DESC, rowid DESC`,
  )

export const insertAlertState = (db: WriteDb, row: AlertStateRecord): void => {
  run(
    db,
    sql`INSERT INTO alert_state (id, episode_id, client_id, rule, stands_on, answer, snoozed_until, answered_at,
                                 undone_at)
        VALUES (${row.alertStateId}, ${row.episodeId}, ${row.clientId}, ${row.rule}, ${row.standsOn}, ${row.answer},
                ${row.until}, ${row.at}, ${null})`,
  )
}

/** Returns whether there was one that stood. */
export const setAlertStateUndone = (db: WriteDb, alertStateId: string, at: number): boolean =>
  run(db, sql`UPDATE alert_state SET undone_at = ${at} WHERE id = ${alertStateId} AND undone_at IS NULL`) ===
  1
