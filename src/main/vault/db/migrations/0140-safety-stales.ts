// Migration 140: a safety answer, raised or seen, makes what overviews keep of its client's episodes stale (migration 90).
import type { Migration } from '../migration.ts'

const mark = `INSERT INTO stale_episode (episode_id)
  SELECT episode_id FROM episode_client WHERE client_id = NEW.client_id ON CONFLICT DO NOTHING;`

export const migration0140: Migration = {
  version: 140,
  name: 'safety-stales',
  up: `
CREATE TRIGGER safety_answer_stales_on_insert AFTER INSERT ON safety_answer BEGIN ${mark} END;
CREATE TRIGGER safety_answer_stales_on_update AFTER UPDATE ON safety_answer BEGIN ${mark} END;
`,
}
