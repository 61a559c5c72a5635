// Tables `note` and `note_version`: every version of a note is kept.
import type { NoteRow } from '#shared/contracts/sessions.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

const selectNote: Query<NoteRow> = sql`
  SELECT n.id AS noteId, n.session_id AS sessionId, n.client_id AS clientId, n.kind, v.text, v.version,
         n.created_at AS writtenAt, v.written_at AS editedAt
  FROM note n JOIN note_version v ON v.note_id = n.id
   AND v.version = (SELECT max(version) FROM note_version WHERE note_id = n.id)`

export const findNote = (db: ReadDb, noteId: string): NoteRow | undefined =>
  findRow(db, sql<NoteRow>`${selectNote} WHERE n.id = ${noteId}`)

/** Newest first. */
export const listNotesOfClient = (db: ReadDb, clientId: string): NoteRow[] =>
  listRows(db, sql<NoteRow>`${selectNote} WHERE n.client_id = ${clientId} ORDER BY n.created_at DESC, n.id`)

export const listNotesOfSession = (db: ReadDb, sessionId: string): NoteRow[] =>
  listRows(db, sql<NoteRow>`${selectNote} WHERE n.session_id = ${sessionId} ORDER BY n.created_at, n.id`)

/** Of these sessions those with a note; a draft is none yet. */
export const listNotedSessions = (db: ReadDb, sessionIds: readonly string[]): string[] =>
  listRows(
    db,
    sql<{ id: string }>`SELECT DISTINCT session_id AS id FROM note WHERE session_id IN ${sessionIds}`,
  ).map(({ id }) => id)

export type NewNote = Pick<NoteRow, 'noteId' | 'clientId' | 'sessionId' | 'kind' | 'writtenAt'> & {
  /** Where it was sealed while the vault was locked; null for one that was typed at the desk. */
  readonly sealedIn: { readonly handoverId: string; readonly recordIndex: number } | null
}

export const insertNote = (db: WriteDb, row: NewNote): void => {
  run(
    db,
    sql`INSERT INTO note (id, client_id, session_id, kind, handover_id, record_index, created_at)
        VALUES (${row.noteId}, ${row.clientId}, ${row.sessionId}, ${row.kind}, ${row.sealedIn?.handoverId ?? null},
                ${row.sealedIn?.recordIndex ?? null}, ${row.writtenAt})`,
  )
}

export const isNoteMerged = (db: ReadDb, handoverId: string, recordIndex: number): boolean =>
  findRow(
    db,
    sql<{
      id: string
    }>`SELECT id FROM note WHERE handover_id = ${handoverId} AND record_index = ${recordIndex}`,
  ) !== undefined

export type NoteVersion = {
  readonly noteId: string
  readonly version: number
  readonly text: string
  readonly writtenAt: number
}

export const insertNoteVersion = (db: WriteDb, row: NoteVersion, nonce: Uint8Array): void => {
  run(
    db,
    sql`INSERT INTO note_version (note_id, version, text, written_at, nonce)
        VALUES (${row.noteId}, ${row.version}, ${row.text}, ${row.writtenAt}, ${nonce})`,
  )
}

/** When notes were written or changed between two instants, in order. */
export const listNoteTimes = (db: ReadDb, from: number, to: number): readonly number[] =>
  listRows(
    db,
    sql<{ at: number }>`SELECT written_at AS "at" FROM note_version
                        WHERE written_at >= ${from} AND written_at < ${to} ORDER BY written_at`,
  ).map(({ at }) => at)
