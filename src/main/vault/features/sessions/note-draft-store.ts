// Table `note_draft`: one unfinished note a place. Written while somebody types, without an audit line: nobody has said
// yet that it is a note.
import { findRow, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type DraftPlace = { readonly clientId: string; readonly sessionId: string | null }
export type NoteDraft = {
  /** The note that is being changed; null for a new one. */
  readonly noteId: string | null
  readonly kind: 'record' | 'process'
  readonly text: string
}

const placeOf = ({ sessionId }: DraftPlace): string => sessionId ?? 'client'

export const findNoteDraft = (db: ReadDb, at: DraftPlace): NoteDraft | undefined =>
  findRow(
    db,
    sql<NoteDraft>`SELECT note_id AS noteId, kind, text FROM note_draft
                   WHERE client_id = ${at.clientId} AND place = ${placeOf(at)}`,
  )

export const removeNoteDraft = (db: WriteDb, at: DraftPlace): void => {
  run(db, sql`DELETE FROM note_draft WHERE client_id = ${at.clientId} AND place = ${placeOf(at)}`)
}

export const putNoteDraft = (db: WriteDb, at: DraftPlace, draft: NoteDraft, typedAt: number): void => {
  run(
    db,
    sql`INSERT INTO note_draft (client_id, place, note_id, kind, text, typed_at)
        VALUES (${at.clientId}, ${placeOf(at)}, ${draft.noteId}, ${draft.kind}, ${draft.text}, ${typedAt})
        ON CONFLICT (client_id, place)
        DO UPDATE SET note_id = excluded.note_id, kind = excluded.kind, text = excluded.text, typed_at = excluded.typed_at`,
  )
}

/** When a note got a new version, what was being typed into it is that version. */
export const removeDraftsOfNote = (db: WriteDb, noteId: string): void => {
  run(db, sql`DELETE FROM note_draft WHERE note_id = ${noteId}`)
}
