// The less trodden ways of an imported measure: a file that names nothing of its rule, plans of every kind, paper of somebody
// who answers about the client, a version that is brought back, the report, and several people in turn. All texts are invented.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { finish, markAll, waitForSaved } from '../driver/client.ts'
import { pressAndLeave } from '../driver/leave.ts'
import { openClient, openDesk } from '../driver/session.ts'
import { openPart } from '../driver/settings.ts'
import { goTo } from '../driver/therapist.ts'
import { type Desk, look, prepareVault } from '../harness/desk.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { pdfText } from '../harness/pdf.ts'
import { plainAids, plantClient, plantCouple, plantSession } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const CODE = '582914'
const TITLE = 'Invented list of teas'
const VALUES = [0, 1, 2, 3, 4, 5]
const five = questionnaire(['a', 'b', 'c', 'd', 'e'].map((linkId) => choice(linkId, VALUES)))
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const addPerson = async (desk: Desk, clientId: string): Promise<string> => {
  const fields = { clientId, role: 'parent', alias: 'Robin', aids: plainAids }
  return (await desk.ok<{ personId: string }>('clients.addPerson', fields)).personId
}

const choose = async (page: Page, label: RegExp, option: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.getByRole('listbox').waitFor({ state: 'hidden' })
}

const chooseFile = (page: Page, content: string): Promise<void> =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'teas.json', mimeType: 'application/json', buffer: Buffer.from(content) })

