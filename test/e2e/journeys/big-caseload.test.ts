// A caseload of a few hundred clients: the list comes a page at a time, figures stand side by side, and each leads to its
// episodes and from there to the ratings.

import type { Page } from '@playwright/test'
import { prepareBig } from '../../fixtures/caseload/prepare-big.ts'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { PASSPHRASE } from '../harness/desk.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

/** Rows by the arrows, into their cells and back, by typing, and up to the heads, where Enter sorts. */
const walkWithKeys = async (page: Page): Promise<void> => {
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await page.getByRole('row').nth(1).press('ArrowDown')
  await expect(row('Person 0027')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('rowheader', { name: /Person 0027/ })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('End')
  await expect(row('Person 0050')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(row('Person 0050')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  const head = page.getByRole('columnheader', { name: 'Client' })
  await expect(head).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('row').nth(1)).toContainText('Person 0200')
}

test('the list of a big practice, and its figures down to the ratings', async ({ launch, profile }) => {
  test.setTimeout(120_000)
  await prepareBig(profile, 10_000)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await unlockAndWait(page, PASSPHRASE)

  await goTo(page, 'Clients')
  await page.getByText('All', { exact: true }).click()
  await page.getByText('1 to 25 of 200 clients').waitFor()
  await expect(page.getByRole('row')).toHaveCount(26)
  await page.getByRole('button', { name: 'The clients after' }).click()
  await page.getByText('26 to 50 of 200 clients').waitFor()
  await expect(page.getByRole('rowheader', { name: /Person 0026/ })).toBeVisible()
  await lookInBoth(page, 'a page of clients')
  await shot(page, 'big-clients')
  await walkWithKeys(page)
  await page.getByRole('searchbox').fill('0111')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('rowheader', { name: /Person 0111/ })).toBeVisible()

  await goTo(page, 'Today')
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('dialog').waitFor()
  await page.getByRole('combobox', { name: 'With whom' }).fill('0199')
  await page.getByRole('option', { name: /Person 0199/ }).click()
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 })
  }).toPass()

  await goTo(page, 'Outcomes')
  await page.getByRole('img', { name: /^Improved reliably, recovered among them: 20/ }).waitFor()
  await lookInBoth(page, 'the figures of a big practice')
  await page.getByRole('button', { name: /For each/ }).click()
  await page.getByRole('option', { name: 'Age at the start' }).click()
  const row = page.getByRole('row').filter({ hasText: '13 to 17' }).first()
  await row.getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('row').nth(1).waitFor()
  await shot(page, 'big-episodes')
  await dialog.getByRole('row').nth(1).click()
  await page.getByRole('heading', { name: /^Person \d{4}$/, level: 1 }).waitFor()
  await page.getByRole('tab', { name: 'Ratings and corrections' }).click()
  await page
    .getByRole('button', { name: /^Correct the rating of session/ })
    .first()
    .waitFor()
})
