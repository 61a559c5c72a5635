// What a client feels: from a finger on a line to the frame with the mark, and one whole check-in by a scripted client who
// needs no time to think: four marks, saved, finished, thanked.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Bench, measure, median, percentile } from '../../scripts/quality/measure.ts'
import { finish, touchLine, waitForSaved } from '../e2e/driver/client.ts'
import { handOverTo, openDesk } from '../e2e/driver/session.ts'
import { prepareVault } from '../e2e/harness/desk.ts'
import { launchApp } from '../e2e/harness/launch.ts'
import { killApp } from '../e2e/harness/processes.ts'
import { plantClient } from '../e2e/harness/rows.ts'
import { windowOf } from '../e2e/harness/windows.ts'

const CLIENTS = ['Juniper', 'Rowan', 'Hazel', 'Alder', 'Aspen'] as const
const TOUCHES = 100
const WARM_UP = 8
const LINES = 4

/**
 * Has the page note, for each touch of a line, how long it took from the event that the finger made to the moment after the
 * frame in which that line's mark stands in its new place.
 */
const watchPaint = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const painted: number[] = []
    Object.assign(window, { painted })
    let touch: { readonly thumb: HTMLElement; readonly before: string; readonly at: number } | undefined
    const look = (thumb: HTMLElement) => `${thumb.hasAttribute('data-mark')} ${thumb.style.cssText}`
    window.addEventListener(
      'pointerdown',
      ({ target, timeStamp }) => {
        const line = target instanceof Element ? target.closest('[data-testid="rating-line"]') : null
        const thumb = line?.querySelector<HTMLElement>('div[style]')
        if (thumb) touch = { thumb, before: look(thumb), at: timeStamp }
      },
      true,
    )
    const afterFrame = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = then
        port2.postMessage(undefined)
      })
    new MutationObserver(() => {
      if (!touch || look(touch.thumb) === touch.before) return
      const { at } = touch
      touch = undefined
      afterFrame(() => painted.push(performance.now() - at))
    }).observe(document.body, { subtree: true, attributes: true, childList: true })
  })

const paintedSoFar = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { readonly painted: readonly number[] }).painted)

const timeTouches = async (page: Page): Promise<readonly number[]> => {
  await watchPaint(page)
  for (let index = 0; index < TOUCHES; index += 1) {
    await touchLine(page, index % LINES, 0.1 + ((index * 37) % 80) / 100)
    await page.waitForFunction(
      (count) => (window as unknown as { readonly painted: readonly number[] }).painted.length > count,
      index,
    )
  }
  return (await paintedSoFar(page)).slice(WARM_UP)
}

/** Milliseconds from the form that is there to the page that thanks. */
const oneCheckIn = async (profile: string, passphrase: string, alias: string): Promise<number> => {
  const app = await launchApp({ profile })
  try {
    await openDesk(app, passphrase)
    const client = await handOverTo(app, alias)
    const since = performance.now()
    for (let line = 0; line < LINES; line += 1) await touchLine(client, line, 0.2 + line * 0.2)
    await waitForSaved(client, LINES)
    await finish(client)
    const back = await windowOf(app, 'return')
    await back.getByRole('button', { name: 'For your therapist' }).waitFor()
    return performance.now() - since
  } finally {
    await killApp(app)
  }
}

const touchesOf = async (profile: string, passphrase: string, alias: string): Promise<readonly number[]> => {
  const app = await launchApp({ profile })
  try {
    await openDesk(app, passphrase)
    return await timeTouches(await handOverTo(app, alias))
  } finally {
    await killApp(app)
  }
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    const profile = join(folder, 'profile')
    const { passphrase } = await prepareVault(profile, { quickCode: '582914' }, async (desk) => {
      for (const alias of CLIENTS) await plantClient(desk, alias)
    })
    const [first, ...others] = CLIENTS
    const touches = await touchesOf(profile, passphrase, first)
    const times: number[] = []
    for (const alias of others) times.push(await oneCheckIn(profile, passphrase, alias))
    return {
      'touch to painted mark, p50': measure({ value: percentile(touches, 0.5), unit: 'ms' }),
      'touch to painted mark, p95': measure({ value: percentile(touches, 0.95), unit: 'ms' }),
      'one whole check-in, median': measure({ value: median(times), unit: 'ms' }),
      'one whole check-in, slowest': measure({ value: Math.max(...times), unit: 'ms' }),
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
