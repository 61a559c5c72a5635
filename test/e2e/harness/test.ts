// The test function of every end-to-end test: a screen for each worker, a fresh profile and a way to start the app
// for each test. Whatever a test started is gone when it ends.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type TestInfo } from '@playwright/test'
import { resolveRuntime } from '../../../scripts/runtime/resolve-runtime.ts'
import { hasScreen, startScreen } from '../../../scripts/runtime/screen.ts'
import { type Account, makeAccount } from './account.ts'
import { type LaunchOptions, launchApp, type RunningApp } from './launch.ts'
import { killApp } from './processes.ts'

type WorkerFixtures = {
  readonly display: string
  /** An unprivileged account with Chromium's sandbox on, for `launch({ account })`. */
  readonly account: Account
}

type TestFixtures = {
  /** An empty folder, removed after the test. */
  readonly profile: string
  /** Starts the app on `profile` unless told otherwise. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>
}

/** What a failed test leaves to look at: what the app said, and each window's picture. */
const attachState = async (app: RunningApp, testInfo: TestInfo): Promise<void> => {
  await testInfo.attach('app-output', { body: app.output() })
  for (const [index, page] of app.electron.windows().entries())
    await page
      .screenshot({ path: testInfo.outputPath(`window-${index}.png`), timeout: 5_000 })
      .catch(() => undefined)
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  display: [
    async ({}, use) => {
      if (hasScreen()) return await use(process.env.DISPLAY ?? '')
      const screen = await startScreen()
      process.env.DISPLAY = screen.display
      await use(screen.display)
      delete process.env.DISPLAY
      screen.stop()
    },
    { scope: 'worker', auto: true },
  ],
  account: [
    async ({}, use) => {
      const account = await makeAccount(await resolveRuntime())
      await use(account)
      await account.remove()
    },
    { scope: 'worker' },
  ],
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ profile }, use, testInfo) => {
    const started: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await launchApp({ profile, ...options })
      started.push(app)
      return app
    })
    if (testInfo.status !== testInfo.expectedStatus)
      for (const app of started) await attachState(app, testInfo)
    for (const app of started) await killApp(app)
  },
})

export { expect } from '@playwright/test'
