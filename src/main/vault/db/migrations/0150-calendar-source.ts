// Migration 150: which calendar an imported appointment came from, so that one that is read in again can say what is gone
// from it; and taken time that is freed keeps its place, so that freeing it can be undone and is not undone by a calendar.
import type { Migration } from '../migration.ts'

export const migration0150: Migration = {
  version: 150,
  name: 'calendar-source',
  up: `
-- One calendar that files were read from. Of its name only the hash is kept.
CREATE TABLE calendar (
  id TEXT PRIMARY KEY NOT NULL,
  name_hash TEXT NOT NULL CHECK (length(name_hash) = 64),
  created_at INTEGER NOT NULL
) STRICT;
-- The calendar that showed it last; null where it was imported before calendars were told apart.
ALTER TABLE calendar_entry ADD COLUMN calendar_id TEXT REFERENCES calendar(id);
CREATE INDEX calendar_entry_by_calendar ON calendar_entry(calendar_id) WHERE calendar_id IS NOT NULL;
ALTER TABLE blocked_time ADD COLUMN freed_at INTEGER;
`,
}
