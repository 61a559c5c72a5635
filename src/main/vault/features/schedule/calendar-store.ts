// Table `calendar_entry`: which occurrence of which entry of a calendar became what. Of the entry itself only the hash of
// its UID is kept: no title, no place, nobody's address.
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type CalendarRecord = {
  readonly uidHash: string
  readonly occurrence: number
  readonly sessionId: string | null
  readonly blockedId: string | null
  readonly startsAt: number
}

export const listCalendarRecords = (db: ReadDb, uidHashes: readonly string[]): CalendarRecord[] =>
  listRows(
    db,
    sql<CalendarRecord>`SELECT uid_hash AS uidHash, occurrence, session_id AS sessionId, blocked_id AS blockedId,
                               starts_at AS startsAt
                        FROM calendar_entry WHERE uid_hash IN ${uidHashes}`,
  )

export const putCalendarRecord = (db: WriteDb, row: CalendarRecord): void => {
  run(
    db,
    sql`INSERT INTO calendar_entry (uid_hash, occurrence, session_id, blocked_id, starts_at)
        VALUES (${row.uidHash}, ${row.occurrence}, ${row.sessionId}, ${row.blockedId}, ${row.startsAt})
        ON CONFLICT (uid_hash, occurrence) DO UPDATE
        SET session_id = excluded.session_id, blocked_id = excluded.blocked_id, starts_at = excluded.starts_at`,
  )
}
