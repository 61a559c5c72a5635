// A client's form in an ordinary window, for a session over video: it may be shared on a call, moved and put away, while the
// vault is as locked as when the laptop is handed over. The form and the picture are what a shared screen may show: the return
// window is kept from capture where the system can (docs/known-limits.md).
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { HandoverView } from '#shared/contracts/kit.ts'
import type { Role } from '#shared/ipc/define.ts'
import { isKeyAllowed, type KeyRole } from '../security/keys.ts'

export const isSharedRole = (role: Role, view: HandoverView): role is KeyRole =>
  view === 'shared' && (role === 'client' || role === 'return' || role === 'together')

/** Wide enough for the form to have all its lines on one screen. */
export const sharedOptions: BrowserWindowConstructorOptions = {
  width: 1120,
  height: 760,
  minWidth: 800,
  minHeight: 560,
}

/** Closing it never leads to the caseload: from the form it leads to the return window, and else nowhere. */
export const guardShared = (window: BrowserWindow, role: KeyRole, onAway: () => void): void => {
  window.removeMenu()
  window.on('close', (event) => {
    event.preventDefault()
    if (role === 'client') onAway()
  })
  window.webContents.on('before-input-event', (event, stroke) => {
    if (!isKeyAllowed(role, stroke, process.platform)) event.preventDefault()
  })
  void window.webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
}
