// What a therapist does in the private area.
import type { Page } from '@playwright/test'
import type { RunningApp } from '../harness/launch.ts'

export const goToCheckIn = (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: 'My check-in' }).first().click()

export const setUpPrivate = async (page: Page, passphrase: string): Promise<void> => {
  await goToCheckIn(page)
  await page.getByRole('heading', { name: 'A place that is yours alone' }).waitFor()
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByText('I know that nobody can bring it back').click()
  await page.getByRole('button', { name: 'Make my private area' }).click()
  await page.getByRole('button', { name: /Check in, 30 seconds/ }).waitFor({ timeout: 60_000 })
}

export const openPrivate = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Private passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Open my check-in' }).click()
  await page
    .getByRole('button', { name: /^(Check in, 30 seconds|Go on with your check-in)/ })
    .waitFor({ timeout: 60_000 })
}

/** By keyboard alone: a digit, Tab, …; leaves the form unsent. */
export const markPulse = async (page: Page, digits: readonly string[], text = ''): Promise<void> => {
  await page.getByRole('heading', { name: 'How was this week?' }).waitFor()
  for (const digit of digits) {
    await page.keyboard.type(digit)
    await page.keyboard.press('Tab')
  }
  if (text !== '') await page.getByLabel('A line for yourself').fill(text)
}

/** Another program comes to the front. */
export const loseFocus = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('blur'))

export const getFocus = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('focus'))

const SIGN_EVERY_MS = 5000

/**
 * Somebody is there while `work` goes on, which may take longer than the two quiet minutes after which the area hides: the
 * pointer moves now and then.
 */
export const whileThere = async <T>(page: Page, work: () => Promise<T>): Promise<T> => {
  const ended = Promise.withResolvers<void>()
  const signs = async () => {
    for (let at = 0; ; at += 1) {
      await page.mouse.move(400 + (at % 2) * 40, 300)
      const rest = new Promise((resolve) => setTimeout(resolve, SIGN_EVERY_MS, 'on'))
      if ((await Promise.race([rest, ended.promise])) !== 'on') return
    }
  }
  const moving = signs()
  try {
    return await work()
  } finally {
    ended.resolve()
    await moving
  }
}

export const expectClosed = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'My check-in is closed' }).waitFor({ timeout: 20_000 })
