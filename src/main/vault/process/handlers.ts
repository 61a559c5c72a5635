// The table of contents of the vault process: every call of the vault contract with the feature that answers it.
import type { VaultContract } from '#shared/ipc/vault-contract.ts'
import { auditHandlers } from '../features/audit/handlers.ts'
import { backupHandlers } from '../features/backup/handlers.ts'
import { caseloadHandlers } from '../features/caseload/handlers.ts'
import { clientHandlers } from '../features/clients/handlers.ts'
import { measureHandlers } from '../features/measures/handlers.ts'
import { outcomeHandlers } from '../features/outcomes/handlers.ts'
import { reportHandlers } from '../features/reports/handlers.ts'
import { scheduleHandlers } from '../features/schedule/handlers.ts'
import { sessionHandlers } from '../features/sessions/handlers.ts'
import { settingHandlers } from '../features/settings/handlers.ts'
import { supervisionHandlers } from '../features/supervision/handlers.ts'
import { vaultHandlers } from '../features/vault/handlers.ts'
import { wellbeingHandlers } from '../features/wellbeing/handlers.ts'
import type { FeatureHandlers } from './contexts.ts'

export const handlers: { readonly [F in keyof VaultContract]: FeatureHandlers<VaultContract[F]> } = {
  vault: vaultHandlers,
  settings: settingHandlers,
  clients: clientHandlers,
  sessions: sessionHandlers,
  measures: measureHandlers,
  outcomes: outcomeHandlers,
  supervision: supervisionHandlers,
  caseload: caseloadHandlers,
  schedule: scheduleHandlers,
  reports: reportHandlers,
  backup: backupHandlers,
  audit: auditHandlers,
  wellbeing: wellbeingHandlers,
}
