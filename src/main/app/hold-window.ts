// A window that a client may have before them: no menu, no closing, no way to put it away, an allow-list of keys, and back
// to the front by itself when the system has put something else there.
import type { BrowserWindow } from 'electron'
import { isKeyAllowed, type KeyRole } from '../security/keys.ts'

const BACK_AFTER_MS = 250
/** Whoever takes the front more often than this is stronger; the form has given way to the return window by then. */
const mostReturns = 6
const withinMs = 60_000

/** Together is worked with by two people, one of whom may well need something else. */
const comesBack = (role: KeyRole): boolean => role !== 'together'

const bringBack = (window: BrowserWindow): void => {
  let timer: NodeJS.Timeout | undefined
  let returns: readonly number[] = []
  const back = (): void => {
    const now = performance.now()
    returns = returns.filter((at) => now - at < withinMs)
    if (window.isDestroyed() || window.isFocused() || returns.length >= mostReturns) return
    returns = [...returns, now]
    window.show()
    window.moveTop()
    window.focus()
  }
  window.on('blur', () => {
    clearTimeout(timer)
    timer = setTimeout(back, BACK_AFTER_MS)
  })
  window.on('closed', () => clearTimeout(timer))
}

export const holdWindow = (window: BrowserWindow, role: KeyRole): void => {
  window.removeMenu()
  window.setAlwaysOnTop(true, 'screen-saver')
  // A mac's kiosk shuts the other desktops away itself; Windows has no such call.
  if (process.platform === 'linux') window.setVisibleOnAllWorkspaces(true)
  window.on('close', (event) => event.preventDefault())
  window.on('minimize', () => window.restore())
  window.webContents.on('before-input-event', (event, stroke) => {
    if (!isKeyAllowed(role, stroke, process.platform)) event.preventDefault()
  })
  void window.webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
  if (comesBack(role)) bringBack(window)
}
