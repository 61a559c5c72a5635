// Puts the running app together, once Electron is ready: what has a life is made here, handed on, and ended by quitting.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import { isAtDesk } from '#domain/vault/session-locking.ts'
import { startSession } from '#domain/vault/session-machine.ts'
import type { SessionEvent } from '#domain/vault/session-types.ts'
import { createAppDispatch } from '../calls/app-calls.ts'
import { createCarryOut } from '../handover/carry-out.ts'
import { createCodeClock } from '../handover/code-clock.ts'
import { createSession, type Session } from '../handover/session.ts'
import { createSessionMemory } from '../handover/session-memory.ts'
import { exposeCalls } from '../ipc/expose.ts'
import { connectPort } from '../ipc/ports.ts'
import { push } from '../ipc/push.ts'
import { recordOf } from '../reports/record-of.ts'
import { createReports, type Reports } from '../reports/reports.ts'
import type { AppProtocol } from '../security/app-protocol.ts'
import { createSenders } from '../security/senders.ts'
import { createSessions } from '../security/sessions.ts'
import { createVaultOwner, type VaultOwner } from '../vault-owner/vault-owner.ts'
import type { About } from './about.ts'
import { createCovers } from './covers.ts'
import { createCrashWatch } from './crash-watch.ts'
import { createIdle } from './idle.ts'
import type { Locations } from './locations.ts'
import type { Log } from './log.ts'
import { createMenu } from './menu.ts'
import { createOwnClipboard } from './own-clipboard.ts'
import { watchPower } from './power.ts'
import { createPrivateWatch } from './private-watch.ts'
import type { SettingsStore } from './settings-store.ts'
import { applyTheme } from './theme.ts'
import { createWindows, type WindowEvents } from './windows.ts'

export type RunInput = {
  readonly app: App
  readonly locations: Locations
  readonly settings: SettingsStore
  readonly about: About
  readonly log: Log
  readonly protocol: AppProtocol
  /** No window is ever shown: for the self-test. */
  readonly hidden?: boolean
  /** Everything has ended; only Electron itself is left. */
  readonly leave: () => void
}

export type RunningApp = {
  readonly focus: () => void
  readonly quit: () => void
  readonly session: Session
  readonly vault: VaultOwner
  readonly reports: Reports
}

export const runApp = (input: RunInput): RunningApp => {
  const { app, locations, settings, about, log, protocol, hidden = false, leave } = input
  const { root } = locations
  const send = (event: SessionEvent): boolean => session.send(event)
  const quit = (): void => void send({ t: 'quit' })
  const now = (): number => performance.now()

  const sessions = createSessions(protocol)
  const senders = createSenders()
  const crashes = createCrashWatch(now)
  const events: WindowEvents = {
    loaded: (role, contents) => {
      const at = session.state()
      const state = at.at
      if (!isAtDesk(at) || (role !== 'therapist' && role !== 'report')) return
      connectPort(vault, role, contents)
      push({ channel: 'vault.stateChanged', payload: { state }, role, state, contents })
    },
    crashed: (role) => {
      log('pageCrashed', { role })
      send(crashes.isHopeless() ? { t: 'windowFailed' } : { t: 'crashed', role })
    },
    closing: quit,
    away: () => void send({ t: 'finish', how: 'away' }),
    desk: (how) => privateWatch[how](),
  }
  const covers = createCovers()
  const clipboard = createOwnClipboard()
  const windows = createWindows({ locations, settings, sessions, senders, covers, events, hidden, clipboard })

  let idleMinutes = 5
  const vault = createVaultOwner({
    entry: locations.vaultEntry,
    root,
    nativeBinding: locations.addon,
    deviceId: settings.get('deviceId'),
    onOpened: (opened) => {
      idleMinutes = opened.idleMinutes
      settings.keep('lastVault', opened.vaultId)
      send({ t: 'opened', via: opened.via, vaultId: opened.vaultId })
    },
    onCodeWrong: () => void send({ t: 'codeWrong' }),
    onPrivate: (t) => void send({ t }),
    onIdleMinutes: (minutes) => {
      idleMinutes = minutes
      if (isAtDesk(session.state())) idle.start(minutes)
    },
    onDied: () => {
      log('vaultProcessDied')
      send({ t: 'vaultDied' })
    },
  })
  const memory = createSessionMemory()
  const idle = createIdle(() => void send({ t: 'idle' }))
  const privateWatch = createPrivateWatch(() => void send({ t: 'hidePrivate' }))
  const menu = createMenu(app, () => void send({ t: 'lock' }))
  const reports = createReports({
    windows,
    recordReport: async (job) => {
      const record = recordOf(job)
      if (record) await vault.ask('recordReport', record)
    },
  })

  const last = settings.get('lastVault')
  const isThere = last !== null && existsSync(join(root, 'vaults', last))
  const session = createSession({
    first: startSession(isThere ? last : null),
    carryOut: createCarryOut({
      root,
      windows,
      vault,
      memory,
      menu,
      idle,
      privateWatch,
      idleMinutes: () => idleMinutes,
      codeClock: createCodeClock(() => void send({ t: 'fourHours' })),
      reports,
      state: () => session.state(),
      send,
      leave: () => {
        covers.lift()
        leave()
      },
    }),
    failed: (effect) => log('effectFailed', { what: effect.do }),
    changed: (before, after) => {
      if (before.at === after.at) return
      if (after.at === 'locked') log('locked')
      // The private area's coming and going is nobody's business: the log knows the caseload only.
      if (after.at === 'unlocked' && before.at !== 'privateOpen') log('unlocked')
      if (after.at === 'client') log('handedOver')
    },
  })

  const dispatch = createAppDispatch(
    { root, about, settings, windows, session, memory, vault, idle, privateWatch, reports },
    log,
  )
  exposeCalls({ senders, dispatch, refused: (channel, code) => log('callRefused', { what: channel, code }) })
  watchPower(send, quit)
  applyTheme(settings.get('theme'))
  menu.show()
  windows.open('therapist')

  return {
    session,
    vault,
    reports,
    quit,
    focus: () => {
      const window = windows.front()
      if (window?.isMinimized()) window.restore()
      window?.focus()
    },
  }
}
