// The real app over 250,000 ratings: how long single tasks held up the threads of main and of the window while the screens
// over the whole caseload loaded, and how long each took to stand.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Bench, type Measure, measure } from '../../scripts/quality/measure.ts'
import { goTo } from '../e2e/driver/therapist.ts'
import { PASSPHRASE } from '../e2e/harness/desk.ts'
import { launchApp, type RunningApp } from '../e2e/harness/launch.ts'
import { killApp } from '../e2e/harness/processes.ts'
import { windowOf } from '../e2e/harness/windows.ts'
import { prepareBig } from '../fixtures/caseload/prepare-big.ts'
import { traceThreads } from './threads.ts'

const RATINGS = Number(process.env.EVENKEEL_BENCH_RATINGS ?? 250_000)
/** A frame. */
const LONGEST_MS = 16
const PATIENCE_MS = 120_000

type Step = { readonly name: string; readonly run: (page: Page) => Promise<void> }

const steps: readonly Step[] = [
  {
    name: 'the practice’s figures',
    run: async (page) => {
      await goTo(page, 'Outcomes')
      await page.getByRole('heading', { name: 'Side by side' }).waitFor({ timeout: PATIENCE_MS })
      await page.getByRole('img', { name: /^Improved reliably/ }).waitFor({ timeout: PATIENCE_MS })
    },
  },
  {
    name: 'the list of clients',
    run: async (page) => {
      await goTo(page, 'Clients')
      await page.getByText('All', { exact: true }).click()
      await page.getByRole('row').nth(20).waitFor({ timeout: PATIENCE_MS })
    },
  },
  {
    name: 'a client’s page',
    run: async (page) => {
      await page.getByRole('row').nth(1).press('Enter')
      await page.getByRole('img', { name: /^Outcome by session/ }).waitFor({ timeout: PATIENCE_MS })
    },
  },
  {
    name: 'Today',
    run: async (page) => {
      await goTo(page, 'Today')
      await page.getByRole('heading', { name: 'Worth a look' }).waitFor({ timeout: PATIENCE_MS })
    },
  },
]

const unlock = async (app: RunningApp): Promise<Page> => {
  const page = await windowOf(app, 'therapist')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor({ timeout: PATIENCE_MS })
  return page
}

const measureStep = async (
  app: RunningApp,
  page: Page,
  { name, run }: Step,
): Promise<Record<string, Measure>> => {
  let took = 0
  const { main, renderer } = await traceThreads(app, async () => {
    const since = performance.now()
    await run(page)
    took = performance.now() - since
    // What is drawn in slices goes on after it stands.
    await page.waitForTimeout(500)
  })
  return {
    [`${name}: until it stands`]: measure({ value: took, unit: 'ms' }),
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
      for (const round of [1, 2])
        for (const step of steps) {
          const found = await measureStep(app, page, step)
          // The first round is the code's own: it compiles and makes fonts ready.
          if (round === 2) rows = { ...rows, ...found }
        }
      return rows
    } finally {
      await killApp(app)
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
