// Finds the app's windows by their role.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { RunningApp } from './launch.ts'

export type WindowRole = 'therapist' | 'client' | 'return' | 'together' | 'report'

/** So that a step that cannot be done fails by its own name, and not by the whole test's time. */
const STEP_MS = 15_000

const addressOf = (role: WindowRole) => `app://evenkeel/${role}.html`

/** The window of this role that is open now, if any. */
export const findWindow = (app: RunningApp, role: WindowRole): Page | undefined =>
  app.electron.windows().find((page) => !page.isClosed() && page.url().startsWith(addressOf(role)))

/** A window that is not on the screen yet gets its size from the window manager when it comes there. */
const isShown = async (app: RunningApp, page: Page): Promise<boolean> => {
  try {
    const window = await app.electron.browserWindow(page)
    return await window.evaluate((shown) => shown.isVisible() || shown.isMinimized())
  } catch {
    // It was closed meanwhile; the caller looks again.
    return false
  }
}

/** Waits until a window of this role is open, its document has loaded, and it is on the screen (a report never is). */
export const windowOf = async (app: RunningApp, role: WindowRole, timeoutMs = 15_000): Promise<Page> => {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    const page = findWindow(app, role)
    if (page) {
      await page.waitForLoadState('load', { timeout: STEP_MS })
      page.setDefaultTimeout(STEP_MS)
      if (role === 'report' || (await isShown(app, page))) return page
    }
    await sleep(25)
  }
  const open = app.electron.windows().map((page) => page.url())
  throw new Error(`no ${role} window opened within ${timeoutMs} ms; open: ${open.join(', ') || 'none'}`)
}

/** Waits until no window of this role is open. */
export const windowGone = async (app: RunningApp, role: WindowRole, timeoutMs = 15_000): Promise<void> => {
  const deadline = Date.now() + timeoutMs
  while (findWindow(app, role)) {
    if (Date.now() > deadline) throw new Error(`the ${role} window is still open after ${timeoutMs} ms`)
    await sleep(25)
  }
}
