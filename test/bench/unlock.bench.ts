// Unlock without the key derivation: from the press to Today with its data, less what Argon2id took in that very unlock;
// and the memory of the open caseload beside an empty window's.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type Bench, measure, median } from '../../scripts/quality/measure.ts'
import type { Runtime } from '../../scripts/runtime/runtime.ts'
import { lockByKey } from '../e2e/driver/therapist.ts'
import { PASSPHRASE, prepareSample } from '../e2e/harness/desk.ts'
import { driver } from '../e2e/harness/driver.ts'
import { launchApp } from '../e2e/harness/launch.ts'
import { killApp } from '../e2e/harness/processes.ts'
import { windowOf } from '../e2e/harness/windows.ts'
import { makeEmptyWindow } from './empty-window.ts'
import { memoryOf } from './memory.ts'

const ROUNDS = 5
const SETTLE_MS = 3_000
/** The last of Today's data to come: it needs every open episode's course. */
const TODAY = 'ul[aria-label="Worth a look"] li'

/** From the press to the frame after the one that shows Today's data, in milliseconds. */
const unlockOnce = async (page: Page): Promise<number> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  return await page.getByRole('button', { name: 'Unlock' }).evaluate(
    (button, wanted) =>
      new Promise<number>((done) => {
        const since = performance.now()
        const look = () =>
          requestAnimationFrame(() => {
            if (document.querySelector(wanted)) requestAnimationFrame(() => done(performance.now() - since))
            else look()
          })
        ;(button as HTMLButtonElement).click()
        look()
      }),
    TODAY,
  )
}

const timeUnlocks = async (folder: string, profile: string) => {
  const file = join(folder, 'kdf')
  const app = await launchApp({
    profile,
    env: {
      EVENKEEL_DRIVER: join(import.meta.dirname, 'vault-driver.cjs'),
      EVENKEEL_BENCH_DRIVER: driver,
      EVENKEEL_BENCH_KDF: file,
    },
  })
  try {
    const whole: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await windowOf(app, 'therapist')
      whole.push(await unlockOnce(page))
      if (round + 1 < ROUNDS) await lockByKey(page)
    }
    const kdf = (await readFile(file, 'utf8')).trim().split('\n').map(Number)
    if (kdf.length !== ROUNDS) throw new Error(`${kdf.length} key derivations in ${ROUNDS} unlocks`)
    await sleep(SETTLE_MS)
    const { mib } = await memoryOf(app.pid)
    return { rest: whole.map((ms, round) => ms - (kdf[round] ?? 0)), mib }
  } finally {
    await killApp(app)
  }
}

const emptyMemory = async (runtime: Runtime, profile: string): Promise<number> => {
  const empty = await makeEmptyWindow(runtime)
  try {
    const app = await launchApp({ profile, program: empty })
    try {
      await app.electron.firstWindow()
      await sleep(SETTLE_MS)
      return (await memoryOf(app.pid)).mib
    } finally {
      await killApp(app)
    }
  } finally {
    await empty.remove()
  }
}

export const bench: Bench = async (runtime) => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const profile = join(folder, 'profile')
    await prepareSample(profile)
    const { rest, mib } = await timeUnlocks(folder, profile)
    const against = await emptyMemory(runtime, join(folder, 'bare'))
    return {
      'unlock without the key derivation': measure({ value: median(rest), unit: 'ms' }),
      'memory with the sample caseload open': measure({ value: mib, unit: 'MiB', against, goal: 1.5 }),
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
