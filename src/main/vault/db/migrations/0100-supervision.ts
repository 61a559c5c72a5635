// Migration 100: supervision (what is prepared, what was decided, hours) and the closing of a week. Days are local calendar
// days, YYYY-MM-DD. Rows are taken back by a date, never deleted.

import type { Migration } from '../migration.ts'

export const migration0100: Migration = {
  version: 100,
  name: 'supervision',
  up: `
-- About one client in one episode, or a topic of the therapist's own (both ids null).
CREATE TABLE supervision_topic (
  id TEXT PRIMARY KEY NOT NULL,
  episode_id TEXT REFERENCES episode(id),
  client_id TEXT REFERENCES client(id),
  title TEXT NOT NULL CHECK (length(title) <= 120),
  client_view TEXT NOT NULL,
  tried TEXT NOT NULL,
  question TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  discussed_at INTEGER,
  removed_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  CHECK ((episode_id IS NULL) = (client_id IS NULL)),
  CHECK (episode_id IS NOT NULL OR length(title) > 0)
) STRICT;
CREATE UNIQUE INDEX supervision_topic_open ON supervision_topic(episode_id, client_id)
  WHERE discussed_at IS NULL AND removed_at IS NULL AND episode_id IS NOT NULL;
CREATE INDEX supervision_topic_by_client ON supervision_topic(client_id);

CREATE TABLE supervision_decision (
  id TEXT PRIMARY KEY NOT NULL,
  topic_id TEXT NOT NULL REFERENCES supervision_topic(id),
  text TEXT NOT NULL CHECK (length(text) > 0),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_at INTEGER NOT NULL,
  done_at INTEGER,
  removed_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX supervision_decision_by_topic ON supervision_decision(topic_id);

CREATE TABLE supervision_hour (
  id TEXT PRIMARY KEY NOT NULL,
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  kind TEXT NOT NULL CHECK (kind IN ('individual', 'group', 'peer')),
  with_whom TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX supervision_hour_by_day ON supervision_hour(held_on);

-- Each brief that left the practice: how many clients were in it, and the audit chain's head in its footer.
CREATE TABLE supervision_brief (
  id TEXT PRIMARY KEY NOT NULL,
  clients INTEGER NOT NULL CHECK (clients BETWEEN 1 AND 3),
  made_at INTEGER NOT NULL,
  head TEXT NOT NULL,
  page_size TEXT NOT NULL CHECK (page_size IN ('A4', 'Letter'))
) STRICT;

-- A week, by its Monday, that was closed or whose closing was declined; it is offered once.
CREATE TABLE week_close (
  monday TEXT PRIMARY KEY NOT NULL CHECK (monday GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  answer TEXT NOT NULL CHECK (answer IN ('closed', 'notNow')),
  answered_at INTEGER NOT NULL
) STRICT;
`,
}
