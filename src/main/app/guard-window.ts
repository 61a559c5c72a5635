// What each window's own events lead to: keys, focus, closing, a dead page, a title that must not change.
import { type BrowserWindow, Menu } from 'electron'
import type { HandoverView } from '#shared/contracts/kit.ts'
import type { Role } from '#shared/ipc/define.ts'
import { createAwayWatch } from '../security/away-watch.ts'
import { keepFromCapture } from '../security/capture.ts'
import type { KeyRole } from '../security/keys.ts'
import { holdWindow } from './hold-window.ts'
import { guardShared, isSharedRole } from './shared-window.ts'
import { TITLE } from './window-options.ts'
import type { WindowEvents } from './windows.ts'

const isOut = (role: Role): role is KeyRole => role === 'client' || role === 'return' || role === 'together'

/** The desk's text fields get the usual small menu; no other window has one. */
const offerEditing = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags }) => {
    if (!isEditable) return
    Menu.buildFromTemplate([
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
    ]).popup({ window })
  })
}

/** From the moment it has had the focus; what comes and goes before that is the window's own coming. */
const watchFocus = (window: BrowserWindow, onAway: () => void): void => {
  const watch = createAwayWatch({ now: () => performance.now(), onAway })
  let hadFocus = false
  window.on('focus', () => {
    hadFocus = true
    watch.focused()
  })
  window.on('blur', () => {
    if (hadFocus) watch.blurred()
  })
  window.on('closed', watch.stop)
}

export const guardWindow = (
  window: BrowserWindow,
  role: Role,
  events: WindowEvents,
  view: HandoverView,
): void => {
  window.setTitle(TITLE)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) events.crashed(role)
  })
  const isShared = isSharedRole(role, view)
  keepFromCapture(window, role, isShared)
  if (isShared) guardShared(window, role, events.away)
  else if (isOut(role)) holdWindow(window, role)
  if (role === 'client' && !isShared) watchFocus(window, events.away)
  if (role !== 'therapist') return
  offerEditing(window)
  window.on('blur', () => events.desk('blurred'))
  window.on('focus', () => events.desk('focused'))
  // A caseload must not stay open behind a closed window: closing it leaves the app, on every system.
  window.on('close', (event) => {
    event.preventDefault()
    events.closing()
  })
}
