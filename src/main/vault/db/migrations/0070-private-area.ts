// Migration 70: what the caseload keeps of the private area: one half of its key, the public half of its draft's key, and
// a neutral reminder. Nothing that was written in there, and not when.
import type { Migration } from '../migration.ts'

export const migration0070: Migration = {
  version: 70,
  name: 'private-area',
  up: `
CREATE TABLE private_area (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  store_id TEXT NOT NULL,
  -- opens nothing without the private passphrase
  secret BLOB NOT NULL CHECK (length(secret) = 32),
  draft_key BLOB NOT NULL CHECK (length(draft_key) = 32),
  country TEXT NOT NULL,
  reminder_on INTEGER NOT NULL CHECK (reminder_on IN (0, 1)),
  -- Monday = 1 … Sunday = 7
  reminder_weekday INTEGER NOT NULL CHECK (reminder_weekday BETWEEN 1 AND 7),
  -- put off and done look alike
  quiet_until INTEGER NOT NULL
) STRICT;
`,
}
