// Tables `schedule` and `schedule_exception`: weekly patterns, and the occurrences that became sessions of their own.
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type Pattern = ClientDetail['schedule'][number]

const selectPattern: Query<Pattern> = sql`
  SELECT id AS scheduleId, episode_id AS episodeId, weekday, minute_of_day AS minuteOfDay, minutes,
         every_weeks AS everyWeeks, place, time_zone AS timeZone, from_at AS "from", until_at AS "until"
  FROM schedule`

export const findPattern = (db: ReadDb, scheduleId: string): Pattern | undefined =>
  findRow(db, sql<Pattern>`${selectPattern} WHERE id = ${scheduleId}`)

export const listPatternsOf = (db: ReadDb, episodeIds: readonly string[]): Pattern[] =>
  listRows(
    db,
    sql<Pattern>`${selectPattern} WHERE episode_id IN ${episodeIds} ORDER BY weekday, minute_of_day, id`,
  )

/** Of open episodes only: a closed one plans nothing. */
export const listLivePatterns = (db: ReadDb): Pattern[] =>
  listRows(
    db,
    sql<Pattern>`${selectPattern}
      WHERE episode_id IN (SELECT id FROM episode WHERE closed_at IS NULL) ORDER BY weekday, minute_of_day, id`,
  )

export const insertPattern = (db: WriteDb, row: Pattern, now: number): void => {
  run(
    db,
    sql`INSERT INTO schedule (id, episode_id, weekday, minute_of_day, minutes, every_weeks, place, time_zone, from_at,
                              until_at, created_at)
        VALUES (${row.scheduleId}, ${row.episodeId}, ${row.weekday}, ${row.minuteOfDay}, ${row.minutes},
                ${row.everyWeeks}, ${row.place}, ${row.timeZone}, ${row.from}, ${row.until}, ${now})`,
  )
}

/** Whether any of its occurrences became a session. */
export const isPatternUsed = (db: ReadDb, scheduleId: string): boolean =>
  findRow(
    db,
    sql<{ one: number }>`SELECT 1 AS one FROM session WHERE schedule_id = ${scheduleId} LIMIT 1`,
  ) !== undefined

export const deletePattern = (db: WriteDb, scheduleId: string): void => {
  run(db, sql`DELETE FROM schedule WHERE id = ${scheduleId}`)
}

export const setPatternEnd = (db: WriteDb, scheduleId: string, until: number | null): void => {
  run(db, sql`UPDATE schedule SET until_at = ${until} WHERE id = ${scheduleId}`)
}

export type Occurrence = { readonly scheduleId: string; readonly plannedAt: number }

export const findSessionOfOccurrence = (
  db: ReadDb,
  { scheduleId, plannedAt }: Occurrence,
): string | undefined =>
  findRow(
    db,
    sql<{ id: string }>`SELECT session_id AS id FROM schedule_exception
                        WHERE schedule_id = ${scheduleId} AND planned_at = ${plannedAt}`,
  )?.id

/** Occurrences between two instants (the second excluded) that are sessions by now. */
export const listUsedOccurrences = (db: ReadDb, from: number, to: number): Occurrence[] =>
  listRows(
    db,
    sql<Occurrence>`SELECT schedule_id AS scheduleId, planned_at AS plannedAt FROM schedule_exception
                    WHERE planned_at >= ${from} AND planned_at < ${to}`,
  )

export const insertUsedOccurrence = (
  db: WriteDb,
  { scheduleId, plannedAt }: Occurrence,
  sessionId: string,
): void => {
  run(
    db,
    sql`INSERT INTO schedule_exception (schedule_id, planned_at, session_id)
        VALUES (${scheduleId}, ${plannedAt}, ${sessionId})`,
  )
}

export const findOccurrenceOfSession = (db: ReadDb, sessionId: string): Occurrence | undefined =>
  findRow(
    db,
    sql<Occurrence>`SELECT schedule_id AS scheduleId, planned_at AS plannedAt FROM schedule_exception
                    WHERE session_id = ${sessionId}`,
  )

export const deleteUsedOccurrence = (db: WriteDb, sessionId: string): void => {
  run(db, sql`DELETE FROM schedule_exception WHERE session_id = ${sessionId}`)
}
