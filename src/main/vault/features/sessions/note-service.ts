import { CallError } from '#shared/ipc/errors.ts'
import type { WriteDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { getClient, isMember } from '../clients/public.ts'
import {
  type DraftPlace,
  type NoteDraft,
  putNoteDraft,
  removeDraftsOfNote,
  removeNoteDraft,
} from './note-draft-store.ts'
import { findNote, insertNote, insertNoteVersion, type NewNote } from './note-store.ts'
import { getSession } from './session-service.ts'

export type NoteFields = Omit<NewNote, 'noteId'> & { readonly text: string }

/** Throws `incomplete` for an empty note, `conflict` for a session of somebody else. */
export const addNote = ({ db, newId, record }: Writer, { text, ...fields }: NoteFields): string => {
  if (text.trim() === '') throw new CallError('incomplete')
  const { clientId, sessionId, kind, writtenAt } = fields
  getClient(db, clientId)
  if (sessionId !== null && !isMember(db, getSession(db, sessionId).episodeId, clientId))
    throw new CallError('conflict')
  const noteId = newId()
  insertNote(db, { ...fields, noteId })
  const nonce = record('sessions.noteAdded', noteId, [noteId, 1, clientId, sessionId, kind, text, writtenAt])
  insertNoteVersion(db, { noteId, version: 1, text, writtenAt }, nonce)
  if (fields.sealedIn === null) removeNoteDraft(db, { clientId, sessionId })
  return noteId
}

export const editNote = ({ db, now, record }: Writer, noteId: string, text: string): void => {
  const note = findNote(db, noteId)
  if (!note) throw new CallError('notFound')
  if (text.trim() === '') throw new CallError('incomplete')
  const version = note.version + 1
  const { clientId, sessionId, kind } = note
  const nonce = record('sessions.noteEdited', noteId, [noteId, version, clientId, sessionId, kind, text, now])
  insertNoteVersion(db, { noteId, version, text, writtenAt: now }, nonce)
  removeDraftsOfNote(db, noteId)
}

/** Keeps what is being typed; an empty text forgets it. `notFound` for nobody's place, `conflict` for somebody else's note. */
export const saveNoteDraft = (db: WriteDb, at: DraftPlace, draft: NoteDraft, now: number): void => {
  getClient(db, at.clientId)
  if (at.sessionId !== null) getSession(db, at.sessionId)
  if (draft.noteId !== null && findNote(db, draft.noteId)?.clientId !== at.clientId)
    throw new CallError('conflict')
  if (draft.text.trim() === '') removeNoteDraft(db, at)
  else putNoteDraft(db, at, draft, now)
}
