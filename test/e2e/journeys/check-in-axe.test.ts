// Every page of the private area: nothing that axe objects to and nothing that runs out of the window, in light and dark;
// the fullest one also with text of 200 % in a small window.
import type { Page } from '@playwright/test'
import { goToCheckIn, markPulse, openPrivate } from '../driver/check-in.ts'
import { unlockAndWait } from '../driver/therapist.ts'
import { type Desk, PASSPHRASE, prepareVault } from '../harness/desk.ts'
import { axe } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const passphrase = 'plums under a blue enamel bowl'
const week = 7 * 86_400_000
/** Points on each line, oldest first: two weeks above the usual at the end, one week left out. */
const weeks = [3, 3.2, 2.7, 3.4, 3, 3.2, 0, 3.9, 3.7, 4, 4.8, 4.9]

const fill = async (desk: Desk): Promise<void> => {
  await desk.ok('wellbeing.setUp', { passphrase })
  for (const [index, each] of weeks.entries()) {
    if (each === 0) continue
    desk.setBack((weeks.length - 1 - index) * week)
    const tenths = Math.round(each * 10)
    const lines = { drained: tenths, distance: tenths, effect: 100 - tenths, recover: 100 - tenths }
    await desk.ok('wellbeing.addPulse', {
      ...lines,
      control: 50,
      text: index === 4 ? 'two colleagues away' : '',
    })
  }
  desk.setBack(5 * week)
  await desk.ok('wellbeing.addNote', { at: Date.now() - 5 * week, text: 'leave' })
  await desk.ok('wellbeing.addNote', { at: Date.now() - 2 * week, text: 'two colleagues away' })
  desk.setBack(0)
}

/** A country whose line nobody has looked up yet. */
const chooseDenmark = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /United Kingdom|United States/ }).click()
  await page.getByRole('option', { name: 'Denmark' }).click()
  await page.getByText('one without a day has not been checked yet').waitFor()
}

test('the private area, set up, hidden, and with its trend', async ({ launch, profile }) => {
  test.setTimeout(180_000)
  await prepareVault(profile, {}, fill)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await unlockAndWait(page, PASSPHRASE)
  await goToCheckIn(page)
  await page.getByRole('heading', { name: 'My check-in is closed' }).waitFor()
  await page.getByRole('button', { name: 'I need support' }).click()
  await lookInBoth(page, 'hidden, asked for help')
  await openPrivate(page, passphrase)
  await page.getByRole('heading', { name: 'A bit more stretched than your usual' }).waitFor()
  await expect(page.getByRole('img', { name: /11 check-ins.*above your usual/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'This week’s load' })).toBeVisible()
  await lookInBoth(page, 'trend')
  await page.getByRole('button', { name: 'As a table' }).click()
  await lookInBoth(page, 'table')
  await page.getByRole('button', { name: 'As a picture' }).click()
  await chooseDenmark(page)
  await page.getByRole('button', { name: /^I checked this today: Livslinien/ }).click()
  await page.getByText(/^checked on/).waitFor()
  await expect(page.getByText('has not been checked yet')).toHaveCount(0)
  for (const [button, title] of [
    ['Note what was going on', 'What was going on?'],
    ['Add a help line', 'Add a help line'],
    ['Set a PIN', 'A PIN for this area'],
    ['Change the passphrase', 'Change the passphrase'],
    ['Export to myself', 'Write everything into a readable file?'],
    ['Erase everything here', 'Erase your private area?'],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('heading', { name: title }).waitFor()
    expect.soft(await axe(page), title).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.evaluate(() => {
    document.documentElement.dataset.text = '200'
  })
  await lookInBoth(page, 'trend at 200 %')
  await page.evaluate(() => {
    document.documentElement.dataset.text = '100'
  })
  await page.getByRole('button', { name: 'Check in, 30 seconds' }).click()
  await markPulse(page, ['9', '8', '3', '2'])
  await lookInBoth(page, 'pulse')
  await page.getByRole('button', { name: 'Keep this check-in' }).click()
  await page.getByRole('heading', { name: 'That sounds like a lot to carry' }).waitFor()
  await lookInBoth(page, 'evening')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Erase everything here' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByRole('heading', { name: 'A place that is yours alone' }).waitFor()
  await chooseDenmark(page)
  await lookInBoth(page, 'set up')
})
