// From a mark to "saved": saveAnswer in the client window over the real IPC, sealed, appended and on the disk.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Bench, measure, percentile } from '../../scripts/quality/measure.ts'
import { startSession, unlockAndWait } from '../e2e/driver/therapist.ts'
import { prepareVault } from '../e2e/harness/desk.ts'
import { launchApp, type RunningApp } from '../e2e/harness/launch.ts'
import { killApp } from '../e2e/harness/processes.ts'
import { plantClient } from '../e2e/harness/rows.ts'
import { windowOf } from '../e2e/harness/windows.ts'

const MARKS = 400
const WARM_UP = 20
const ALIAS = 'Juniper'

type Bridge = { readonly invoke: (channel: string, input: unknown) => Promise<{ readonly ok: boolean }> }

type Times = { readonly saved: readonly number[]; readonly asked: readonly number[] }

/**
 * One mark after the other, as a form's save queue sends them; each waits until it is called saved. Between two marks a
 * call that writes nothing is asked the same way: what it takes is the machine's and Electron's, not the inbox's.
 */
const timeMarks = (page: Page, count: number): Promise<Times> =>
  page.evaluate(async (wanted) => {
    const { evenkeel } = window as unknown as { evenkeel: Bridge }
    const form = (await evenkeel.invoke('clientMode.getForm', {})) as unknown as {
      readonly value: { readonly forms: readonly { index: number; items: readonly string[] }[] }
    }
    const [first] = form.value.forms
    if (!first) throw new Error('there is no form')
    const saved: number[] = []
    const asked: number[] = []
    for (let index = 0; index < wanted; index += 1) {
      const item = first.items[index % first.items.length]
      const answer = { what: 'mark', form: first.index, item, value: index % 101 }
      const since = performance.now()
      const reply = await evenkeel.invoke('clientMode.saveAnswer', answer)
      saved.push(performance.now() - since)
      if (!reply.ok) throw new Error('a mark was not saved')
      const before = performance.now()
      await evenkeel.invoke('clientMode.getForm', {})
      asked.push(performance.now() - before)
    }
    return { saved, asked }
  }, count)

const handOver = async (app: RunningApp, passphrase: string): Promise<Page> => {
  const desk = await windowOf(app, 'therapist')
  await unlockAndWait(desk, passphrase)
  await desk.getByRole('navigation').getByRole('link', { name: 'Clients' }).first().click()
  await desk.getByText(ALIAS).first().click()
  await desk.getByRole('heading', { name: ALIAS, level: 1 }).waitFor()
  await startSession(desk)
  const client = await windowOf(app, 'client')
  await client.getByTestId('rating-line').first().waitFor()
  return client
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const profile = join(folder, 'profile')
    const { passphrase } = await prepareVault(profile, {}, async (desk) => {
      await plantClient(desk, ALIAS)
    })
    const app = await launchApp({ profile })
    try {
      const client = await handOver(app, passphrase)
      await timeMarks(client, WARM_UP)
      const { saved, asked } = await timeMarks(client, MARKS)
      return {
        'mark to saved, p50': measure({ value: percentile(saved, 0.5), unit: 'ms' }),
        'mark to saved, p99': measure({ value: percentile(saved, 0.99), unit: 'ms', goal: 25 }),
        'call that writes nothing, p50': measure({ value: percentile(asked, 0.5), unit: 'ms' }),
        'call that writes nothing, p99': measure({ value: percentile(asked, 0.99), unit: 'ms' }),
      }
    } finally {
      await killApp(app)
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
