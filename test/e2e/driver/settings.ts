// What a therapist sets.
import type { Page } from '@playwright/test'
import { goTo } from './therapist.ts'

export type Part =
  | 'Security'
  | 'Practice'
  | 'Measures'
  | 'Look'
  | 'Data and backups'
  | 'Audit trail'
  | 'About'

export const openPart = async (page: Page, part: Part): Promise<void> => {
  await goTo(page, 'Settings')
  await page.getByRole('tab', { name: part }).click()
  await page.getByRole('tabpanel', { name: part }).waitFor()
}

export const setQuickCode = async (page: Page, code: string): Promise<void> => {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Set a quick code' }).click()
  const dialog = page.getByRole('dialog')
  for (const label of ['Your new code', 'The same once more']) {
    await dialog.getByRole('heading', { name: label }).waitFor()
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
  }
  await dialog.waitFor({ state: 'hidden' })
}
