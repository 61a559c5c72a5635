// An imported measure in front of a client: left out with a reason, in a language that the client's form is not in, at 200 %.
import { choice, line, questionnaire, whole } from '../../fixtures/packs/build-pack.ts'
import { finish, markAll, markLine, waitForSaved } from '../driver/client.ts'
import { clientForm, openClient, openDesk } from '../driver/session.ts'
import { startSession } from '../driver/therapist.ts'
import { prepareVault } from '../harness/desk.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const CODE = '582914'
const TITLE = 'Invented list of teas'

test('a measure in another language than the form’s keeps its own direction, and a number left empty leads back', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000)
  const vault = await prepareVault(profile, { quickCode: CODE }, async (desk) => {
    const { clientId, episodeId } = await plantClient(desk, 'Plover')
    const file = new TextEncoder().encode(
      JSON.stringify(questionnaire([whole('1', 0, 30), line('3'), choice('2', [0, 1])], { language: 'ar' })),
    )
    await desk.ok('measures.add', {
      file,
      binding: { kind: 'ordinal', direction: 'lower' },
      licence: { holder: 'A. Keel', number: '1', day: '2026-11-01' },
      replaces: null,
    })
    const { packs } = await desk.ok<{ packs: readonly { familyId: string }[] }>('measures.list')
    await desk.ok('measures.addPlan', {
      familyId: packs[0]?.familyId,
      when: { times: 'each' },
      episodeId,
      clientId,
      personId: null,
      occasion: 'outcome',
    })
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  await openClient(desk, 'Plover')
  await startSession(desk, async () => {
    await desk.getByRole('button', { name: `Leave out: ${TITLE}` }).click()
    const asked = desk.getByRole('dialog', { name: `Leave out: ${TITLE}` })
    await asked.getByRole('button', { name: 'Leave it out' }).click()
    await asked.getByText('Give a reason.').waitFor()
    await asked.getByLabel('Reason').fill('too tired')
    await asked.getByRole('button', { name: 'Leave it out' }).click()
    const box = desk.getByRole('checkbox', { name: `${TITLE} · left out: too tired` })
    await expect(box).not.toBeChecked()
    // And yet, by hand.
    await desk.getByText(`${TITLE} · left out: too tired`).click()
    await expect(box).toBeChecked()
  })
  const client = await clientForm(app)
  await markAll(client, [0.5, 0.5, 0.6, 0.6])
  await waitForSaved(client, 4)
  await client.getByRole('button', { name: 'Finish' }).click()
  const count = client.getByRole('heading', { name: 'Invented count 1 of biscuits' })
  await count.waitFor()
  await lookInBoth(client, 'number')
  await shot(client, 'packs-number')
  await client.getByRole('button', { name: 'Next' }).click()
  await client.getByRole('heading', { name: 'Invented line 3 about the weather' }).waitFor()
  await markLine(client, 0, 0.8)
  const track = await client.getByTestId('rating-line').boundingBox()
  const mark = await client.locator('[data-mark]').boundingBox()
  const place = ((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - (track?.x ?? 0)) / (track?.width ?? 1)
  expect(place).toBeCloseTo(0.8, 1)
  // From the right: a fifth of the way.
  await expect(client.getByRole('slider')).toHaveValue('20')
  await lookInBoth(client, 'line from right to left')
  await shot(client, 'packs-line-ar')
  await client.setViewportSize({ width: 1024, height: 600 })
  const larger = client.getByRole('button', { name: 'A+: larger letters' })
  while (await larger.isEnabled()) await larger.click()
  await lookInBoth(client, 'line, 200 %')
  await shot(client, 'packs-line-200')
  await client.getByRole('button', { name: 'Next' }).click()
  await client.getByText('So many cups: 1').click()
  await client.getByRole('button', { name: 'Finish' }).click()
  await count.waitFor()
  await client.getByRole('textbox').fill('12')
  await client.getByRole('button', { name: 'Next' }).click()
  await client.getByRole('button', { name: 'Next' }).click()
  await finish(client)
  await windowOf(app, 'return')
})
