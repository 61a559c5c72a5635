// How a window of each role is made. The walls (sandbox, isolation, no Node, no inspector) are the same for all.
import { type BrowserWindowConstructorOptions, nativeTheme, type Session } from 'electron'
import type { Role } from '#shared/ipc/define.ts'
import { sharedOptions } from './shared-window.ts'

export const TITLE = 'Evenkeel'
const MIN = { minWidth: 800, minHeight: 560 }
const USUAL = { width: 1280, height: 832 }

/** --paper of tokens.css, so that a window does not flash before its page is drawn. */
export const paper = (): string => (nativeTheme.shouldUseDarkColors ? '#12181a' : '#faf8f4')

export type Place = {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}

export type OptionsInput = {
  readonly role: Role
  readonly session: Session
  readonly preload: string
  readonly place: Place | undefined
  /** An ordinary window that a call may share, instead of a whole display. */
  readonly isShared: boolean
}

/** A whole display, above everything, with no way out by a window frame. */
const kiosk: BrowserWindowConstructorOptions = {
  kiosk: true,
  fullscreen: true,
  frame: false,
  resizable: false,
  minimizable: false,
  maximizable: false,
  closable: false,
  alwaysOnTop: true,
  skipTaskbar: true,
}

const byRole: Readonly<Record<Role, BrowserWindowConstructorOptions>> = {
  therapist: { ...USUAL, ...MIN },
  client: kiosk,
  return: kiosk,
  together: kiosk,
  report: { width: 816, height: 1056, focusable: false, skipTaskbar: true },
}

export const windowOptions = ({
  role,
  session,
  preload,
  place,
  isShared,
}: OptionsInput): BrowserWindowConstructorOptions => ({
  ...(isShared ? sharedOptions : byRole[role]),
  ...place,
  title: TITLE,
  show: false,
  autoHideMenuBar: true,
  // A report's window is paper to the edge of the sheet: its margins are printed too.
  backgroundColor: role === 'report' ? '#ffffff' : paper(),
  webPreferences: {
    session,
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
    navigateOnDragDrop: false,
    enableWebSQL: false,
    disableDialogs: true,
    backgroundThrottling: role !== 'report',
  },
})
