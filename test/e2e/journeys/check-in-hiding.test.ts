// The private area hides, or the caseload locks, in the middle of a word: nothing that was typed is lost, and nothing of it can
// be read afterwards. No test waits between the last key and the hiding.
import type { Page } from '@playwright/test'
import { expectClosed, getFocus, goToCheckIn, loseFocus, markPulse, openPrivate } from '../driver/check-in.ts'
import { lockByKey, unlockAndWait } from '../driver/therapist.ts'
import { type Desk, PASSPHRASE, prepareVault } from '../harness/desk.ts'
import type { RunningApp } from '../harness/launch.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const passphrase = 'plums under a blue enamel bowl'
const week = 7 * 86_400_000

/** Strained, so that both of one's own words are offered. */
const fill = async (desk: Desk): Promise<void> => {
  await desk.ok('wellbeing.setUp', { passphrase })
  const lines = { drained: 65, distance: 65, effect: 35, recover: 35, control: null, text: '' }
  for (const ago of [1, 0]) {
    desk.setBack(ago * week)
    await desk.ok('wellbeing.addPulse', lines)
  }
}

const expectNothingOf = async (page: Page, word: string): Promise<void> => {
  await expectClosed(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))
  expect(`${await page.content()} ${fields.join(' ')}`).not.toContain(word)
}

test('hiding in the middle of a word loses nothing and shows nothing', async ({ launch, profile }) => {
  test.setTimeout(120_000)
  await prepareVault(profile, {}, fill)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await unlockAndWait(page, PASSPHRASE)
  await goToCheckIn(page)
  await openPrivate(page, passphrase)
  const hideAndOpen = async (running: RunningApp, word: string): Promise<void> => {
    await loseFocus(running)
    await expectNothingOf(page, word)
    await getFocus(running)
    await openPrivate(page, passphrase)
  }

  await test.step('one’s own words', async () => {
    await page.getByRole('button', { name: 'Note a sentence to say' }).click()
    await page.getByLabel('A sentence to say').waitFor()
    await page.keyboard.type('Zimtwaffel, so to speak')
    await hideAndOpen(app, 'Zimtwaffel')
    await expect(page.getByText('Zimtwaffel, so to speak')).toBeVisible()
  })
  await test.step('a note on the trend', async () => {
    await page.getByRole('button', { name: 'Note what was going on' }).click()
    await page.getByText('Last week').click()
    await page.getByLabel('In a word or two').click()
    await page.keyboard.type('Quittenbrot')
    await hideAndOpen(app, 'Quittenbrot')
    await page.getByRole('button', { name: 'Go on with your note' }).click()
    await expect(page.getByLabel('In a word or two')).toHaveValue('Quittenbrot')
    await expect(page.getByRole('radio', { name: 'Last week' })).toBeChecked()
    await page.getByRole('button', { name: 'Put it on the trend' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Note what was going on' })).toBeVisible()
    await page.getByRole('button', { name: 'As a table' }).click()
    await expect(page.getByRole('cell', { name: 'Quittenbrot' })).toBeVisible()
  })
  await test.step('a help line; cancelling puts it aside', async () => {
    await page.getByRole('button', { name: 'Add a help line' }).click()
    await page.getByLabel('Name', { exact: true }).waitFor()
    await page.keyboard.type('Rumtopf Line')
    await hideAndOpen(app, 'Rumtopf')
    await page.getByRole('button', { name: 'Go on with your help line' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Rumtopf Line')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Add a help line' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })
  await test.step('the check-in itself', async () => {
    await page.getByRole('button', { name: 'Check in, 30 seconds' }).click()
    await markPulse(page, ['3', '2', '7', '7', '5'])
    await page.keyboard.type('Krautsalat')
    await hideAndOpen(app, 'Krautsalat')
    await page.getByRole('button', { name: 'Go on with your check-in' }).click()
    await expect(page.getByLabel('A line for yourself')).toHaveValue('Krautsalat')
    await page.getByRole('button', { name: 'Back' }).click()
  })
  await test.step('what was taken out can be put back, but not once it hid', async () => {
    const cell = page.getByRole('cell', { name: 'Quittenbrot' })
    const takeOut = page.getByRole('row', { name: /Quittenbrot/ }).getByRole('button', { name: 'Take out' })
    await page.getByRole('button', { name: 'As a table' }).click()
    await takeOut.click()
    await expect(cell).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(cell).toBeVisible()
    await takeOut.click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await hideAndOpen(app, 'Quittenbrot')
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  })
  await test.step('a lock by key, too', async () => {
    await page.getByRole('button', { name: 'Note what that would cost me' }).click()
    await page.getByLabel('What would it cost me?').waitFor()
    await page.keyboard.type('Pfefferminz a month')
    await lockByKey(page)
    const again = await windowOf(app, 'therapist')
    await unlockAndWait(again, PASSPHRASE)
    await goToCheckIn(again)
    await openPrivate(again, passphrase)
    await expect(again.getByText('Pfefferminz a month')).toBeVisible()
  })
})
