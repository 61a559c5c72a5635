// Ways out that the system takes for itself: the form covers itself, comes back to the front, and gives way to the return
// window when it happens again and again. Another program is open meanwhile; it never hears a key.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../../harness/test.ts'
import { findWindow, windowOf } from '../../harness/windows.ts'
import { call } from '../calls.ts'
import { feelFocus, handedOver, standing, untouched } from './handed-over.ts'
import { MORE_SYSTEM_WAYS, SYSTEM_WAYS } from './ways.ts'

/** Another program with a window and a text field: the app itself, started for somebody else. */
const listenTo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const typed: string[] = []
    Object.assign(window, { typed })
    window.addEventListener('keydown', ({ key }) => typed.push(key), true)
  })
const typedInto = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { typed: string[] }).typed)

/** Has the focus and keeps it: a switcher may take it a moment after its keys. */
const isBack = async (page: Page): Promise<boolean> => {
  const looks: boolean[] = []
  for (const _ of [1, 2, 3]) {
    looks.push(await page.evaluate(() => document.hasFocus()))
    await page.waitForTimeout(150)
  }
  return looks.every(Boolean)
}

test('switchers and system keys cover the form, and the third time the return window comes', async ({
  launch,
  profile,
}) => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'evenkeel-other-'))
  const other = await windowOf(await launch({ profile: elsewhere }), 'therapist')
  await listenTo(other)
  const held = await handedOver(launch, profile)
  const { app, client, hands } = held
  await hands.moveTo({ x: 5, y: 300 })

  await test.step('20 virtual desktops: the form is on all of them', async () => {
    await hands.press('ctrl+alt+Right', 'ctrl+alt+Down', 'super+F3', 'super+F1')
    expect(await standing(held)).toEqual(untouched())
  })
  await test.step('22 the menu that the window manager has for a window', async () => {
    await hands.press('alt+space', 'Down', 'Down', 'Down', 'Escape')
    await client.waitForTimeout(300)
    expect(await standing(held)).toEqual({ ...untouched(), keys: expect.any(Array) })
  })
  await test.step('27 a second start of the app', async () => {
    await expect(launch()).rejects.toThrow()
    expect(await standing(held)).toEqual({ ...untouched(), keys: expect.any(Array) })
  })
  for (const { no, name, keys } of SYSTEM_WAYS)
    await test.step(`${no} ${name}`, async () => {
      await hands.press(...keys)
      await hands.press('s', 'e', 'c', 'r', 'e', 't')
      if (keys === SYSTEM_WAYS.at(-1)?.keys) return
      await expect(client.getByRole('heading', { name: 'Paused' })).toBeVisible()
      await expect(client.getByRole('slider')).toHaveCount(0)
      await expect.poll(() => standing(held)).toMatchObject({ hasFocus: true, isVisible: true, marks: 0 })
      await client.getByRole('button', { name: 'Continue' }).click()
      await expect(client.getByRole('slider').first()).toBeVisible()
      // Nobody looks away twice within half a second; what comes so soon is one glance.
      await client.waitForTimeout(600)
    })
  const back = await windowOf(app, 'return')
  expect(findWindow(app, 'client')).toBeUndefined()
  expect(await call(back, 'handover.returnInfo', {})).toMatchObject({ value: { moment: 'away' } })
  await feelFocus(back)
  for (const { no, name, keys } of MORE_SYSTEM_WAYS)
    await test.step(`${no} ${name}: the return window comes back as well`, async () => {
      await hands.press(...keys)
      await expect.poll(() => isBack(back)).toBe(true)
      await hands.press('x')
    })
  expect(await typedInto(other)).toEqual([])
  await rm(elsewhere, { recursive: true, force: true, maxRetries: 5 })
})
