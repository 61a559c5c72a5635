// Ways out that come from beside the form: gestures from the edge, another program's notification, a remote hand, a picture
// of the screen. Another program is open meanwhile; it never hears a key.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../../../scripts/runtime/run.ts'
import type { RunningApp } from '../../harness/launch.ts'
import { expect, test } from '../../harness/test.ts'
import { windowOf } from '../../harness/windows.ts'
import { handedOver, standing, untouched } from './handed-over.ts'

const NOTICE = { x: 40, y: 40, width: 300, height: 120, title: 'A note of another program' }

/** A notification as a program asks for one: over everything, and nobody's to type into until it is pressed. */
const notify = (other: RunningApp, place: typeof NOTICE): Promise<void> =>
  other.electron.evaluate(({ BrowserWindow }, at) => {
    const window = new BrowserWindow({ ...at, type: 'notification', frame: false, show: false })
    window.setAlwaysOnTop(true, 'screen-saver')
    window.showInactive()
  }, place)

test('what other programs and the edges of the screen do changes nothing of the form, or covers it', async ({
  launch,
  profile,
}) => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'evenkeel-other-'))
  const other = await launch({ profile: elsewhere })
  await windowOf(other, 'therapist')
  const held = await handedOver(launch, profile)
  const { app, client, hands } = held
  const { width, height } = await client.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const [midX, midY] = [Math.round(width / 2), Math.round(height / 2)]
  const edges = [
    { x: 0, y: 40 },
    { x: width - 1, y: 40 },
    { x: midX, y: 0 },
    { x: midX, y: height - 1 },
  ]

  await test.step('24 gestures from each edge, by pointer and by one and three fingers', async () => {
    for (const from of edges) await hands.drag(from, { x: midX, y: 40 })
    const session = await client.context().newCDPSession(client)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    for (const { x, y } of edges)
      for (const fingers of [1, 3]) {
        const at = (part: number) =>
          Array.from({ length: fingers }, (_, finger) => ({
            x: x + (midX - x) * part,
            y: y + (40 - y) * part + finger * 12,
          }))
        await touch('touchStart', at(0))
        for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', at(part))
        await touch('touchEnd', [])
      }
    for (const corner of [0, width - 1]) {
      await hands.nudge({ x: corner, y: 0 })
      await hands.nudge({ x: corner, y: height - 1 })
    }
    await hands.moveTo({ x: 5, y: midY })
    expect(await standing(held)).toEqual(untouched())
  })

  await test.step('32 a remote hand: keys put into the window itself, past the window manager', async () => {
    const env = { ...process.env }
    const found = await run('xdotool', ['getactivewindow'], { env })
    for (const key of ['ctrl+r', 'ctrl+w', 'F12', 'alt+F4', 'ctrl+p'])
      await run('xdotool', ['key', '--window', found.trim(), key], { env })
    await client.waitForTimeout(300)
    expect(await standing(held)).toEqual(untouched())
  })

  await test.step('33 a picture of the screen shows the form, and of the caseload there is nothing to show', async () => {
    const asked = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    )
    expect(asked).toEqual(['app://evenkeel/client.html'])
    const colours = await other.electron.evaluate(async ({ desktopCapturer }) => {
      const thumbnailSize = { width: 640, height: 400 }
      const [screen] = await desktopCapturer.getSources({ types: ['screen'], thumbnailSize })
      return new Set(screen?.thumbnail.toBitmap().values()).size
    })
    // Not possible to keep it out on Linux: it is a picture, and no black page.
    expect(colours).toBeGreaterThan(1)
  })

  await test.step('25 a notification of another program stays behind; when it takes the focus, the form covers itself', async () => {
    await notify(other, NOTICE)
    await expect.poll(() => hands.offered()).toContain(NOTICE.title)
    await hands.moveTo({ x: 100, y: 90 })
    await hands.click(1)
    await hands.moveTo({ x: 5, y: midY })
    expect(await standing(held)).toEqual(untouched())
    await run('wmctrl', ['-a', NOTICE.title])
    await client.getByRole('heading', { name: 'Paused' }).waitFor()
    await expect(client.getByRole('slider')).toHaveCount(0)
    await expect.poll(() => standing(held)).toMatchObject({ hasFocus: true, isVisible: true, marks: 0 })
    await client.getByRole('button', { name: 'Continue' }).click()
    await client.getByRole('slider').first().waitFor()
  })
  await rm(elsewhere, { recursive: true, force: true, maxRetries: 5 })
})
