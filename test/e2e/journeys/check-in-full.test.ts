// A full check from an imported questionnaire about oneself (here one of its shape, about tea): answered in the private
// area, kept there, and heard by the level.
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { goToCheckIn, openPrivate } from '../driver/check-in.ts'
import { goTo, unlockAndWait } from '../driver/therapist.ts'
import { type Desk, PASSPHRASE, prepareVault } from '../harness/desk.ts'
import { lookInBoth } from '../harness/looks.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const passphrase = 'plums under a blue enamel bowl'

const fill = async (desk: Desk): Promise<void> => {
  const items = findRule('cbi')?.items ?? []
  const pack = questionnaire(items.map(({ key, values }) => choice(key, values ?? [])))
  const file = new TextEncoder().encode(JSON.stringify(pack))
  const map = items.map(({ key }) => ({ item: key, linkId: key }))
  const licence = { holder: 'A. Keel', number: '1', day: '2026-11-01' }
  const binding = { kind: 'rule', rule: 'cbi', map, turnedInFile: false }
  await desk.ok('measures.add', { file, binding, licence, replaces: null })
  await desk.ok('wellbeing.setUp', { passphrase })
}

test('a full check is answered in the private area, and speaks up', async ({ launch, profile }) => {
  await prepareVault(profile, {}, fill)
  const page = await windowOf(await launch(), 'therapist')
  await unlockAndWait(page, PASSPHRASE)
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
})
