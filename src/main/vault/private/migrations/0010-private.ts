// The private store's first schema. Rows are few, are the therapist's alone, and go when their weeks are over.
import type { Migration } from '../../db/migration.ts'

export const private0010: Migration = {
  version: 10,
  name: 'private',
  up: `
CREATE TABLE store (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Marks in tenths, 0 to 100; null is a line that was left open.
CREATE TABLE pulse (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  drained INTEGER CHECK (drained BETWEEN 0 AND 100),
  distance INTEGER CHECK (distance BETWEEN 0 AND 100),
  effect INTEGER CHECK (effect BETWEEN 0 AND 100),
  recover INTEGER CHECK (recover BETWEEN 0 AND 100),
  control INTEGER CHECK (control BETWEEN 0 AND 100),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX pulse_at ON pulse (at);

-- A word at a place of the trend: 'leave'.
CREATE TABLE note (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (length(text) > 0)
) STRICT;

CREATE TABLE full_check (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('burnout', 'quality')),
  title TEXT NOT NULL
) STRICT;
CREATE TABLE full_check_answer (
  check_id TEXT NOT NULL REFERENCES full_check(id) ON DELETE CASCADE,
  scale TEXT NOT NULL,
  place INTEGER NOT NULL,
  -- as it counts, turned round where the pack says so; null is an item that was left open
  value INTEGER,
  PRIMARY KEY (check_id, scale, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE support (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  talked_at INTEGER
) STRICT;

-- One's own words to keep: what less work would cost, the sentence to say.
CREATE TABLE jotting (
  name TEXT PRIMARY KEY CHECK (name IN ('cost', 'sentence')),
  text TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE help_line (
  id TEXT PRIMARY KEY,
  country TEXT NOT NULL,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  hours TEXT NOT NULL,
  checked_on TEXT NOT NULL
) STRICT;
`,
}
