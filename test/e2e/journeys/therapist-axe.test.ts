// Every page and dialog of the therapist's window, on the sample caseload: nothing that axe objects to and nothing that
// runs out of the window; in light, dark and high contrast, and with text of 200 % in a small window.
import type { Page } from '@playwright/test'
import { goToCheckIn } from '../driver/check-in.ts'
import { openPart, type Part } from '../driver/settings.ts'
import { goTo } from '../driver/therapist.ts'
import type { RunningApp } from '../harness/launch.ts'
import { axe } from '../harness/look.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const parts: readonly Part[] = [
  'Security',
  'Practice',
  'Measures',
  'Look',
  'Data and backups',
  'Audit trail',
  'About',
]

const resize = (app: RunningApp, width: number, height: number): Promise<void> =>
  app.electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )

/** Pages and dialogs wider than the room they have, in pixels. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, main, [role=dialog]')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}: ${element.scrollWidth} in ${element.clientWidth}`),
  )

/** The look as the settings put it on the page; in the app itself it is chosen there. */
const dress = (page: Page, contrast: 'usual' | 'more', text: '100' | '200'): Promise<void> =>
  page.evaluate(
    ([more, size]) => {
      document.documentElement.dataset.contrast = more
      document.documentElement.dataset.text = size
    },
    [contrast, text] as const,
  )

const lookAt = async (app: RunningApp, page: Page, name: string): Promise<void> => {
  const check = async (how: string) => {
    expect.soft(await axe(page), `${name}, ${how}`).toEqual([])
    expect.soft(await overflow(page), `${name}, ${how}`).toEqual([])
  }
  await check('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await check('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await dress(page, 'more', '100')
  await check('high contrast')
  await dress(page, 'usual', '200')
  await resize(app, 1024, 600)
  await check('200 % in 1024 × 600')
  await dress(page, 'usual', '100')
  await resize(app, 1280, 800)
}

const openSample = async (app: RunningApp): Promise<Page> => {
  const page = await windowOf(app, 'therapist')
  await resize(app, 1280, 800)
  await page.getByText('Look around in a sample caseload').click()
  await lookAt(app, page, 'welcome')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Make the sample caseload' }).click()
  await page.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })
  return page
}

/** Escape may close a field's own list first. */
const leaveDialog = async (page: Page): Promise<void> => {
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

test('the day, the clients and a client’s page, with their dialogs', async ({ launch }) => {
  test.setTimeout(300_000)
  const app = await launch()
  const page = await openSample(app)
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor()
  await lookAt(app, page, 'Today')
  await page.keyboard.press('n')
  await page.getByRole('dialog').waitFor()
  await lookAt(app, page, 'add a session')
  await leaveDialog(page)

  await goTo(page, 'Clients')
  await page.getByRole('row').nth(3).waitFor()
  await lookAt(app, page, 'Clients')
  await page.keyboard.press('n')
  await page.getByRole('dialog').waitFor()
  await lookAt(app, page, 'new client')
  await leaveDialog(page)

  await page.getByRole('row').filter({ hasText: 'Ash' }).press('Enter')
  await page.getByRole('heading', { name: 'Ash', level: 1 }).waitFor()
  await page.getByRole('img', { name: /^Outcome by session/ }).waitFor()
  await lookAt(app, page, 'a client')
  await page.getByRole('button', { name: 'How is this computed?', exact: true }).first().click()
  await lookAt(app, page, 'how it is computed')
  await leaveDialog(page)
  await page.getByRole('button', { name: 'Report' }).click()
  await lookAt(app, page, 'progress report')
  await leaveDialog(page)
  await page.getByRole('button', { name: 'Start session' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).waitFor()
  await lookAt(app, page, 'hand over')
  await leaveDialog(page)

  await goTo(page, 'Outcomes')
  await page.getByRole('heading', { name: 'Change', exact: true }).waitFor()
  await lookAt(app, page, 'Outcomes')
  await page.getByRole('button', { name: 'How is this computed?', exact: true }).first().click()
  await lookAt(app, page, 'how the figures are computed')
  await leaveDialog(page)

  await goTo(page, 'Today')
  await page.getByRole('button', { name: 'Open the session with Wren' }).click()
  await page.getByRole('heading', { name: 'Session with Wren' }).waitFor()
  await lookAt(app, page, 'a session')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await lookAt(app, page, 'the palette')
})

test('the load, supervision, the end of the week, and the way into the private area', async ({ launch }) => {
  test.setTimeout(300_000)
  const app = await launch()
  const page = await openSample(app)
  await goTo(page, 'Load')
  await page.getByRole('img', { name: /weeks/ }).waitFor()
  await lookAt(app, page, 'Load')
  await page.getByRole('button', { name: 'Plan the week' }).click()
  await page.getByRole('heading', { level: 1, name: /^Week from/ }).waitFor()
  await lookAt(app, page, 'the week plan')
  await goTo(page, 'Supervision')
  await page.getByRole('list', { name: 'To talk about' }).getByRole('listitem').first().waitFor()
  await lookAt(app, page, 'Supervision')
  await goToCheckIn(page)
  await page.getByRole('heading', { name: 'A place that is yours alone' }).waitFor()
  await lookAt(app, page, 'the way into the private area')
  await goTo(page, 'Today')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('close the week')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Close the week' }).waitFor()
  await lookAt(app, page, 'Close the week')
})

test('the settings, each part', async ({ launch }) => {
  test.setTimeout(300_000)
  const app = await launch()
  const page = await openSample(app)
  for (const part of parts) {
    await openPart(page, part)
    await lookAt(app, page, part)
  }
  await openPart(page, 'Security')
  await page.getByRole('button', { name: 'Set a quick code' }).click()
  await lookAt(app, page, 'quick code')
  await leaveDialog(page)
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await lookAt(app, page, 'change the passphrase')
})
