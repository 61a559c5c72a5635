// The way back: the code or the passphrase in the return window, then one neutral screen.
import type { Page } from '@playwright/test'
import { pressAndLeave } from './leave.ts'

/** Types the quick code on the thank-you page and waits for the neutral screen. */
export const enterCode = async (page: Page, code: string): Promise<void> => {
  await page.getByRole('button', { name: 'For your therapist' }).click()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

export const enterPassphrase = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Passphrase').fill(passphrase)
  await pressAndLeave(page.getByRole('button', { name: 'Open', exact: true }))
}

/** Waits for the neutral screen and goes on to the picture. */
export const passNeutral = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'For you', exact: true }).waitFor({ timeout: 60_000 })
  await pressAndLeave(page.getByRole('button', { name: 'Show it' }))
}
