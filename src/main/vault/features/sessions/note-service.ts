import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getClient, isMember } from '../clients/public.ts'
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
}
