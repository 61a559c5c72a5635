// What a therapist sets.
import type { Page } from '@playwright/test'
import { goTo } from './therapist.ts'

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
