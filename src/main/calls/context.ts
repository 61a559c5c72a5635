// What every handler of main's own calls is made with. Handlers are thin: they read a call and send an event.
import type { Role } from '#shared/ipc/define.ts'
import type { About } from '../app/about.ts'
import type { Idle } from '../app/idle.ts'
import type { PrivateWatch } from '../app/private-watch.ts'
import type { SettingsStore } from '../app/settings-store.ts'
import type { Windows } from '../app/windows.ts'
import type { Session } from '../handover/session.ts'
import type { SessionMemory } from '../handover/session-memory.ts'
import type { Reports } from '../reports/reports.ts'
import type { VaultOwner } from '../vault-owner/vault-owner.ts'

export type CallDeps = {
  readonly root: string
  readonly about: About
  readonly settings: SettingsStore
  readonly windows: Windows
  readonly session: Session
  readonly memory: SessionMemory
  readonly vault: VaultOwner
  readonly idle: Idle
  readonly privateWatch: PrivateWatch
  readonly reports: Reports
}

/** What the dispatcher hands on with each call. */
export type CallContext = { readonly role: Role }

export const DONE = { done: true } as const
