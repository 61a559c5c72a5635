// Where windows stand: the therapist's where it was left, if that is still on a display; the others over the display
// that the laptop's owner was using.
import { type BrowserWindow, type Display, type Rectangle, screen } from 'electron'
import type { Bounds, SettingsStore } from './settings-store.ts'
import type { Place } from './window-options.ts'

const SEEN = 120

/** Enough of the window's upper edge lies on a display to be taken by. */
const isReachable = ({ x, y, width }: Rectangle): boolean =>
  screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
    return across >= SEEN && y >= area.y && y <= area.y + area.height - SEEN
  })

export const savedPlace = (settings: SettingsStore): { place: Place | undefined; maximized: boolean } => {
  const saved = settings.get('bounds')
  if (!saved || !isReachable(saved)) return { place: undefined, maximized: saved?.maximized ?? false }
  const { x, y, width, height, maximized } = saved
  return { place: { x, y, width, height }, maximized }
}

export const boundsOf = (window: BrowserWindow): Bounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
})

/** The display that the therapist's window is on, else the one with the pointer. */
export const deskDisplay = (settings: SettingsStore): Display => {
  const saved = settings.get('bounds')
  return saved
    ? screen.getDisplayMatching(saved)
    : screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
}
