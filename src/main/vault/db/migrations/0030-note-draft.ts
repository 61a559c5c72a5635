// Migration 30: what is being typed into a note, so that a lock loses nothing. One draft a place; no part of the record,
// and gone when the note is saved.
import type { Migration } from '../migration.ts'

export const migration0030: Migration = {
  version: 30,
  name: 'note-draft',
  up: `
CREATE TABLE note_draft (
  client_id TEXT NOT NULL REFERENCES client(id),
  -- a session's id, or 'client' on the client's own page
  place TEXT NOT NULL,
  note_id TEXT REFERENCES note(id),
  kind TEXT NOT NULL CHECK (kind IN ('record', 'process')),
  text TEXT NOT NULL CHECK (length(text) > 0),
  typed_at INTEGER NOT NULL,
  PRIMARY KEY (client_id, place)
) STRICT, WITHOUT ROWID;
`,
}
