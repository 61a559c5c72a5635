// What every vault has before it has a caseload: who it is, its settings, the audit chain and the gate for erasing.
import type { Migration } from '../migration.ts'

export const migration0010: Migration = {
  version: 10,
  name: 'ground',
  up: `
CREATE TABLE vault (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  device_id TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  created_at INTEGER NOT NULL,
  recovery_confirmed_at INTEGER,
  -- Kept until it was typed back from the printed sheet, then wiped.
  recovery_code TEXT CHECK (recovery_code IS NULL OR recovery_confirmed_at IS NULL)
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  device_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object_id TEXT,
  commitment BLOB CHECK (length(commitment) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX audit_object ON audit (object_id) WHERE object_id IS NOT NULL;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER audit_no_gap BEFORE INSERT ON audit
WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM audit), 0) + 1
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

-- Keys of the chain before a re-key: rows up to and with last_sequence verify under this key.
CREATE TABLE audit_epoch (
  last_sequence INTEGER PRIMARY KEY,
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- Open inside one transaction of the erase path only. Other append-only tables ask it in their triggers:
-- WHEN (SELECT is_open FROM erase_gate) = 0. The audit table does not ask: nothing is ever taken from it.
CREATE TABLE erase_gate (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;
INSERT INTO erase_gate (only_row, is_open) VALUES (1, 0);
`,
}
