// What must go at a lock goes, whatever else fails on the way.
import type { BrowserWindow, Session } from 'electron'
import { expect, test, vi } from 'vitest'
import type { SettingsStore } from '#main/app/settings-store.ts'
import { createWindows } from '#main/app/windows.ts'

const { made, FakeWindow } = vi.hoisted(() => {
  const made: { gone: boolean }[] = []
  class FakeWindow {
    gone = false
    webContents = { on: () => undefined, once: () => undefined }
    constructor() {
      made.push(this)
    }
    on() {}
    once() {}
    setTitle() {}
    setContentProtection() {}
    loadURL = () => Promise.resolve()
    isDestroyed = () => this.gone
    isMaximized = () => false
    getNormalBounds = () => ({ x: 0, y: 0, width: 1000, height: 700 })
    destroy() {
      this.gone = true
    }
  }
  return { made, FakeWindow }
})

vi.mock('electron', () => ({
  BrowserWindow: FakeWindow,
  Menu: {},
  nativeTheme: { shouldUseDarkColors: false },
  protocol: {},
  screen: {
    getAllDisplays: () => [],
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
    getDisplayNearestPoint: () => ({ bounds: {} }),
  },
}))

const nothing = () => undefined
const fail = (): never => {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' })
}
const onFullDisk = { get: () => null, set: fail, keep: fail } as unknown as SettingsStore

const openTherapist = (settings: SettingsStore) => {
  const windows = createWindows({
    locations: { root: '', logs: '', renderer: '', vaultEntry: '', addon: '', preload: () => '' },
    settings,
    sessions: { of: () => ({}) as Session, clear: nothing },
    senders: { register: nothing, roleOf: nothing },
    covers: { lay: nothing, carry: nothing, lift: nothing },
    events: { loaded: nothing, crashed: nothing, closing: nothing, away: nothing, desk: nothing },
    hidden: true,
    clipboard: { watch: nothing, clear: () => Promise.reject(new Error('no clipboard')) },
  })
  const window: BrowserWindow = windows.open('therapist')
  return { windows, window }
}

test("the desk's window goes even where its place cannot be kept", () => {
  const { windows, window } = openTherapist(onFullDisk)
  try {
    windows.destroy('therapist')
  } catch {
    // What failed is logged by who asked; the window is what counts.
  }
  expect(made).toHaveLength(1)
  expect(window.isDestroyed()).toBe(true)
  expect(windows.find('therapist')).toBeUndefined()
})
