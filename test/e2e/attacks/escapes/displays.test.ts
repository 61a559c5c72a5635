// Two displays, switched while the form is open: wherever a person looks, there is the form or a blank cover.

import { expect, test } from '../../harness/test.ts'
import { FIRST, LARGE, type Outputs, SECOND, SMALL, startOutputs } from '../../harness/two-displays.ts'
import { findWindow, windowOf } from '../../harness/windows.ts'
import { type HandedOver, handedOver } from './handed-over.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What lies on each display, as the X server sees it at its corners and in its middle. */
const seen = async ({ app, client, hands }: HandedOver) => {
  const { displays, covers } = await app.electron.evaluate(({ BaseWindow, screen }) => ({
    displays: screen.getAllDisplays().map(({ bounds }) => bounds as Box),
    covers: BaseWindow.getAllWindows()
      .filter((window) => !('webContents' in window))
      .map((window) => window.getNativeWindowHandle().readUInt32LE(0)),
  }))
  const found: string[] = []
  for (const { x, y, width, height } of displays) {
    const kinds = new Set<string>()
    for (const place of [
      { x: x + width / 2, y: y + height / 2 },
      { x, y },
      { x: x + width - 1, y },
      { x, y: y + height - 1 },
      { x: x + width - 1, y: y + height - 1 },
    ]) {
      const before = await client.evaluate(() => (window as unknown as { moves?: number }).moves ?? 0)
      const at = { x: Math.floor(place.x), y: Math.floor(place.y) }
      const upper = await hands.windowAt(at)
      if (covers.includes(upper)) kinds.add('cover')
      else {
        await hands.nudge(at)
        const after = await client.evaluate(() => (window as unknown as { moves?: number }).moves ?? 0)
        kinds.add(after > before ? 'form' : `window ${upper}`)
      }
    }
    found.push(`${width}x${height} ${[...kinds].join('+')}`)
  }
  return found.sort()
}

test('all displays are covered, and tiled anew when one comes, goes or changes', async ({
  launch,
  profile,
}) => {
  const outputs: Outputs = await startOutputs()
  try {
    await outputs.xrandr('--output', SECOND, '--mode', SMALL, '--right-of', FIRST)
    const held = await handedOver(launch, profile, outputs.display)
    const { app, client } = held
    await client.evaluate(() => {
      Object.assign(window, { moves: 0 })
      window.addEventListener('mousemove', () => {
        ;(window as unknown as { moves: number }).moves += 1
      })
    })
    const isSeen = (...wanted: readonly string[]) =>
      expect.poll(() => seen(held), { timeout: 15_000 }).toEqual([...wanted].sort())
    const changes = [
      ['18 two from the start', [], ['1280x800 form', '1024x600 cover']],
      ['19 one goes', ['--output', SECOND, '--off'], ['1280x800 form']],
      [
        '19 one comes',
        ['--output', SECOND, '--mode', LARGE, '--right-of', FIRST],
        ['1280x800 form', '1280x800 cover'],
      ],
      [
        '19 one changes its size and place',
        ['--output', SECOND, '--mode', SMALL, '--below', FIRST],
        ['1280x800 form', '1024x600 cover'],
      ],
      ['19 the one with the form goes', ['--output', FIRST, '--off'], ['1024x600 form']],
      [
        '19 another comes back',
        ['--output', FIRST, '--mode', LARGE, '--left-of', SECOND],
        ['1280x800 form', '1024x600 cover'],
      ],
    ] as const
    for (const [name, change, wanted] of changes)
      await test.step(name, async () => {
        if (change.length > 0) await outputs.xrandr(...change)
        await isSeen(...wanted)
        await expect(client.getByRole('slider').first()).toBeVisible()
      })
    expect(findWindow(app, 'client')).toBe(client)
    await test.step('28 a form that crashes again and again ends in the lock screen, and nothing is covered', async () => {
      for (const _ of [1, 2, 3]) {
        const crashing = await windowOf(app, 'client')
        await expect(crashing.getByRole('slider').first()).toBeVisible()
        await app.electron.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
        )
        await expect.poll(() => findWindow(app, 'client')).not.toBe(crashing)
      }
      const desk = await windowOf(app, 'therapist')
      await expect(desk.getByRole('heading', { name: 'Quiet practice is locked' })).toBeVisible()
      const left = () => app.electron.evaluate(({ BaseWindow }) => BaseWindow.getAllWindows().length)
      await expect.poll(left).toBe(1)
    })
  } finally {
    await outputs.stop()
  }
})
