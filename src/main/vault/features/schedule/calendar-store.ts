// Tables `calendar` and `calendar_entry`: which occurrence of which entry of which calendar became what. Of the entry itself
// only the hash of its UID is kept, of the calendar the hash of its name: no title, no place, nobody's address.
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type CalendarRecord = {
  readonly uidHash: string
  readonly occurrence: number
  readonly sessionId: string | null
  readonly blockedId: string | null
  readonly startsAt: number
  /** The calendar that showed it last; null for imports from before calendars were told apart. */
  readonly calendarId: string | null
}

const selectRecord: Query<CalendarRecord> = sql`
  SELECT uid_hash AS uidHash, occurrence, session_id AS sessionId, blocked_id AS blockedId, starts_at AS startsAt,
         calendar_id AS calendarId
  FROM calendar_entry`

export const listCalendarRecords = (db: ReadDb, uidHashes: readonly string[]): CalendarRecord[] =>
  listRows(db, sql<CalendarRecord>`${selectRecord} WHERE uid_hash IN ${uidHashes}`)

/** After one instant and before another, in order of time. */
export const listRecordsBetween = (db: ReadDb, after: number, before: number): CalendarRecord[] =>
  listRows(
    db,
    sql<CalendarRecord>`${selectRecord} WHERE starts_at > ${after} AND starts_at < ${before}
                        ORDER BY starts_at, uid_hash, occurrence`,
  )

/** Whether an entry of another calendar stands for the same session. */
export const isInOtherCalendar = (db: ReadDb, { sessionId, uidHash, calendarId }: CalendarRecord): boolean =>
  findRow(
    db,
    sql<{ one: number }>`SELECT 1 AS one FROM calendar_entry
                         WHERE session_id = ${sessionId} AND uid_hash <> ${uidHash}
                           AND calendar_id IS NOT ${calendarId} LIMIT 1`,
  ) !== undefined

export const putCalendarRecord = (db: WriteDb, row: CalendarRecord): void => {
  run(
    db,
    sql`INSERT INTO calendar_entry (uid_hash, occurrence, session_id, blocked_id, starts_at, calendar_id)
        VALUES (${row.uidHash}, ${row.occurrence}, ${row.sessionId}, ${row.blockedId}, ${row.startsAt},
                ${row.calendarId})
        ON CONFLICT (uid_hash, occurrence) DO UPDATE
        SET session_id = excluded.session_id, blocked_id = excluded.blocked_id, starts_at = excluded.starts_at,
            calendar_id = excluded.calendar_id`,
  )
}

export const deleteCalendarRecord = (
  db: WriteDb,
  { uidHash, occurrence }: Pick<CalendarRecord, 'uidHash' | 'occurrence'>,
): void => {
  run(db, sql`DELETE FROM calendar_entry WHERE uid_hash = ${uidHash} AND occurrence = ${occurrence}`)
}

/** The calendar of this name that most of these entries came from; undefined where none of them did. */
export const findCalendarOf = (
  db: ReadDb,
  nameHash: string,
  uidHashes: readonly string[],
): string | undefined =>
  findRow(
    db,
    sql<{ id: string }>`SELECT c.id FROM calendar c JOIN calendar_entry e ON e.calendar_id = c.id
                        WHERE c.name_hash = ${nameHash} AND e.uid_hash IN ${uidHashes}
                        GROUP BY c.id ORDER BY count(DISTINCT e.uid_hash) DESC, c.id LIMIT 1`,
  )?.id

export const insertCalendar = (db: WriteDb, calendarId: string, nameHash: string, now: number): void => {
  run(db, sql`INSERT INTO calendar (id, name_hash, created_at) VALUES (${calendarId}, ${nameHash}, ${now})`)
}

/** What a calendar shows is its own from now on. */
export const takeIntoCalendar = (db: WriteDb, calendarId: string, uidHashes: readonly string[]): void => {
  run(db, sql`UPDATE calendar_entry SET calendar_id = ${calendarId} WHERE uid_hash IN ${uidHashes}`)
}
