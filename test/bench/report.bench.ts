// A progress report: from the press on "Save as PDF" to the whole file on the disk.
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Bench, measure, median } from '../../scripts/quality/measure.ts'
import { goTo, unlockAndWait } from '../e2e/driver/therapist.ts'
import { prepareVault } from '../e2e/harness/desk.ts'
import { stubSaveDialog } from '../e2e/harness/dialogs.ts'
import { launchApp } from '../e2e/harness/launch.ts'
import { killApp } from '../e2e/harness/processes.ts'
import { plantClient, plantCourse } from '../e2e/harness/rows.ts'
import { windowOf } from '../e2e/harness/windows.ts'

const ROUNDS = 5
const PATIENCE_MS = 30_000
const ALIAS = 'Juniper'
/** A course of two years: outcome and alliance of 40 sessions, in tenths. */
const COURSE = Array.from({ length: 40 }, (_, index) => [180 + 4 * index, 300 + 2 * index] as const)

/** The file comes whole or not at all (it is renamed into place), so that to be there is to be done. */
const untilThere = async (path: string): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS
  while ((await stat(path).catch(() => undefined)) === undefined) {
    if (Date.now() > deadline) throw new Error(`no report within ${PATIENCE_MS} ms`)
    await sleep(5)
  }
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const profile = join(folder, 'profile')
    const { passphrase } = await prepareVault(profile, {}, async (desk) =>
      plantCourse(desk, await plantClient(desk, ALIAS), COURSE),
    )
    const app = await launchApp({ profile })
    try {
      const desk = await windowOf(app, 'therapist')
      await unlockAndWait(desk, passphrase)
      await goTo(desk, 'Clients')
      await desk.getByText(ALIAS).first().click()
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const path = join(folder, `report-${round}.pdf`)
        await stubSaveDialog(app, path)
        await desk.getByRole('button', { name: 'Report' }).click()
        const save = desk.getByRole('dialog').getByRole('button', { name: 'Save as PDF' })
        await save.waitFor()
        const since = performance.now()
        await save.click({ noWaitAfter: true })
        await untilThere(path)
        times.push(performance.now() - since)
        await desk.getByRole('dialog').waitFor({ state: 'hidden' })
      }
      return { 'progress report to PDF': measure({ value: median(times), unit: 'ms' }) }
    } finally {
      await killApp(app)
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
