// The private check-in in the real app: made, marked by keyboard, hidden by itself, opened by PIN, erased; and nothing of it
// anywhere else.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  expectClosed,
  getFocus,
  goToCheckIn,
  loseFocus,
  markPulse,
  openPrivate,
  setUpPrivate,
} from '../driver/check-in.ts'
import { createVault, goTo, lockByKey, unlockAndWait } from '../driver/therapist.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const vault = { label: 'Practice at the quay', passphrase: 'a quiet harbour in november' }
const passphrase = 'plums under a blue enamel bowl'

test('a first check-in by keyboard, hidden when another program comes to the front, its draft kept', async ({
  launch,
}) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await createVault(page, vault)
  await setUpPrivate(page, passphrase)
  await page.getByRole('button', { name: 'Check in, 30 seconds' }).click()
  const begun = Date.now()
  await markPulse(page, ['3', '2', '7', '7', '5'], 'a line that is mine')
  expect(Date.now() - begun).toBeLessThan(30_000)
  await expect(page.getByRole('radio', { name: '7' }).nth(2)).toBeChecked()
  await page.waitForTimeout(1200)
  await loseFocus(app)
  await expectClosed(page)
  await expect(page.getByText('a line that is mine')).toHaveCount(0)
  await getFocus(app)
  await openPrivate(page, passphrase)
  await page.getByRole('button', { name: 'Go on with your check-in' }).click()
  await expect(page.getByLabel('A line for yourself')).toHaveValue('a line that is mine')
  await page.getByLabel('A line for yourself').press('Enter')
  await page.getByRole('heading', { name: 'Two check-ins make a beginning' }).waitFor()
  await page.getByRole('button', { name: 'As a table' }).click()
  await expect(page.getByRole('cell', { name: '27.5' })).toBeVisible()

  await test.step('leaving the page hides it; a heavy evening is answered at once', async () => {
    await goTo(page, 'Today')
    await goToCheckIn(page)
    await expectClosed(page)
    await openPrivate(page, passphrase)
    await page.getByRole('button', { name: 'Check in, 30 seconds' }).click()
    await markPulse(page, ['9', '8', '3', '2'], 'after the field was left')
    await page.getByLabel('A line for yourself').press('Tab')
    // Long enough for the draft to be sealed: what is on screen is still what was marked.
    await page.waitForTimeout(1200)
    await expect(page.getByRole('radio', { name: '9' }).first()).toBeChecked()
    await expect(page.getByLabel('A line for yourself')).toHaveValue('after the field was left')
    await page.getByRole('button', { name: 'Keep this check-in' }).click()
    await expect(page.getByRole('heading', { name: 'That sounds like a lot to carry' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Help lines' })).toBeVisible()
    await page.getByRole('button', { name: 'Go on' }).click()
  })

  await test.step('"I need support" is there, and stands until somebody was talked to', async () => {
    await page.getByRole('button', { name: 'I need support' }).click()
    await expect(page.getByRole('heading', { name: 'Time for support' })).toBeVisible()
    await page.getByRole('button', { name: 'I have talked to someone' }).click()
    await expect(page.getByRole('heading', { name: 'Time for support' })).toHaveCount(0)
  })
})

test('a PIN opens it until the lock; an export is for its owner alone; one press erases it', async ({
  launch,
  profile,
}) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await createVault(page, vault)
  await setUpPrivate(page, passphrase)
  await page.getByRole('button', { name: 'Set a PIN' }).click()
  for (const step of ['Your new PIN', 'The same once more']) {
    await page.getByRole('heading', { name: step }).waitFor()
    await page.keyboard.type('481502')
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('button', { name: 'Change the PIN' })).toBeVisible({ timeout: 30_000 })
  const file = join(profile, 'mine.json')
  await stubSaveDialog(app, file)
  await page.getByRole('button', { name: 'Export to myself' }).click()
  await page.getByRole('button', { name: 'Choose where and write it' }).click()
  await page.getByText('The file was written').waitFor()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).not.toContain('481502')

  await page.getByRole('button', { name: 'Hide it now' }).click()
  await expectClosed(page)
  await page.getByRole('heading', { name: 'Your PIN' }).waitFor()
  await page.keyboard.type('481503')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '4 tries are left' })).toBeVisible({
    timeout: 30_000,
  })
  await page.keyboard.type('481502')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hide it now' }).waitFor({ timeout: 30_000 })

  await lockByKey(page)
  const again = await windowOf(app, 'therapist')
  await unlockAndWait(again, vault.passphrase)
  await goToCheckIn(again)
  await expectClosed(again)
  await expect(again.getByLabel('Private passphrase')).toBeVisible()
  await again.getByRole('button', { name: 'I lost this passphrase' }).click()
  await again.getByRole('button', { name: 'Erase for good' }).click()
  await again.getByRole('heading', { name: 'A place that is yours alone' }).waitFor()
  const [vaultDir = ''] = readdirSync(join(profile, 'vaults'))
  expect(readdirSync(join(profile, 'vaults', vaultDir))).not.toContain('private')
})
