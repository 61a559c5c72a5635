// The `app` calls: they go to main (windows, dialogs, hand-over, the laptop's look).
import { backupApp } from '../contracts/backup.ts'
import { clientMode, handover, together } from '../contracts/handover.ts'
import { measuresApp } from '../contracts/measures.ts'
import { reportsApp } from '../contracts/reports.ts'
import { settingsApp } from '../contracts/settings.ts'
import { vaultApp } from '../contracts/vault.ts'
import { wellbeingApp } from '../contracts/wellbeing.ts'

export const appContract = {
  vault: vaultApp,
  settings: settingsApp,
  clientMode,
  handover,
  together,
  reports: reportsApp,
  measures: measuresApp,
  backup: backupApp,
  wellbeing: wellbeingApp,
} as const

export type AppContract = typeof appContract
