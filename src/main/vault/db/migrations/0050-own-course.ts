// Migration 50: the practice's own courses, each version as it was fitted and never changed again, which of them is in
// use, with which a report was made; and follow-ups, the days on which somebody is to be asked again.
import type { Migration } from '../migration.ts'

export const migration0050: Migration = {
  version: 50,
  name: 'own-course',
  up: `
CREATE TABLE course (
  id TEXT PRIMARY KEY NOT NULL,
  measure_id TEXT NOT NULL,
  measure_version INTEGER NOT NULL CHECK (measure_version >= 1),
  constants_key TEXT NOT NULL CHECK (constants_key IN ('adult', 'adolescent', 'childBySelf', 'childByCarer', 'adolescentByOther', 'adultByOther')),
  version INTEGER NOT NULL CHECK (version >= 1),
  fitted_at INTEGER NOT NULL,
  -- a licensed measure: when the therapist said that the licence allows this; null for own wording
  licence_confirmed_at INTEGER,
  reference_version TEXT NOT NULL,
  -- the episodes that it was fitted on: first and last day on which one was closed
  closed_from INTEGER NOT NULL,
  closed_to INTEGER NOT NULL,
  episodes INTEGER NOT NULL CHECK (episodes >= 1),
  ratings INTEGER NOT NULL CHECK (ratings >= 1),
  intake_low REAL NOT NULL,
  intake_high REAL NOT NULL,
  last_session INTEGER NOT NULL CHECK (last_session >= 1),
  range_min REAL NOT NULL,
  range_max REAL NOT NULL,
  -- score = intercept + session·ln(session) + intake·(first score), in points, and the covariance of these three
  fixed_intercept REAL NOT NULL,
  fixed_session REAL NOT NULL,
  fixed_intake REAL NOT NULL,
  covariance_11 REAL NOT NULL,
  covariance_12 REAL NOT NULL,
  covariance_13 REAL NOT NULL,
  covariance_22 REAL NOT NULL,
  covariance_23 REAL NOT NULL,
  covariance_33 REAL NOT NULL,
  -- points squared
  variance_intercept REAL NOT NULL CHECK (variance_intercept >= 0),
  variance_session REAL NOT NULL CHECK (variance_session >= 0),
  variance_both REAL NOT NULL,
  variance_residual REAL NOT NULL CHECK (variance_residual >= 0),
  boundary TEXT NOT NULL CHECK (boundary IN ('none', 'noVariance', 'noInterceptVariance', 'noSlopeVariance', 'perfectCorrelation')),
  coverage_method TEXT NOT NULL CHECK (coverage_method IN ('refitted', 'held')),
  next_of INTEGER NOT NULL CHECK (next_of >= 0),
  next_in_80 INTEGER NOT NULL CHECK (next_in_80 BETWEEN 0 AND next_of),
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  UNIQUE (measure_id, measure_version, constants_key, version)
) STRICT;
CREATE TRIGGER course_is_kept BEFORE UPDATE ON course BEGIN SELECT RAISE(ABORT, 'a fitted course is never changed'); END;
CREATE TRIGGER course_is_not_deleted BEFORE DELETE ON course BEGIN SELECT RAISE(ABORT, 'a fitted course is never deleted'); END;

-- How many of the ratings, and of the last ones of an episode, lay inside the bands of a course that had not seen them.
CREATE TABLE course_coverage (
  course_id TEXT NOT NULL REFERENCES course(id),
  course TEXT NOT NULL CHECK (course IN ('own', 'shrunk', 'reference')),
  ratings INTEGER NOT NULL CHECK (ratings >= 0),
  ratings_in_50 INTEGER NOT NULL CHECK (ratings_in_50 BETWEEN 0 AND ratings),
  ratings_in_80 INTEGER NOT NULL CHECK (ratings_in_80 BETWEEN 0 AND ratings),
  episodes INTEGER NOT NULL CHECK (episodes >= 0),
  episodes_in_80 INTEGER NOT NULL CHECK (episodes_in_80 BETWEEN 0 AND episodes),
  PRIMARY KEY (course_id, course)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER course_coverage_is_kept BEFORE UPDATE ON course_coverage BEGIN SELECT RAISE(ABORT, 'a fitted course is never changed'); END;

-- Which version is drawn, at most one for a measure, its version and a kind of rater.
CREATE TABLE course_in_use (
  measure_id TEXT NOT NULL,
  measure_version INTEGER NOT NULL,
  constants_key TEXT NOT NULL,
  course_id TEXT NOT NULL UNIQUE REFERENCES course(id),
  since INTEGER NOT NULL,
  PRIMARY KEY (measure_id, measure_version, constants_key)
) STRICT, WITHOUT ROWID;

-- The own course that stands in a report; null for a report without one.
ALTER TABLE report ADD COLUMN course_id TEXT REFERENCES course(id);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  episode_id TEXT NOT NULL REFERENCES episode(id),
  -- a local calendar day
  due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX follow_up_by_client ON follow_up(client_id);
CREATE INDEX follow_up_by_day ON follow_up(due_on) WHERE done_at IS NULL;
`,
}
