// What must go at a lock goes, whatever else fails on the way; and what is covered while the laptop is with a client.
import type { BrowserWindow, Session } from 'electron'
import { expect, test, vi } from 'vitest'
import type { SettingsStore } from '#main/app/settings-store.ts'
import { createWindows } from '#main/app/windows.ts'
import type { HandoverView } from '#shared/contracts/kit.ts'
import type { Role } from '#shared/ipc/define.ts'

const { made, FakeWindow } = vi.hoisted(() => {
  const made: { gone: boolean; options: { kiosk?: boolean } }[] = []
  class FakeWindow {
    gone = false
    webContents = {
      on: () => undefined,
      once: () => undefined,
      setVisualZoomLevelLimits: async () => undefined,
    }
    options: { kiosk?: boolean }
    constructor(options: { kiosk?: boolean }) {
      this.options = options
      made.push(this)
    }
    removeMenu() {}
    setAlwaysOnTop() {}
    setVisibleOnAllWorkspaces() {}
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

const windowsOf = (settings: SettingsStore, said: string[] = []) =>
  createWindows({
    locations: { root: '', logs: '', renderer: '', vaultEntry: '', addon: '', preload: () => '' },
    settings,
    sessions: { of: () => ({}) as Session, clear: nothing },
    senders: { register: nothing, roleOf: nothing },
    covers: {
      lay: () => void said.push('lay'),
      carry: () => void said.push('carry'),
      lift: () => void said.push('lift'),
    },
    events: { loaded: nothing, crashed: nothing, closing: nothing, away: nothing, desk: nothing },
    hidden: false,
    clipboard: { watch: nothing, clear: () => Promise.reject(new Error('no clipboard')) },
  })

const openTherapist = (settings: SettingsStore) => {
  const windows = windowsOf(settings)
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

const coveredBy = (role: Role, view: HandoverView) => {
  const said: string[] = []
  windowsOf(onFullDisk, said).open(role, view)
  return { covers: said, isKiosk: made.at(-1)?.options.kiosk === true }
}

test('what a client may have before them lies over covers, in a kiosk; the desk lifts them', () => {
  for (const role of ['client', 'return', 'together'] as const)
    expect(coveredBy(role, 'handed')).toEqual({ covers: ['lay', 'carry'], isKiosk: true })
  expect(coveredBy('therapist', 'handed')).toEqual({ covers: ['lift'], isKiosk: false })
  expect(coveredBy('report', 'handed')).toEqual({ covers: [], isKiosk: false })
})

test('in the shared view nothing is covered, and no window is a kiosk', () => {
  for (const role of ['client', 'return', 'together'] as const)
    expect(coveredBy(role, 'shared')).toEqual({ covers: [], isKiosk: false })
  expect(coveredBy('therapist', 'shared')).toEqual({ covers: ['lift'], isKiosk: false })
})
