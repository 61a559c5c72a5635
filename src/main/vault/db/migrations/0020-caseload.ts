// Migration 20: clients, episodes, schedule, sessions, ratings, corrections, notes, events, alerts, hand-overs,
// backups and reports (docs/format.md, data model). Scores are integer tenths, instants UTC epoch milliseconds.
// `nonce` is the secret half of a row's audit commitment: it dies with the row.

import type { Migration } from '../migration.ts'

export const migration0020: Migration = {
  version: 20,
  name: 'caseload',
  up: `
CREATE TABLE client (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL UNIQUE,
  alias TEXT NOT NULL CHECK (length(alias) BETWEEN 1 AND 60),
  name TEXT NOT NULL DEFAULT '',
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
  birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
  language TEXT NOT NULL,
  text_size INTEGER NOT NULL CHECK (text_size IN (100, 125, 150, 200)),
  contrast TEXT NOT NULL CHECK (contrast IN ('normal', 'high', 'dark')),
  layout TEXT NOT NULL CHECK (layout IN ('all', 'one')),
  read_aloud INTEGER NOT NULL CHECK (read_aloud IN (0, 1)),
  consent TEXT NOT NULL DEFAULT '',
  safety_at INTEGER,
  safety_note TEXT,
  archived_at INTEGER,
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;

CREATE TABLE client_label (
  client_id TEXT NOT NULL REFERENCES client(id) ON DELETE CASCADE,
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 40),
  PRIMARY KEY (client_id, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_label_by_label ON client_label(label);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  role TEXT NOT NULL CHECK (role IN ('parent', 'carer', 'partner', 'teacher', 'other')),
  alias TEXT NOT NULL CHECK (length(alias) BETWEEN 1 AND 60),
  language TEXT NOT NULL,
  text_size INTEGER NOT NULL CHECK (text_size IN (100, 125, 150, 200)),
  contrast TEXT NOT NULL CHECK (contrast IN ('normal', 'high', 'dark')),
  layout TEXT NOT NULL CHECK (layout IN ('all', 'one')),
  read_aloud INTEGER NOT NULL CHECK (read_aloud IN (0, 1)),
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX person_by_client ON person(client_id);

CREATE TABLE episode (
  id TEXT PRIMARY KEY NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER,
  end_reason TEXT CHECK (end_reason IN ('planned', 'toldMe', 'stoppedComing', 'referred', 'moved', 'iEndedIt', 'died', 'other')),
  end_note TEXT NOT NULL DEFAULT '',
  paused_until INTEGER,
  excluded_reason TEXT,
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  CHECK ((closed_at IS NULL) = (end_reason IS NULL))
) STRICT;

CREATE TABLE episode_client (
  episode_id TEXT NOT NULL REFERENCES episode(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  number INTEGER NOT NULL CHECK (number >= 1),
  PRIMARY KEY (episode_id, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_client_by_client ON episode_client(client_id);

-- What one rater's line is read against, fixed at the first rating: a birthday changes nothing in silence.
CREATE TABLE episode_measure (
  episode_id TEXT NOT NULL REFERENCES episode(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  person_id TEXT REFERENCES person(id),
  rater_key TEXT NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('outcome', 'alliance')),
  measure_id TEXT NOT NULL,
  measure_version INTEGER NOT NULL CHECK (measure_version >= 1),
  form TEXT NOT NULL CHECK (form IN ('adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group')),
  constants_key TEXT NOT NULL CHECK (constants_key IN ('adult', 'adolescent', 'childBySelf', 'childByCarer', 'adolescentByOther', 'adultByOther')),
  cut_off INTEGER NOT NULL CHECK (cut_off BETWEEN 0 AND 400),
  -- the session check has a cut-off only
  rci INTEGER CHECK (rci > 0),
  sd_hundredths INTEGER CHECK (sd_hundredths > 0),
  fixed_at INTEGER NOT NULL,
  CHECK ((rci IS NULL) = (sd_hundredths IS NULL)),
  PRIMARY KEY (episode_id, client_id, rater_key, occasion)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule (
  id TEXT PRIMARY KEY NOT NULL,
  episode_id TEXT NOT NULL REFERENCES episode(id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  minute_of_day INTEGER NOT NULL CHECK (minute_of_day BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 8),
  place TEXT NOT NULL CHECK (place IN ('room', 'phone', 'video')),
  time_zone TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX schedule_by_episode ON schedule(episode_id);

-- One occurrence of a pattern that became a session of its own, which may since have been moved or cancelled.
CREATE TABLE schedule_exception (
  schedule_id TEXT NOT NULL REFERENCES schedule(id),
  planned_at INTEGER NOT NULL,
  session_id TEXT NOT NULL UNIQUE REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (schedule_id, planned_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  episode_id TEXT NOT NULL REFERENCES episode(id),
  schedule_id TEXT REFERENCES schedule(id),
  planned_at INTEGER NOT NULL,
  time_zone TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  place TEXT NOT NULL CHECK (place IN ('room', 'phone', 'video')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'attended', 'noShow', 'cancelledLate', 'cancelledByMe')),
  held_at INTEGER,
  ended_at INTEGER,
  outcome_skipped TEXT,
  alliance_skipped TEXT,
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX session_by_time ON session(planned_at);
CREATE INDEX session_by_episode ON session(episode_id, planned_at);

CREATE TABLE session_participant (
  session_id TEXT NOT NULL REFERENCES session(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  rater_key TEXT NOT NULL,
  person_id TEXT REFERENCES person(id),
  PRIMARY KEY (session_id, client_id, rater_key)
) STRICT, WITHOUT ROWID;

-- Never overwritten: a correction is a row of its own. rater_key is 'self' or the person's id.
CREATE TABLE rating (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  person_id TEXT REFERENCES person(id),
  rater_key TEXT NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('outcome', 'alliance')),
  measure_id TEXT NOT NULL,
  measure_version INTEGER NOT NULL CHECK (measure_version >= 1),
  form TEXT NOT NULL CHECK (form IN ('adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group')),
  pack_version TEXT,
  total INTEGER,
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  source TEXT NOT NULL CHECK (source IN ('screen', 'paper', 'aloud', 'import')),
  helper TEXT,
  language TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  layout TEXT NOT NULL CHECK (layout IN ('all', 'one')),
  started_at INTEGER NOT NULL,
  finished_at INTEGER NOT NULL,
  handover_id TEXT,
  form_index INTEGER,
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  CHECK (complete = 1 OR total IS NULL),
  UNIQUE (handover_id, form_index)
) STRICT;
CREATE INDEX rating_by_session ON rating(session_id);
CREATE INDEX rating_by_client ON rating(client_id, occasion, finished_at);

CREATE TABLE rating_item (
  rating_id TEXT NOT NULL REFERENCES rating(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  item TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 0 AND 100),
  PRIMARY KEY (rating_id, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rating_is_kept BEFORE UPDATE ON rating BEGIN SELECT RAISE(ABORT, 'ratings are never overwritten'); END;
CREATE TRIGGER rating_item_is_kept BEFORE UPDATE ON rating_item BEGIN SELECT RAISE(ABORT, 'ratings are never overwritten'); END;
CREATE TRIGGER rating_is_not_deleted BEFORE DELETE ON rating
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'ratings are never deleted'); END;
CREATE TRIGGER rating_item_is_not_deleted BEFORE DELETE ON rating_item
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'ratings are never deleted'); END;

-- from_value and to_value: totals in tenths, ids of clients, or of the rating that was marked again.
CREATE TABLE correction (
  id TEXT PRIMARY KEY NOT NULL,
  rating_id TEXT NOT NULL REFERENCES rating(id),
  kind TEXT NOT NULL CHECK (kind IN ('value', 'someoneElse', 'baseline', 'exclusion', 'markedAgain')),
  from_value TEXT NOT NULL,
  to_value TEXT NOT NULL,
  -- someoneElse: the session under which the rating is read in the other client's episode
  to_session_id TEXT REFERENCES session(id),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  made_at INTEGER NOT NULL,
  undone_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  CHECK ((kind = 'someoneElse') = (to_session_id IS NOT NULL))
) STRICT;
CREATE INDEX correction_by_session ON correction(to_session_id) WHERE to_session_id IS NOT NULL;
CREATE INDEX correction_by_rating ON correction(rating_id);

CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  session_id TEXT REFERENCES session(id),
  kind TEXT NOT NULL CHECK (kind IN ('record', 'process')),
  handover_id TEXT,
  record_index INTEGER,
  created_at INTEGER NOT NULL,
  UNIQUE (handover_id, record_index)
) STRICT;
CREATE INDEX note_by_client ON note(client_id);
CREATE INDEX note_by_session ON note(session_id);

CREATE TABLE note_version (
  note_id TEXT NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  text TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  PRIMARY KEY (note_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL,
  episode_id TEXT NOT NULL REFERENCES episode(id),
  happened_at INTEGER NOT NULL,
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
  said_by TEXT NOT NULL CHECK (said_by IN ('client', 'therapist')),
  removed_at INTEGER,
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX event_by_episode ON event(episode_id);

CREATE TABLE alert_state (
  id TEXT PRIMARY KEY NOT NULL,
  episode_id TEXT NOT NULL REFERENCES episode(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  rule TEXT NOT NULL,
  -- what the alert rested on (its latest rating); a newer one is a new alert
  stands_on TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('talkedAbout', 'toSupervision', 'snoozed')),
  snoozed_until INTEGER,
  answered_at INTEGER NOT NULL,
  undone_at INTEGER,
  CHECK ((answer = 'snoozed') = (snoozed_until IS NOT NULL))
) STRICT;
CREATE INDEX alert_state_by_episode ON alert_state(episode_id);

-- One time the laptop is handed over. ratchet_start opens the chain of its inbox file.
CREATE TABLE handover (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id),
  ratchet_start BLOB NOT NULL CHECK (length(ratchet_start) = 32),
  created_at INTEGER NOT NULL,
  merged_at INTEGER,
  merged_records INTEGER NOT NULL DEFAULT 0,
  unreadable_records INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX handover_by_session ON handover(session_id);

CREATE TABLE handover_form (
  handover_id TEXT NOT NULL REFERENCES handover(id),
  form_index INTEGER NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('outcome', 'alliance')),
  client_id TEXT NOT NULL REFERENCES client(id),
  person_id TEXT REFERENCES person(id),
  rater_key TEXT NOT NULL,
  measure_id TEXT NOT NULL,
  measure_version INTEGER NOT NULL CHECK (measure_version >= 1),
  form TEXT NOT NULL CHECK (form IN ('adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group')),
  language TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  layout TEXT NOT NULL CHECK (layout IN ('all', 'one')),
  PRIMARY KEY (handover_id, form_index)
) STRICT, WITHOUT ROWID;

-- Marks of a form that was begun and not finished; never a rating by itself.
CREATE TABLE unfinished_form (
  id TEXT PRIMARY KEY NOT NULL,
  handover_id TEXT NOT NULL,
  form_index INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  resolved_at INTEGER,
  resolution TEXT CHECK (resolution IN ('continued', 'keptIncomplete', 'discarded')),
  UNIQUE (handover_id, form_index),
  FOREIGN KEY (handover_id, form_index) REFERENCES handover_form(handover_id, form_index),
  CHECK ((resolved_at IS NULL) = (resolution IS NULL))
) STRICT;

CREATE TABLE unfinished_item (
  form_id TEXT NOT NULL REFERENCES unfinished_form(id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 0 AND 100),
  PRIMARY KEY (form_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE backup (
  id TEXT PRIMARY KEY NOT NULL,
  made_at INTEGER NOT NULL,
  folder TEXT NOT NULL,
  file TEXT NOT NULL,
  head TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0)
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'recoverySheet')),
  client_id TEXT REFERENCES client(id),
  episode_id TEXT REFERENCES episode(id),
  made_at INTEGER NOT NULL,
  head TEXT NOT NULL,
  page_size TEXT NOT NULL CHECK (page_size IN ('A4', 'Letter'))
) STRICT;
CREATE INDEX report_by_client ON report(client_id);
`,
}
