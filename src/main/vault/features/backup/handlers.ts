import type { backup } from '#shared/contracts/backup.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { shownBackup } from './shown-backup.ts'
import { listBackupRows } from './store.ts'

export const backupHandlers: FeatureHandlers<typeof backup> = {
  list: (_input, { db }) => ({ backups: listBackupRows(db).map(shownBackup) }),
}
