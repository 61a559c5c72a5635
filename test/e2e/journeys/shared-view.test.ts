// A session over video: the form in an ordinary window that may be shared, with the caseload as locked as ever.

import { finish, markAll, waitForSaved } from '../driver/client.ts'
import { pressAndLeave } from '../driver/leave.ts'
import { enterCode, passNeutral } from '../driver/return.ts'
import { openDesk, passphraseToDesk } from '../driver/session.ts'
import { endWithoutCheck } from '../driver/together.ts'
import { prepareVault } from '../harness/desk.ts'
import { createHands } from '../harness/hands.ts'
import type { RunningApp } from '../harness/launch.ts'
import { shot } from '../harness/look.ts'
import { isVaultProcess, processesOf } from '../harness/processes.ts'
import { plantClient, plantSession } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { findWindow, windowOf } from '../harness/windows.ts'

const CODE = '582914'

/** What the system knows of the app's windows that are seen. */
const windowsSeen = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => ({
        title: window.getTitle(),
        isKiosk: window.isKiosk() || window.isFullScreen(),
        isOnTop: window.isAlwaysOnTop(),
        canMove: window.isMovable(),
        role: window.webContents.getURL().replace(/^.*\/|\.html$/g, ''),
      })),
  )

/** A caseload with one session over video, open at the desk. */
const startOnVideo = async (launch: () => Promise<RunningApp>, profile: string, alias: string) => {
  const { passphrase } = await prepareVault(profile, { quickCode: CODE }, async (desk) => {
    const { episodeId } = await plantClient(desk, alias)
    await plantSession(desk, episodeId, Date.now(), 'video')
  })
  const app = await launch()
  return { app, desk: await openDesk(app, passphrase), passphrase }
}

test('only the form opens, in an ordinary window, and the mark is known to be the therapist’s hand', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const { app, desk, passphrase } = await startOnVideo(launch, profile, 'Wilhelmina')
  await desk.getByRole('button', { name: 'Hand over to Wilhelmina for the start' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByText('Share that window, never the whole screen').waitFor()
  await shot(desk, 'hand-over-shared')
  await pressAndLeave(dialog.getByRole('button', { name: 'Hand over' }))
  const client = await windowOf(app, 'client')
  await client.getByTestId('rating-line').first().waitFor()
  await expect
    .poll(() => windowsSeen(app))
    .toEqual([{ title: 'Evenkeel', isKiosk: false, isOnTop: false, canMove: true, role: 'client' }])
  expect(findWindow(app, 'therapist')).toBeUndefined()
  expect((await processesOf(app)).filter(isVaultProcess)).toEqual([])
  expect(await client.content()).not.toContain('Wilhelmina')
  await test.step('nothing else is covered, and no key does more than in a kiosk', async () => {
    const all = () => app.electron.evaluate(({ BaseWindow }) => BaseWindow.getAllWindows().length)
    expect(await all()).toBe(1)
    await client.evaluate(() => {
      const keys: string[] = []
      Object.assign(window, { keys })
      window.addEventListener('keydown', ({ key }) => keys.push(key), true)
    })
    const hands = createHands(process.env.DISPLAY ?? '')
    await hands.press('Tab')
    await hands.press('ctrl+r', 'F5', 'ctrl+w', 'ctrl+p', 'F12', 'F11', 'ctrl+plus')
    const heard = () => client.evaluate(() => (window as unknown as { keys?: readonly string[] }).keys)
    await expect.poll(async () => (await heard())?.filter((key) => key !== 'Control')).toEqual(['Tab'])
    expect(await windowsSeen(app)).toMatchObject([{ isKiosk: false, role: 'client' }])
    expect(await all()).toBe(1)
  })
  await test.step('looking at the call does not cover the form', async () => {
    for (let times = 0; times < 4; times += 1) {
      await client.evaluate(() => window.dispatchEvent(new Event('blur')))
    }
    await markAll(client, [0.6, 0.5, 0.7, 0.8])
    await waitForSaved(client, 4)
    await shot(client, 'shared-form')
  })
  await finish(client)
  const back = await windowOf(app, 'return')
  await shot(back, 'shared-return')
  await enterCode(back, CODE)
  await passNeutral(back)
  const together = await windowOf(app, 'together')
  await expect.poll(async () => (await windowsSeen(app)).map(({ isKiosk }) => isKiosk)).toEqual([false])
  await shot(together, 'shared-together')
  await endWithoutCheck(together)
  const open = await passphraseToDesk(app, passphrase)
  await open.getByRole('button', { name: /^Open the session with Wilhelmina/ }).click()
  await open.getByText('on screen · with therapist').waitFor()
})

test('closing the shared window (way 35) leads to the return window, never to the caseload', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const { app, desk } = await startOnVideo(launch, profile, 'Heron')
  await desk.getByRole('button', { name: 'Hand over to Heron for the start' }).click()
  await desk.getByRole('dialog').getByText('Share that window').waitFor()
  await pressAndLeave(desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }))
  const client = await windowOf(app, 'client')
  await client.getByTestId('rating-line').first().waitFor()
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
  const back = await windowOf(app, 'return')
  await back.getByRole('heading', { name: 'Put away for the moment.' }).waitFor()
  await app.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })
  await expect(back.getByRole('button', { name: 'Back to the form' })).toBeVisible()
  expect(findWindow(app, 'therapist')).toBeUndefined()
})
