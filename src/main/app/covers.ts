// Plain windows without a page over every display, from the hand-over until the desk is back: what else is open on the
// laptop is never seen, not even while one of our windows follows another. Laid anew when a display comes, goes or changes.
import { BaseWindow, type BrowserWindow, type Display, type Rectangle, screen } from 'electron'
import { coverBounds, coverOptions, hasOwnCover } from './cover-options.ts'

export type Covers = {
  /** Covers all displays, before the window that will lie over its own: what comes later comes on top, and has the focus. */
  readonly lay: (own: Display) => void
  /** This window fills its display and stays over the cover there, wherever that goes. */
  readonly carry: (window: BrowserWindow) => void
  readonly lift: () => void
}

/** A window system may take a while to give a window its place, and some give one that is a pixel short at first. */
const SETTLED_MS = 150

const fill = (window: BaseWindow, wanted: Rectangle): void => {
  const { x, y, width, height } = window.getBounds()
  const isThere = x === wanted.x && y === wanted.y && width === wanted.width && height === wanted.height
  if (!isThere) window.setBounds(wanted)
}

const makeCover = (bounds: Rectangle, isOwn: boolean): BaseWindow => {
  const window = new BaseWindow(coverOptions(bounds, isOwn, process.platform))
  window.setAlwaysOnTop(true, 'screen-saver')
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
  window.showInactive()
  return window
}

export const createCovers = (): Covers => {
  /** Under the form, wherever it goes: one for good, since a window that comes may take the focus from the form. */
  let under: BaseWindow | undefined
  const others = new Map<number, BaseWindow>()
  let above: BrowserWindow | undefined
  let settling: NodeJS.Timeout | undefined

  const remove = (id: number): void => {
    others.get(id)?.destroy()
    others.delete(id)
  }
  const cover = (own: Display): void => {
    const displays = screen.getAllDisplays().filter(({ id }) => id !== own.id)
    for (const id of [...others.keys()]) if (!displays.some((display) => display.id === id)) remove(id)
    for (const { id, bounds: display } of displays) {
      const bounds = coverBounds(display, false, process.platform)
      const other = others.get(id) ?? makeCover(bounds, false)
      others.set(id, other)
      fill(other, bounds)
    }
    if (hasOwnCover(process.platform)) under ??= makeCover(own.bounds, true)
    if (under) fill(under, own.bounds)
  }
  const tile = (): void => {
    if (!above || above.isDestroyed()) return
    const own = screen.getDisplayMatching(above.getBounds())
    cover(own)
    fill(above, own.bounds)
  }
  const tileAnew = (): void => {
    tile()
    if (above && !above.isDestroyed()) above.moveTop()
    clearTimeout(settling)
    settling = setTimeout(tile, SETTLED_MS)
  }
  screen.on('display-added', tileAnew)
  screen.on('display-removed', tileAnew)
  screen.on('display-metrics-changed', tileAnew)
  return {
    lay: cover,
    carry: (window) => {
      above = window
    },
    lift: () => {
      clearTimeout(settling)
      above = undefined
      under?.destroy()
      under = undefined
      for (const id of [...others.keys()]) remove(id)
    },
  }
}
