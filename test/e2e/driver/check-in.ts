// What a therapist does in the private area.
import type { Page } from '@playwright/test'

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

export const expectClosed = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'My check-in is closed' }).waitFor({ timeout: 20_000 })
