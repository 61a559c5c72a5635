// The two contracts. `app` calls go to main (windows, dialogs, hand-over, the laptop's look); `vault` calls go over
// a window's own port to the vault process and never through main.
import { audit } from '../contracts/audit.ts'
import { backup, backupApp } from '../contracts/backup.ts'
import { clients } from '../contracts/clients.ts'
import { clientMode, handover, together } from '../contracts/handover.ts'
import { outcomes } from '../contracts/outcomes.ts'
import { reports, reportsApp } from '../contracts/reports.ts'
import { sessions } from '../contracts/sessions.ts'
import { settings, settingsApp } from '../contracts/settings.ts'
import { vault, vaultApp } from '../contracts/vault.ts'
import type { ChannelOf } from './define.ts'
import type { AppChannel, ClientChannel, PushChannel } from './names.ts'

export const appContract = {
  vault: vaultApp,
  settings: settingsApp,
  clientMode,
  handover,
  together,
  reports: reportsApp,
  backup: backupApp,
} as const

export const vaultContract = { vault, settings, clients, sessions, outcomes, reports, backup, audit } as const

export type AppContract = typeof appContract
export type VaultContract = typeof vaultContract

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
/** Does not compile when names.ts and the contract name different channels. */
export const namesMatch: Same<ChannelOf<AppContract>, AppChannel | ClientChannel | PushChannel> = true