test('a measure is bound by hand, planned in every way, typed for a parent, brought back and reported', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const vault = await prepareVault(profile, {}, async (desk) => {
    const { clientId, episodeId } = await plantClient(desk, 'Heron', { birthYear: 2014 })
    await addPerson(desk, clientId)
    await plantSession(desk, episodeId)
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  const dialog = desk.getByRole('dialog')
  await test.step('a file that is refused, and one whose items are declared one by one', async () => {
    await openPart(desk, 'Measures')
    await desk.getByRole('button', { name: 'Import a measure' }).click()
    await chooseFile(desk, '{"resourceType": "Patient"}')
    await desk.getByText('Nothing was changed.', { exact: false }).waitFor()
    await lookInBoth(desk, 'a refused file')
    await chooseFile(desk, JSON.stringify(five))
    await choose(desk, /How it is scored/, 'WHO-5')
    await desk.getByText('Bound in reading order').waitFor()
    await choose(desk, /Item 1 of the rule/, 'b: Invented question b about tea')
    await desk.getByText('Used twice:', { exact: false }).waitFor()
    await lookInBoth(desk, 'a map that does not fit')
    await shot(desk, 'packs-map')
    await choose(desk, /Item 2 of the rule/, 'a: Invented question a about tea')
    await expect(desk.getByText('Used twice:', { exact: false })).toHaveCount(0)
    await dialog.getByLabel('Licence holder').fill('Juniper Practice')
    await dialog.getByLabel('Number or letter').fill('L-1')
    await dialog.getByRole('spinbutton').first().pressSequentially('01052026')
    await dialog.getByText('I declare that this licence').click()
    await dialog.getByRole('button', { name: 'Keep this measure' }).click()
    await desk.getByText(/scored as WHO-5/).waitFor()
  })
  await test.step('retired and brought back', async () => {
    const menu = desk.getByRole('button', { name: `More about ${TITLE}` })
    await menu.click()
    await desk.getByRole('menuitem', { name: 'Retire' }).waitFor()
    await lookInBoth(desk, 'the menu of a version')
    await desk.getByRole('menuitem', { name: 'Retire' }).click()
    await desk.getByText('retired', { exact: true }).waitFor()
    await menu.click()
    await desk.getByRole('menuitem', { name: 'Bring back' }).click()
    await desk.getByText('in use', { exact: true }).waitFor()
  })
  await test.step('planned every few sessions, on a day, and for the parent', async () => {
    await openClient(desk, 'Heron')
    const plan = desk.getByRole('button', { name: 'Plan a measure' })
    await plan.click()
    await dialog.getByText('every few sessions').click()
    await dialog.getByRole('textbox', { name: 'Every how many sessions' }).fill('3')
    await dialog.getByRole('button', { name: 'Plan it' }).click()
    await desk.getByText('every 3 sessions · at the start').waitFor()
    await plan.click()
    await choose(desk, /Who answers/, 'Robin, parent')
    await dialog.getByText('once, from a day on').click()
    await dialog.getByRole('button', { name: 'Plan it' }).click()
    await dialog.getByText('Choose a day.').waitFor()
    await dialog.getByRole('spinbutton').first().pressSequentially('12312030')
    await dialog.getByText('at the end').click()
    await lookInBoth(desk, 'a plan for a parent')
    await shot(desk, 'packs-plan-parent')
    await dialog.getByRole('button', { name: 'Plan it' }).click()
    await desk.getByText(`${TITLE} · Robin, parent`).waitFor()
    await desk.getByText(/once, from .*2030.* · at the end · when Robin takes part/).waitFor()
    await shot(desk, 'packs-plans')
  })
  await test.step('typed from the parent’s paper, apart from the client’s own', async () => {
    const paper = desk.getByRole('button', { name: 'Type from paper' })
    await paper.click()
    await choose(desk, /Who answers/, 'Robin, parent')
    for (const linkId of ['a', 'b', 'c', 'd', 'e'])
      await choose(desk, new RegExp(`Invented question ${linkId} about tea`), 'So many cups: 3')
    await lookInBoth(desk, 'a measure from paper')
    await shot(desk, 'packs-paper')
    await dialog.getByRole('button', { name: 'Keep these answers' }).click()
    await desk.getByRole('heading', { name: `${TITLE} · Robin, parent` }).waitFor()
    const own = desk.getByRole('heading', { name: TITLE, exact: true })
    await expect(own).toHaveCount(0)
    await paper.click()
    for (const linkId of ['a', 'b', 'c', 'd', 'e'])
      await choose(desk, new RegExp(`Invented question ${linkId} about tea`), 'So many cups: 1')
    await dialog.getByRole('button', { name: 'Keep these answers' }).click()
    await own.waitFor()
    await shot(desk, 'packs-parent')
  })
  await test.step('that the client was told what it is for is ticked', async () => {
    await desk.getByRole('button', { name: 'They were told' }).click()
    await expect(desk.getByRole('button', { name: 'They were told' })).toHaveCount(0)
    await desk.getByRole('button', { name: 'More', exact: true }).first().click()
    await desk.getByRole('menuitem', { name: 'Was not told yet what the lines are for' }).waitFor()
    await desk.keyboard.press('Escape')
  })
  await test.step('its scores go into a report where they are ticked', async () => {
    await desk.getByRole('button', { name: 'Report', exact: true }).click()
    await dialog.getByText('Include the scores of imported measures').click()
    await lookInBoth(desk, 'report with measures')
    const path = join(profile, 'report.pdf')
    await stubSaveDialog(app, path)
    await dialog.getByRole('button', { name: 'Save as PDF' }).click()
    await dialog.waitFor({ state: 'hidden', timeout: 30_000 })
    const text = await pdfText(path)
    expect(text).toContain(TITLE)
    expect(text).not.toMatch(/Invented question|Robin/)
  })
})

test('a couple and a parent answer the same measure in turn, and nobody’s answers are another’s', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  let at:
    | { readonly sessionId: string; readonly ids: readonly string[]; readonly personId: string }
    | undefined
  const vault = await prepareVault(profile, { quickCode: CODE }, async (desk) => {
    const sessionId = await plantCouple(desk, ['Heron', 'Plover'])
    await desk.ok('measures.add', {
      file: bytesOf(questionnaire([choice('a', [0, 1]), choice('b', [0, 1])])),
      binding: { kind: 'ordinal', direction: 'lower' },
      licence: { holder: 'A. Keel', number: '1', day: '2026-11-01' },
      replaces: null,
    })
    type Session = { readonly episodeId: string; readonly participants: readonly { clientId: string }[] }
    const { episodeId, participants } = await desk.ok<Session>('sessions.get', { sessionId })
    const ids = participants.map(({ clientId }) => clientId)
    const personId = await addPerson(desk, ids[0] ?? '')
    const { packs } = await desk.ok<{ packs: readonly { familyId: string }[] }>('measures.list')
    const people = [...ids.map((clientId) => ({ clientId, personId: null })), { clientId: ids[0], personId }]
    await desk.ok('sessions.setParticipant', { sessionId, clientId: ids[0], personId, takesPart: true })
    for (const who of people)
      await desk.ok('measures.addPlan', {
        ...who,
        episodeId,
        familyId: packs[0]?.familyId,
        occasion: 'outcome',
        when: { times: 'each' },
      })
    at = { sessionId, ids, personId }
  })
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  await goTo(desk, 'Today')
  await desk.getByRole('button', { name: /^Hand over to Heron and Plover/ }).click()
  const boxes = desk.getByRole('checkbox', { name: `${TITLE} · due` })
  await expect(boxes).toHaveCount(3)
  await lookInBoth(desk, 'hand-over to three with a measure')
  await shot(desk, 'packs-hand-over-three')
  await test.step('one of the three leaves it out, and says why', async () => {
    await desk
      .getByRole('button', { name: `Leave out: ${TITLE}` })
      .nth(2)
      .click()
    const asked = desk.getByRole('dialog', { name: `Leave out: ${TITLE}` })
    await asked.getByLabel('Reason').waitFor()
    await lookInBoth(desk, 'leave a measure out')
    await shot(desk, 'packs-skip')
    await asked.getByRole('button', { name: 'Cancel' }).click()
  })
  await pressAndLeave(desk.getByRole('dialog').getByRole('button', { name: 'Hand over' }))
  const client = await windowOf(app, 'client')
  for (const [turn, cups] of [0, 1, 1].entries()) {
    await client.getByRole('button', { name: 'Begin' }).click()
    await markAll(client, [0.5, 0.5, 0.6, 0.6])
    await waitForSaved(client, 4)
    await client.getByRole('button', { name: 'Finish' }).click()
    await client.getByText(`So many cups: ${cups}`, { exact: true }).click()
    await client.getByRole('button', { name: 'Next' }).click()
    await client.getByText(`So many cups: ${cups}`, { exact: true }).click()
    if (turn < 2) await client.getByRole('button', { name: 'Finish' }).click()
  }
  await finish(client)
  await windowOf(app, 'return')
  await app.electron.close()
  await look(profile, vault.vaultId, async (after) => {
    if (!at) throw new Error('nobody was planted')
    const { sessionId, ids, personId } = at
    const { episodeId } = await after.ok<{ episodeId: string }>('sessions.get', { sessionId })
    const of = async (clientId: string | undefined) => {
      const { results } = await after.ok<{ results: readonly PackResult[] }>('measures.results', {
        episodeId,
        clientId,
      })
      return results.map((one) => [one.personId, one.scores[0]?.score])
    }
    expect(await of(ids[0])).toEqual([
      [null, 0],
      [personId, 200],
    ])
    expect(await of(ids[1])).toEqual([[null, 200]])
  })
})
