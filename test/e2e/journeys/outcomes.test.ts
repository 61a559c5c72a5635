// From a figure of the practice to the ratings behind it, and a rating's correction and its undoing, on the sample caseload.
import { goTo } from '../driver/therapist.ts'
import { axe, shot, useColorScheme } from '../harness/look.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

test('a figure leads to its ratings, and a wrong one can be mended', async ({ launch }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await page.getByText('Look around in a sample caseload').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Make the sample caseload' }).click()
  await page.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })

  await goTo(page, 'Outcomes')
  await page.getByRole('heading', { name: 'Change', exact: true }).waitFor()
  await shot(page, 'outcomes')
  expect(await axe(page)).toEqual([])
  await useColorScheme(page, 'dark')
  await shot(page, 'outcomes-dark')
  expect(await axe(page)).toEqual([])
  await useColorScheme(page, 'light')
  await page.getByText('Table', { exact: true }).click()
  await expect(page.getByRole('table', { name: 'Outcomes' }).getByRole('row')).toHaveCount(17)
  await page.getByText('Figures', { exact: true }).click()

  await page.getByRole('button', { name: 'Episodes behind “Unplanned endings”' }).click()
  await page.getByRole('dialog').getByRole('row').nth(1).waitFor()
  expect(await axe(page)).toEqual([])
  await shot(page, 'outcomes-episodes')
  await page.getByRole('dialog').getByRole('row').nth(1).click()
  await page.getByRole('tab', { name: 'Ratings and corrections' }).click()
  await page
    .getByRole('button', { name: /^Correct the rating of session/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'The number is wrong' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Right total').fill('12.3')
  await dialog.getByLabel('Reason').fill('typed wrong')
  await shot(page, 'outcomes-correct')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Correct the total' }).click()
  await page.getByText(/Total changed from .+ to 12\.3/).waitFor()
  await shot(page, 'outcomes-history')
  await page.getByRole('button', { name: /^Undo: Total changed/ }).click()
  await page.getByText(/undone/).waitFor()
  expect(await axe(page)).toEqual([])
})
