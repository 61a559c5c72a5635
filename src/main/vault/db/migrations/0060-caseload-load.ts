// Migration 60: what the load and the week plan keep. Days off, time that is blocked (without a title), what came from a
// calendar file (its UID as a hash only), the load's settings and weights where they differ from the defaults.
import type { Migration } from '../migration.ts'

export const migration0060: Migration = {
  version: 60,
  name: 'caseload-load',
  up: `
-- A local calendar day without work, YYYY-MM-DD.
CREATE TABLE day_off (
  day TEXT PRIMARY KEY NOT NULL CHECK (length(day) = 10)
) STRICT, WITHOUT ROWID;

CREATE TABLE blocked_time (
  id TEXT PRIMARY KEY NOT NULL,
  starts_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX blocked_time_by_start ON blocked_time(starts_at);

-- Which occurrence of which calendar entry became what. occurrence: 0 for a single entry, else its first planned instant.
CREATE TABLE calendar_entry (
  uid_hash TEXT NOT NULL CHECK (length(uid_hash) = 64),
  occurrence INTEGER NOT NULL,
  session_id TEXT REFERENCES session(id),
  blocked_id TEXT REFERENCES blocked_time(id) ON DELETE CASCADE,
  starts_at INTEGER NOT NULL,
  CHECK ((session_id IS NULL) <> (blocked_id IS NULL)),
  PRIMARY KEY (uid_hash, occurrence)
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_entry_by_session ON calendar_entry(session_id) WHERE session_id IS NOT NULL;

-- Notes after hours as they were typed, in tenths of an hour, by the Monday of the week.
CREATE TABLE week_hours (
  monday TEXT PRIMARY KEY NOT NULL CHECK (length(monday) = 10),
  after_hours INTEGER NOT NULL CHECK (after_hours BETWEEN 0 AND 1000)
) STRICT, WITHOUT ROWID;

CREATE TABLE load_setting (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  fte_hundredths INTEGER NOT NULL CHECK (fte_hundredths BETWEEN 0 AND 200),
  after_hours TEXT NOT NULL CHECK (after_hours IN ('off', 'typed', 'counted')),
  day_start INTEGER NOT NULL CHECK (day_start BETWEEN 0 AND 1439),
  day_end INTEGER NOT NULL CHECK (day_end BETWEEN 1 AND 1440 AND day_end > day_start),
  trauma_label TEXT NOT NULL CHECK (length(trauma_label) <= 40)
) STRICT;

-- Only weights that differ from the default. Limits in hundredths of the factor's unit, points in tenths.
CREATE TABLE load_weight (
  factor TEXT PRIMARY KEY NOT NULL CHECK (factor IN ('hours', 'offTrack', 'clinical', 'backToBack', 'intakes', 'afterHours', 'lowAlliance', 'longestRun')),
  lo INTEGER NOT NULL CHECK (lo >= 0),
  hi INTEGER NOT NULL CHECK (hi > lo),
  max_tenths INTEGER NOT NULL CHECK (max_tenths BETWEEN 0 AND 1000)
) STRICT, WITHOUT ROWID;
`,
}
