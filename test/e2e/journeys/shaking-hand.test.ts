// A hand that shakes, with a mouse, a finger and a pen: marks stay where they were put, and nothing is sent twice.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { clientForm, handOverTo, openDesk } from '../driver/session.ts'
import { prepareVault } from '../harness/desk.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const RECORD_BYTES = 4096
/** Pixels from where the hand came down; all within the slop. */
const TREMBLE = [3, -4, 6, -6, 5, -2]

type Point = { readonly x: number; readonly y: number }
type Hand = 'mouse' | 'pen' | 'touch'

const say = (session: CDPSession, hand: Hand, what: 'down' | 'move' | 'up', { x, y }: Point) => {
  if (hand === 'touch') {
    const type = ({ down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const)[what]
    return session.send('Input.dispatchTouchEvent', { type, touchPoints: what === 'up' ? [] : [{ x, y }] })
  }
  const type = ({ down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' } as const)[what]
  const buttons = what === 'up' ? 0 : 1
  const event = { x, y, button: 'left', buttons, clickCount: 1, pointerType: hand } as const
  return session.send('Input.dispatchMouseEvent', { type, ...event })
}

const press = async (session: CDPSession, hand: Hand, at: Point, moves: readonly number[]): Promise<void> => {
  await say(session, hand, 'down', at)
  for (const by of moves) await say(session, hand, 'move', { x: at.x + by, y: at.y + by / 2 })
  await say(session, hand, 'up', { x: at.x + (moves.at(-1) ?? 0), y: at.y })
}

const placeOn = async (client: Page, line: number, share: number): Promise<Point> => {
  const box = await client.getByTestId('rating-line').nth(line).boundingBox()
  if (!box) throw new Error(`line ${line + 1} is not on the screen`)
  return { x: Math.round(box.x + box.width * share), y: Math.round(box.y + box.height / 2) }
}

const markAt = async (client: Page, line: number): Promise<number> => {
  const box = await client.getByTestId('rating-line').nth(line).locator('[data-mark]').boundingBox()
  if (!box) throw new Error(`line ${line + 1} has no mark`)
  return box.x + box.width / 2
}

test('a trembling mouse, finger and pen put each mark once, and a double tap ends the form once', async ({
  launch,
  profile,
}) => {
  const vault = await prepareVault(profile, {}, async (desk) => {
    await plantClient(desk, 'Sandpiper')
  })
  const app = await launch()
  await openDesk(app, vault.passphrase)
  await handOverTo(app, 'Sandpiper')
  const client = await clientForm(app)
  const session = await client.context().newCDPSession(client)
  const inbox = join(profile, 'vaults', vault.vaultId, 'inbox')
  const records = () =>
    readdirSync(inbox).reduce((sum, name) => sum + statSync(join(inbox, name)).size, 0) / RECORD_BYTES

  for (const [line, hand] of (['mouse', 'touch', 'pen'] as const).entries())
    await test.step(`${hand}: the mark settles where it was put`, async () => {
      const at = await placeOn(client, line, 0.6)
      await press(session, hand, at, TREMBLE)
      expect(Math.abs((await markAt(client, line)) - at.x)).toBeLessThanOrEqual(4)
      await expect.poll(records).toBe(line + 1)
    })
  await test.step('a hand that means it moves the mark', async () => {
    const at = await placeOn(client, 3, 0.5)
    await press(session, 'mouse', at, [15, 40, 80])
    expect(Math.abs((await markAt(client, 3)) - (at.x + 80))).toBeLessThanOrEqual(6)
    await expect.poll(records).toBe(4)
  })
  await test.step('three taps on Finish are one end', async () => {
    await client.getByRole('button', { name: 'Finish' }).evaluate((button) => {
      for (let tap = 0; tap < 3; tap += 1) (button as HTMLElement).click()
    })
    await windowOf(app, 'return')
    expect(records()).toBe(5)
  })
})
