// What each window's own events lead to: keys, focus, closing, a dead page, a title that must not change.
import { type BrowserWindow, Menu } from 'electron'
import type { Role } from '#shared/ipc/define.ts'
import { createAwayWatch } from '../security/away-watch.ts'
import { isKeyAllowed, type KeyRole } from '../security/keys.ts'
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

const holdClosed = (window: BrowserWindow, role: KeyRole): void => {
  window.removeMenu()
  window.setAlwaysOnTop(true, 'screen-saver')
  window.on('close', (event) => event.preventDefault())
  window.on('minimize', () => window.restore())
  window.webContents.on('before-input-event', (event, stroke) => {
    if (!isKeyAllowed(role, stroke, process.platform)) event.preventDefault()
  })
  void window.webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
}

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

export const guardWindow = (window: BrowserWindow, role: Role, events: WindowEvents): void => {
  window.setTitle(TITLE)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) events.crashed(role)
  })
  if (isOut(role)) holdClosed(window, role)
  if (role === 'client') watchFocus(window, events.away)
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
