// Migration 90: what overviews say about each rater's line, kept so that a practice of 250,000 ratings is counted once and
// then by the episode that changed. Derived from the record, no part of it: it may be emptied at any time. Triggers mark an
// episode stale in the transaction of whatever wrote to it, so that no way in can be forgotten.
import type { Migration } from '../migration.ts'

/** Marks one episode. */
const mark = (episodeId: string): string =>
  `INSERT INTO stale_episode (episode_id) SELECT ${episodeId} WHERE true ON CONFLICT DO NOTHING;`

/** Marks every episode that a query names. */
const markAll = (query: string): string =>
  `INSERT INTO stale_episode (episode_id) ${query} ON CONFLICT DO NOTHING;`

const trigger = (table: string, when: 'INSERT' | 'UPDATE' | 'DELETE', does: string): string =>
  `CREATE TRIGGER ${table}_stales_on_${when.toLowerCase()} AFTER ${when} ON ${table} BEGIN ${does} END;`

/** For a table that names its episode. */
const byEpisode = (table: string): string =>
  [
    trigger(table, 'INSERT', mark('NEW.episode_id')),
    trigger(table, 'UPDATE', mark('OLD.episode_id') + mark('NEW.episode_id')),
    trigger(table, 'DELETE', mark('OLD.episode_id')),
  ].join('\n')

const ofSession = (id: string): string => markAll(`SELECT episode_id FROM session WHERE id = ${id}`)
const ofClient = (id: string): string =>
  markAll(`SELECT episode_id FROM episode_client WHERE client_id = ${id}`)
/** Where a rating was made, and wherever corrections have ever put it. */
const ofRating = (id: string): string =>
  markAll(`SELECT episode_id FROM session WHERE id IN (
    SELECT session_id FROM rating WHERE id = ${id} UNION ALL SELECT to_session_id FROM correction WHERE rating_id = ${id})`)
/** Those of its rating, where it puts it, and those of the rating that took its place. */
const ofCorrection = (row: 'NEW' | 'OLD'): string =>
  ofRating(`${row}.rating_id`) + ofSession(`${row}.to_session_id`) + ofRating(`${row}.to_value`)

export const migration0090: Migration = {
  version: 90,
  name: 'line-summary',
  up: `
-- Scores in points, as the domain counts them: these are its own numbers, kept.
CREATE TABLE line_summary (
  episode_id TEXT NOT NULL REFERENCES episode(id) ON DELETE CASCADE,
  client_id TEXT NOT NULL REFERENCES client(id) ON DELETE CASCADE,
  rater_key TEXT NOT NULL,
  -- the line's place within its episode
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  age_band TEXT NOT NULL,
  measure_id TEXT NOT NULL,
  own_wording INTEGER NOT NULL,
  min REAL NOT NULL,
  max REAL NOT NULL,
  direction TEXT NOT NULL,
  cut_off REAL NOT NULL,
  rci REAL NOT NULL,
  sd REAL NOT NULL,
  ratings INTEGER NOT NULL,
  first REAL,
  last REAL,
  expected REAL,
  target REAL,
  alliance_mean REAL,
  alliance_last REAL,
  alliance_low INTEGER NOT NULL,
  sessions INTEGER NOT NULL,
  sessions_with_both INTEGER NOT NULL,
  days INTEGER,
  flags TEXT NOT NULL,
  zone TEXT NOT NULL,
  last_seen_at INTEGER,
  next_at INTEGER,
  counted_at INTEGER NOT NULL,
  -- from then on something in this row may be otherwise by the passing of time alone; null where nothing is
  fresh_until INTEGER,
  PRIMARY KEY (episode_id, client_id, rater_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_summary_by_client ON line_summary(client_id);
CREATE INDEX line_summary_by_freshness ON line_summary(fresh_until) WHERE fresh_until IS NOT NULL;

-- Which rules speak up, from when on, and on what they stand. Their words and numbers are computed when they are shown.
CREATE TABLE line_alert (
  episode_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  rater_key TEXT NOT NULL,
  rule TEXT NOT NULL,
  stands_on TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  PRIMARY KEY (episode_id, client_id, rater_key, rule),
  FOREIGN KEY (episode_id, client_id, rater_key) REFERENCES line_summary ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE stale_episode (episode_id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;

-- The settings and the version of the formulas that the summaries were counted by.
CREATE TABLE summary_stamp (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  stamp TEXT NOT NULL
) STRICT;

INSERT INTO stale_episode (episode_id) SELECT id FROM episode;

CREATE INDEX correction_marked_again ON correction(to_value) WHERE kind = 'markedAgain';

-- The open ones are a few among many closed.
CREATE INDEX episode_open ON episode(opened_at, id) WHERE closed_at IS NULL;

${trigger('episode', 'INSERT', mark('NEW.id'))}
${trigger('episode', 'UPDATE', mark('NEW.id'))}
${byEpisode('episode_client')}
${byEpisode('episode_measure')}
${byEpisode('schedule')}
${byEpisode('session')}
${trigger('session_participant', 'INSERT', ofSession('NEW.session_id'))}
${trigger('session_participant', 'UPDATE', ofSession('OLD.session_id') + ofSession('NEW.session_id'))}
${trigger('session_participant', 'DELETE', ofSession('OLD.session_id'))}
${trigger('client', 'UPDATE', ofClient('NEW.id'))}
${trigger('person', 'INSERT', ofClient('NEW.client_id'))}
${trigger('person', 'UPDATE', ofClient('OLD.client_id') + ofClient('NEW.client_id'))}
${trigger('person', 'DELETE', ofClient('OLD.client_id'))}
${trigger('rating', 'INSERT', ofSession('NEW.session_id'))}
${trigger('rating', 'DELETE', ofSession('OLD.session_id'))}
${trigger('correction', 'INSERT', ofCorrection('NEW'))}
${trigger('correction', 'UPDATE', ofCorrection('OLD') + ofCorrection('NEW'))}
${trigger('correction', 'DELETE', ofCorrection('OLD'))}
`,
}
