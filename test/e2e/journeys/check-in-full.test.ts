// A full check from an imported questionnaire about oneself (here one of its shape, about tea): answered in the private
// area, kept there, and heard by the level.
import type { Page } from '@playwright/test'
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { goToCheckIn, openPrivate } from '../driver/check-in.ts'
import { openPart } from '../driver/settings.ts'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { type Desk, PASSPHRASE, prepareVault } from '../harness/desk.ts'
import { lookInBoth } from '../harness/looks.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const passphrase = 'plums under a blue enamel bowl'

const fill = async (desk: Desk): Promise<void> => {
  await desk.ok('wellbeing.setUp', { passphrase })
}

/** Its items are named as the rule names them. */
const importTeas = async (page: Page): Promise<void> => {
  const items = findRule('cbi')?.items ?? []
  const pack = questionnaire(items.map(({ key, values }) => choice(key, values ?? [])))
  await openPart(page, 'Measures')
  await page.getByRole('button', { name: 'Import a measure' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'teas.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  })
  await dialog.getByRole('button', { name: /How it is scored/ }).click()
  await page.getByRole('option', { name: 'CBI (about you)' }).click()
  await dialog.getByText('About you, not about a client').waitFor()
  await dialog.getByLabel('Licence holder').fill('A. Keel')
  await dialog.getByLabel('Number or letter').fill('1')
  await dialog.getByRole('spinbutton').first().pressSequentially('11012026')
  await dialog.getByText('I declare that this licence').click()
  await lookInBoth(page, 'import, about oneself')
  await dialog.getByRole('button', { name: 'Keep this measure' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText(/scored as CBI \(about you\)/).waitFor()
}

test('a full check is answered in the private area, and speaks up', async ({ launch, profile }) => {
  test.setTimeout(180_000)
  await prepareVault(profile, {}, fill)
  const page = await windowOf(await launch(), 'therapist')
  await unlockAndWait(page, PASSPHRASE)
  await importTeas(page)
  await goToCheckIn(page)
  await openPrivate(page, passphrase)
  await page.getByRole('button', { name: 'Answer Invented list of teas' }).click()
  await page.getByRole('heading', { name: 'Invented list of teas' }).waitFor()
  for (const key of ['w1', 'w2', 'w3', 'w4', 'w5', 'w6'])
    await page
      .getByRole('radiogroup', { name: `Invented question ${key} about tea`, exact: true })
      .getByText('So many cups: 75')
      .click()
  await page
    .getByRole('radiogroup', { name: 'Invented question w7 about tea', exact: true })
    .getByText('So many cups: 25')
    .click()
  await lookInBoth(page, 'full check')
  await goTo(page, 'Today')
  await goToCheckIn(page)
  await openPrivate(page, passphrase)
  await page.getByRole('button', { name: 'Go on with Invented list of teas' }).click()
  await page.getByRole('button', { name: 'Keep this check' }).click()
  await page.getByRole('heading', { name: 'Time for support' }).waitFor()
  await expect(page.getByRole('cell', { name: '75.0 of 100' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'too few answers' })).toHaveCount(2)
  await lookInBoth(page, 'full check kept')
  await page.getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('heading', { name: 'Two check-ins make a beginning' }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { name: 'Time for support' }).waitFor()
  await page.getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('heading', { name: 'Two check-ins make a beginning' }).waitFor()
})
