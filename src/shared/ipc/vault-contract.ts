// The `vault` calls: they go over a window's own port to the vault process and never through main, which does not even
// load their schemas.
import { audit } from '../contracts/audit.ts'
import { backup } from '../contracts/backup.ts'
import { caseload } from '../contracts/caseload.ts'
import { clients } from '../contracts/clients.ts'
import { measures } from '../contracts/measures.ts'
import { outcomes } from '../contracts/outcomes.ts'
import { reports } from '../contracts/reports.ts'
import { schedule } from '../contracts/schedule.ts'
import { sessions } from '../contracts/sessions.ts'
import { settings } from '../contracts/settings.ts'
import { supervision } from '../contracts/supervision.ts'
import { vault } from '../contracts/vault.ts'
import { wellbeing } from '../contracts/wellbeing.ts'

export const vaultContract = {
  vault,
  settings,
  clients,
  sessions,
  measures,
  outcomes,
  supervision,
  caseload,
  schedule,
  reports,
  backup,
  audit,
  wellbeing,
} as const

export type VaultContract = typeof vaultContract
