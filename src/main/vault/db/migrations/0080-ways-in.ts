// Migration 80: how somebody answers: with a steady screen for a hand that shakes, in a view that is shared over video,
// and whether they were told what the lines are for.
import type { Migration } from '../migration.ts'

export const migration0080: Migration = {
  version: 80,
  name: 'ways-in',
  up: `
ALTER TABLE client ADD COLUMN steady INTEGER NOT NULL DEFAULT 0 CHECK (steady IN (0, 1));
ALTER TABLE client ADD COLUMN introduced_at INTEGER;
ALTER TABLE person ADD COLUMN steady INTEGER NOT NULL DEFAULT 0 CHECK (steady IN (0, 1));
ALTER TABLE person ADD COLUMN introduced_at INTEGER;
-- handed: the laptop is in the client's hands. shared: an ordinary window that a video call may show.
ALTER TABLE handover ADD COLUMN view TEXT NOT NULL DEFAULT 'handed' CHECK (view IN ('handed', 'shared'));
`,
}
