// Blank windows over every other display while the laptop is not at the desk, laid anew when a display comes or goes.
import { BrowserWindow, type Display, type Session, screen } from 'electron'
import { paper, TITLE } from './window-options.ts'

export type Covers = { readonly lay: (around: Display) => void; readonly lift: () => void }

const cover = (display: Display, session: Session): BrowserWindow => {
  const window = new BrowserWindow({
    ...display.bounds,
    title: TITLE,
    frame: false,
    focusable: false,
    closable: false,
    movable: false,
    resizable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    enableLargerThanScreen: true,
    backgroundColor: paper(),
    webPreferences: { session, sandbox: true, contextIsolation: true, devTools: false, spellcheck: false },
  })
  window.setAlwaysOnTop(true, 'screen-saver')
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
  return window
}

export const createCovers = (sessionOf: () => Session): Covers => {
  let windows: readonly BrowserWindow[] = []
  let around: Display | undefined
  const clear = (): void => {
    for (const window of windows) window.destroy()
    windows = []
  }
  const tile = (): void => {
    clear()
    const others = screen.getAllDisplays().filter(({ id }) => id !== around?.id)
    windows = others.map((display) => cover(display, sessionOf()))
  }
  screen.on('display-added', () => around && tile())
  screen.on('display-removed', () => around && tile())
  screen.on('display-metrics-changed', () => around && tile())
  return {
    lay: (display) => {
      around = display
      tile()
    },
    lift: () => {
      around = undefined
      clear()
    },
  }
}
