// The settings, in the real app: what is typed is kept, also on the way out by a key; what was done is on record.
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openPart, setQuickCode } from '../driver/settings.ts'
import { createVault, goTo, lockByKey, unlockAndWait } from '../driver/therapist.ts'
import { stubOpenDialog } from '../harness/dialogs.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const passphrase = 'a quiet harbour in november'
const vault = { label: 'Practice at the quay', passphrase }
const number = (page: Page, name: string) => page.getByRole('textbox', { name })

test('what is typed is kept at once, and a lock or a way out by a key loses none of it', async ({
  launch,
}) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await createVault(page, vault)
  await openPart(page, 'Practice')
  await page.getByLabel('Your name on reports').fill('Robin Hale ')
  await number(page, 'Client hours in a full week').fill('24')
  await page.keyboard.press('Control+1')
  await openPart(page, 'Measures')
  await number(page, 'Cut-offs: Adults').fill('24.5')
  await page.keyboard.press('Enter')
  await page.getByText('Cut-offs: Adults is now 24.5').waitFor()
  await number(page, 'Reliable change: Adults, and aged 13 to 17').fill('5')
  await lockByKey(page)

  const again = await windowOf(app, 'therapist')
  await unlockAndWait(again, passphrase)
  await openPart(again, 'Practice')
  await expect(again.getByLabel('Your name on reports')).toHaveValue('Robin Hale')
  await expect(number(again, 'Client hours in a full week')).toHaveValue('24')
  await openPart(again, 'Measures')
  await expect(number(again, 'Cut-offs: Adults')).toHaveValue('24.5')
  await expect(number(again, 'Reliable change: Adults, and aged 13 to 17')).toHaveValue('5.0')
  await again.getByRole('button', { name: 'Back to the defaults' }).click()
  await again.getByRole('button', { name: 'Undo' }).waitFor()
  await expect(number(again, 'Cut-offs: Adults')).toHaveValue('25.0')
  await again.getByRole('button', { name: 'Undo' }).click()
  await expect(number(again, 'Cut-offs: Adults')).toHaveValue('24.5')
})

test('a quick code is set by typing it twice, a plain one is refused, and removing it takes its rights along', async ({
  launch,
}) => {
  const page = await windowOf(await launch(), 'therapist')
  await createVault(page, vault)
  await openPart(page, 'Security')
  const typeTwice = async (first: string, again: string) => {
    for (const code of [first, again]) {
      await page.keyboard.type(code)
      await page.keyboard.press('Enter')
    }
  }
  await page.getByRole('button', { name: 'Set a quick code' }).click()
  await page.getByRole('heading', { name: 'Your new code' }).waitFor()
  await page.keyboard.type('123456')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'The same once more' }).waitFor()
  await page.keyboard.type('123456')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'too easy to guess' })).toBeVisible()
  await typeTwice('481502', '481503')
  await expect(page.getByRole('alert').filter({ hasText: 'not the same' })).toBeVisible()
  await typeTwice('481502', '481502')
  await page.getByText('The quick code was set').waitFor()

  const enough = page.getByRole('switch', { name: 'I never leave a client alone with the laptop' })
  await page.getByText('I never leave a client alone with the laptop').click()
  await expect(enough).toBeChecked()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click()
  await page.getByText('The quick code was removed').waitFor()
  await setQuickCode(page, '481502')
  await openPart(page, 'Security')
  await expect(enough).not.toBeChecked()
})

test('a backup from the palette is made, said in words and on record; a folder that is gone makes none', async ({
  launch,
  profile,
}) => {
  const folder = join(profile, 'stick')
  await mkdir(folder)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await createVault(page, vault)
  await stubOpenDialog(app, folder)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('back up')
  await page.keyboard.press('Enter')
  await page.getByText('The backup was made and checked').waitFor()
  const [name] = await readdir(folder)
  await openPart(page, 'Data and backups')
  await expect(page.getByRole('list', { name: 'Backups made from this caseload' })).toContainText(name ?? '–')

  await stubOpenDialog(app, join(profile, 'gone'))
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be written')

  await openPart(page, 'Audit trail')
  await expect(page.getByRole('row').filter({ hasText: 'backup made' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Check the trail' }).click()
  await expect(page.getByText('The trail is whole')).toBeVisible()
  await goTo(page, 'Today')
})
