// The real app over 250,000 ratings: how long single tasks held up the threads of main and of the window while the screens
// over the whole caseload loaded, and how long each took to stand.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type Bench, type Measure, measure } from '../../scripts/quality/measure.ts'
import { PASSPHRASE } from '../e2e/harness/desk.ts'
import { launchApp, type RunningApp } from '../e2e/harness/launch.ts'
import { killApp } from '../e2e/harness/processes.ts'
import { windowOf } from '../e2e/harness/windows.ts'
import { prepareBig } from '../fixtures/caseload/prepare-big.ts'
import { traceThreads } from './threads.ts'

const RATINGS = Number(process.env.EVENKEEL_BENCH_RATINGS ?? 250_000)
/** A frame. */
const LONGEST_MS = 16
const PATIENCE_MS = 300_000

/** How long a page may go on being drawn before it is looked at: nothing asks it anything in that time. */
const QUIET_MS = 2_500

type Step = {
  readonly name: string
  /** What is pressed. */
  readonly press: (page: Page) => Locator
  /** When the page that follows stands. */
  readonly stands: (page: Page) => Promise<void>
}

const placeIn = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('link', { name }).first()

const steps: readonly Step[] = [
  {
    name: 'the practice’s figures',
    press: (page) => placeIn(page, 'Outcomes'),
    stands: async (page) => {
      await page.getByRole('heading', { name: 'Side by side' }).waitFor({ timeout: PATIENCE_MS })
      await page.getByRole('img', { name: /^Improved reliably/ }).waitFor({ timeout: PATIENCE_MS })
    },
  },
  {
    name: 'the list of clients',
    press: (page) => placeIn(page, 'Clients'),
    stands: (page) => page.getByRole('row').nth(20).waitFor({ timeout: PATIENCE_MS }),
  },
  {
    name: 'all of the clients',
    press: (page) => page.getByText('All', { exact: true }),
    stands: (page) => page.getByRole('row').nth(20).waitFor({ timeout: PATIENCE_MS }),
  },
  {
    name: 'a client’s page',
    press: (page) => page.getByRole('row').nth(1),
    stands: (page) =>
      page.getByRole('img', { name: /^Outcome by session/ }).waitFor({ timeout: PATIENCE_MS }),
  },
  {
    name: 'Today',
    press: (page) => placeIn(page, 'Today'),
    stands: (page) => page.getByRole('heading', { name: 'Worth a look' }).waitFor({ timeout: PATIENCE_MS }),
  },
]

const unlock = async (app: RunningApp): Promise<Page> => {
  const page = await windowOf(app, 'therapist')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor({ timeout: PATIENCE_MS })
  return page
}

const timeStep = async (page: Page, { name, press, stands }: Step): Promise<Record<string, Measure>> => {
  const since = performance.now()
  await press(page).click()
  await stands(page)
  return { [`${name}: until it stands`]: measure({ value: performance.now() - since, unit: 'ms' }) }
}

/** Pressed at its place on the screen: a driver that looks for things in the page would be counted as the page's own work. */
const traceStep = async (
  app: RunningApp,
  page: Page,
  { name, press, stands }: Step,
): Promise<Record<string, Measure>> => {
  const box = await press(page).boundingBox()
  if (!box) throw new Error(`nothing to press for ${name}`)
  const { main, renderer } = await traceThreads(app, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await new Promise((done) => setTimeout(done, QUIET_MS))
  })
  await stands(page)
  return {
    [`${name}: longest task of the window`]: measure({ value: renderer, unit: 'ms', goal: LONGEST_MS }),
    [`${name}: longest task of main`]: measure({ value: main, unit: 'ms', goal: LONGEST_MS }),
  }
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const profile = join(folder, 'profile')
    await prepareBig(profile, RATINGS)
    const app = await launchApp({ profile })
    try {
      const first = performance.now()
      const page = await unlock(app)
      const counted = performance.now() - first
      let rows: Record<string, Measure> = {
        'unlock, everything counted for the first time': measure({ value: counted, unit: 'ms' }),
      }
      // The first round is the code's own: it compiles and makes fonts ready.
      for (const step of steps) await timeStep(page, step)
      for (const step of steps) rows = { ...rows, ...(await timeStep(page, step)) }
      for (const step of steps) rows = { ...rows, ...(await traceStep(app, page, step)) }
      return rows
    } finally {
      await killApp(app)
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
