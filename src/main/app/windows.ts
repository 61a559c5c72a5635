// The app's windows, one of a role at a time. A window's role is fixed here, when it is made, and nowhere else.
import { BrowserWindow, type WebContents } from 'electron'
import type { HandoverView } from '#shared/contracts/kit.ts'
import type { Role } from '#shared/ipc/define.ts'
import { pageOf } from '../security/app-protocol.ts'
import type { Senders } from '../security/senders.ts'
import type { Sessions } from '../security/sessions.ts'
import type { Covers } from './covers.ts'
import { guardWindow } from './guard-window.ts'
import type { Locations } from './locations.ts'
import type { OwnClipboard } from './own-clipboard.ts'
import type { SettingsStore } from './settings-store.ts'
import { isSharedRole } from './shared-window.ts'
import { windowOptions } from './window-options.ts'
import { boundsOf, deskDisplay, savedPlace } from './window-place.ts'

export type WindowEvents = {
  /** The page's scripts have run: it hears pushes and ports. */
  readonly loaded: (role: Role, contents: WebContents) => void
  readonly crashed: (role: Role) => void
  readonly closing: () => void
  readonly away: () => void
  /** The therapist's window lost or got the focus. */
  readonly desk: (how: 'blurred' | 'focused') => void
}

export type WindowsInput = {
  readonly locations: Locations
  readonly settings: SettingsStore
  readonly sessions: Sessions
  readonly senders: Senders
  readonly covers: Covers
  readonly events: WindowEvents
  readonly hidden: boolean
  readonly clipboard: OwnClipboard
}

export type Windows = {
  /** `view`: how a hand-over is shown; in the client's hands unless told. */
  readonly open: (role: Role, view?: HandoverView) => BrowserWindow
  readonly destroy: (role: Role) => void
  readonly find: (role: Role) => BrowserWindow | undefined
  readonly contents: (role: Role) => WebContents | undefined
  /** The window that a person sees. */
  readonly front: () => BrowserWindow | undefined
}

/** From the hand-over until the desk is back, the other displays are covered too. */
const COVERED: readonly Role[] = ['client', 'return', 'together']

export const createWindows = (input: WindowsInput): Windows => {
  const { locations, settings, sessions, senders, covers, events, hidden, clipboard } = input
  const present = new Map<Role, BrowserWindow>()
  const find = (role: Role): BrowserWindow | undefined => {
    const window = present.get(role)
    return window?.isDestroyed() ? undefined : window
  }

  const open = (role: Role, view: HandoverView = 'handed'): BrowserWindow => {
    const isShared = isSharedRole(role, view)
    const atDesk = role === 'therapist'
    const saved = atDesk ? savedPlace(settings) : undefined
    const display = deskDisplay(settings)
    const place = atDesk || isShared || role === 'report' ? saved?.place : display.bounds
    const options = windowOptions({
      role,
      session: sessions.of(role),
      preload: locations.preload(role),
      place,
      isShared,
    })
    const isCovered = !hidden && !isShared && COVERED.includes(role)
    if (isCovered) covers.lay(display)
    else if (atDesk) covers.lift()
    const window = new BrowserWindow(options)
    if (isCovered) covers.carry(window)
    present.set(role, window)
    senders.register(window.webContents, role)
    guardWindow(window, role, events, view)
    if (!hidden && role !== 'report') window.once('ready-to-show', () => window.show())
    if (saved?.maximized) window.maximize()
    if (role === 'therapist' || role === 'together') clipboard.watch(window)
    window.webContents.once('did-finish-load', () => events.loaded(role, window.webContents))
    void window.loadURL(pageOf(role)).catch(() => undefined)
    return window
  }

  const destroy = (role: Role): void => {
    const window = find(role)
    present.delete(role)
    if (!window) return
    const bounds = role === 'therapist' ? boundsOf(window) : undefined
    // First of all: nothing that fails below (a full disk) may leave a caseload on the screen.
    window.destroy()
    if (role === 'therapist' || role === 'together') void clipboard.clear().catch(() => undefined)
    sessions.clear(role)
    if (bounds) settings.keep('bounds', bounds)
  }

  return {
    open,
    destroy,
    find,
    contents: (role) => find(role)?.webContents,
    front: () =>
      (['client', 'return', 'together', 'therapist'] as const)
        .map(find)
        .find((window) => window !== undefined),
  }
}
