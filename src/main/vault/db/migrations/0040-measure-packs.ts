// Migration 40: imported questionnaires (packs), what was answered on them, safety answers, and when they are due. Values
// and scores of packs are integer hundredths: a mean of seven items has two decimals. Own four lines stay in `rating`.
import type { Migration } from '../migration.ts'

export const migration0040: Migration = {
  version: 40,
  name: 'measure-packs',
  up: `
-- One imported version. file is verbatim, as its licence holder gave it; versions of one measure share a family.
CREATE TABLE pack (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  file_version TEXT NOT NULL,
  file TEXT NOT NULL CHECK (length(file) BETWEEN 2 AND 2097152),
  file_hash BLOB NOT NULL CHECK (length(file_hash) = 32),
  way TEXT NOT NULL CHECK (way IN ('rule', 'ordinal', 'unscored')),
  rule TEXT,
  turned_in_file INTEGER NOT NULL DEFAULT 0 CHECK (turned_in_file IN (0, 1)),
  better TEXT CHECK (better IN ('higher', 'lower')),
  licence_holder TEXT NOT NULL CHECK (length(licence_holder) BETWEEN 1 AND 120),
  licence_number TEXT NOT NULL CHECK (length(licence_number) BETWEEN 1 AND 120),
  licence_day TEXT NOT NULL CHECK (length(licence_day) = 10),
  imported_at INTEGER NOT NULL,
  retired_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  CHECK ((way = 'rule') = (rule IS NOT NULL)),
  CHECK ((way = 'ordinal') = (better IS NOT NULL)),
  UNIQUE (family_id, number)
) STRICT;

-- Which question stands for which item of the rule.
CREATE TABLE pack_link (
  pack_id TEXT NOT NULL REFERENCES pack(id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  link_id TEXT NOT NULL,
  PRIMARY KEY (pack_id, item)
) STRICT, WITHOUT ROWID;

-- A version that was scored with is never another one afterwards.
CREATE TRIGGER pack_is_kept BEFORE UPDATE OF family_id, number, title, file_version, file, file_hash, way, rule,
  turned_in_file, better, licence_holder, licence_number, licence_day, imported_at ON pack
BEGIN SELECT RAISE(ABORT, 'packs are never overwritten'); END;
CREATE TRIGGER pack_is_not_deleted BEFORE DELETE ON pack
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'packs are never deleted'); END;
CREATE TRIGGER pack_link_is_kept BEFORE UPDATE ON pack_link BEGIN SELECT RAISE(ABORT, 'packs are never overwritten'); END;
CREATE TRIGGER pack_link_is_not_deleted BEFORE DELETE ON pack_link
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'packs are never deleted'); END;

CREATE TABLE pack_rating (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  person_id TEXT REFERENCES person(id),
  rater_key TEXT NOT NULL,
  pack_id TEXT NOT NULL REFERENCES pack(id),
  constants_key TEXT NOT NULL CHECK (constants_key IN ('adult', 'adolescent', 'childBySelf', 'childByCarer', 'adolescentByOther', 'adultByOther')),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  source TEXT NOT NULL CHECK (source IN ('screen', 'paper', 'aloud', 'import')),
  helper TEXT,
  language TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER NOT NULL,
  handover_id TEXT,
  form_index INTEGER,
  created_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  UNIQUE (handover_id, form_index)
) STRICT;
CREATE INDEX pack_rating_by_session ON pack_rating(session_id);
CREATE INDEX pack_rating_by_client ON pack_rating(client_id, finished_at);

-- value: an option's place, or hundredths; null where it was left out.
CREATE TABLE pack_answer (
  rating_id TEXT NOT NULL REFERENCES pack_rating(id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  link_id TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN -10000000 AND 10000000),
  PRIMARY KEY (rating_id, position)
) STRICT, WITHOUT ROWID;

-- As scored on its day, by the pack's version of that day; hundredths.
CREATE TABLE pack_score (
  rating_id TEXT NOT NULL REFERENCES pack_rating(id) ON DELETE CASCADE,
  scale TEXT NOT NULL,
  score INTEGER CHECK (score BETWEEN -1000000000 AND 1000000000),
  answered INTEGER NOT NULL CHECK (answered >= 0),
  items INTEGER NOT NULL CHECK (items >= 0),
  PRIMARY KEY (rating_id, scale)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pack_rating_is_kept BEFORE UPDATE ON pack_rating BEGIN SELECT RAISE(ABORT, 'ratings are never overwritten'); END;
CREATE TRIGGER pack_answer_is_kept BEFORE UPDATE ON pack_answer BEGIN SELECT RAISE(ABORT, 'ratings are never overwritten'); END;
CREATE TRIGGER pack_score_is_kept BEFORE UPDATE ON pack_score BEGIN SELECT RAISE(ABORT, 'ratings are never overwritten'); END;
CREATE TRIGGER pack_rating_is_not_deleted BEFORE DELETE ON pack_rating
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'ratings are never deleted'); END;
CREATE TRIGGER pack_answer_is_not_deleted BEFORE DELETE ON pack_answer
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'ratings are never deleted'); END;
CREATE TRIGGER pack_score_is_not_deleted BEFORE DELETE ON pack_score
WHEN (SELECT is_open FROM erase_gate) = 0
BEGIN SELECT RAISE(ABORT, 'ratings are never deleted'); END;

-- Kept and no longer counted, with a reason; undone by a date.
CREATE TABLE pack_exclusion (
  id TEXT PRIMARY KEY NOT NULL,
  rating_id TEXT NOT NULL REFERENCES pack_rating(id),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  made_at INTEGER NOT NULL,
  undone_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX pack_exclusion_by_rating ON pack_exclusion(rating_id);

-- An answer that a rule names as one about safety; on Today until somebody has seen it.
CREATE TABLE safety_answer (
  id TEXT PRIMARY KEY NOT NULL,
  -- the form it was given on, whether that was finished or not; a rating from paper
  source TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES session(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  pack_id TEXT NOT NULL REFERENCES pack(id),
  raised_at INTEGER NOT NULL,
  seen_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32)
) STRICT;
CREATE INDEX safety_answer_open ON safety_answer(client_id) WHERE seen_at IS NULL;

-- When a measure is asked in an episode. times: at each session, every n of them, once on or after a day, once.
CREATE TABLE measure_plan (
  id TEXT PRIMARY KEY NOT NULL,
  episode_id TEXT NOT NULL REFERENCES episode(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  person_id TEXT REFERENCES person(id),
  family_id TEXT NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('outcome', 'alliance')),
  times TEXT NOT NULL CHECK (times IN ('each', 'every', 'date', 'first')),
  every_n INTEGER CHECK (every_n BETWEEN 2 AND 52),
  on_day TEXT CHECK (length(on_day) = 10),
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  CHECK ((times = 'every') = (every_n IS NOT NULL)),
  CHECK ((times = 'date') = (on_day IS NOT NULL))
) STRICT;
CREATE INDEX measure_plan_by_episode ON measure_plan(episode_id);

CREATE TABLE measure_skip (
  plan_id TEXT NOT NULL REFERENCES measure_plan(id),
  session_id TEXT NOT NULL REFERENCES session(id),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
  skipped_at INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  PRIMARY KEY (plan_id, session_id)
) STRICT, WITHOUT ROWID;

-- A pack that was handed over as a form; shares its numbers with handover_form.
CREATE TABLE handover_pack (
  handover_id TEXT NOT NULL REFERENCES handover(id),
  form_index INTEGER NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('outcome', 'alliance')),
  client_id TEXT NOT NULL REFERENCES client(id),
  person_id TEXT REFERENCES person(id),
  pack_id TEXT NOT NULL REFERENCES pack(id),
  language TEXT NOT NULL,
  PRIMARY KEY (handover_id, form_index)
) STRICT, WITHOUT ROWID;

-- Answers of a pack that was begun and not finished; never a rating by itself.
CREATE TABLE unfinished_pack (
  id TEXT PRIMARY KEY NOT NULL,
  handover_id TEXT NOT NULL,
  form_index INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  resolved_at INTEGER,
  resolution TEXT CHECK (resolution IN ('continued', 'keptIncomplete', 'discarded')),
  UNIQUE (handover_id, form_index),
  FOREIGN KEY (handover_id, form_index) REFERENCES handover_pack(handover_id, form_index),
  CHECK ((resolved_at IS NULL) = (resolution IS NULL))
) STRICT;

CREATE TABLE unfinished_pack_answer (
  form_id TEXT NOT NULL REFERENCES unfinished_pack(id) ON DELETE CASCADE,
  link_id TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value BETWEEN -10000000 AND 10000000),
  PRIMARY KEY (form_id, link_id)
) STRICT, WITHOUT ROWID;
`,
}
