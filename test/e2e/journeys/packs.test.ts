// An imported measure from its file to its score: refused with the path, previewed, bound, planned, answered after our own
// lines, heard behind the neutral screen, charted, exported, replaced and retired. Every text in it is invented.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { choice, option, questionnaire, translations } from '../../fixtures/packs/build-pack.ts'
import { finish, markAll, waitForSaved } from '../driver/client.ts'
import { enterCode, passNeutral } from '../driver/return.ts'
import { clientForm, openClient, openDesk, passphraseToDesk } from '../driver/session.ts'
import { openPart } from '../driver/settings.ts'
import { goTo, startSession } from '../driver/therapist.ts'
import { endWithoutCheck } from '../driver/together.ts'
import { prepareVault } from '../harness/desk.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import type { RunningApp } from '../harness/launch.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const CODE = '582914'
const TITLE = 'Invented list of teas'

const arabic = (text: string) => translations({ ar: text })
const item = (linkId: string) =>
  choice(linkId, [], {
    _text: arabic(`سؤال عن الشاي رقم ${linkId}`),
    answerOption: [0, 1, 2, 3].map((value) =>
      option(`So many cups: ${value}`, value, { ar: `أكواب: ${value}` }),
    ),
  })
const nine = (version: string) =>
  questionnaire(
    Array.from({ length: 9 }, (_, index) => item(`${index + 1}`)),
    { version, _title: arabic('قائمة الشاي') },
  )

const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

const chooseFile = (page: Page, name: string, content: unknown): Promise<void> =>
  page.getByRole('dialog').locator('input[type=file]').setInputFiles(asFile(name, content))

const chooseRule = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /How it is scored/ })
    .click()
  await page.getByRole('option', { name, exact: true }).click()
}

const answerAll = async (client: Page, last: number): Promise<void> => {
  for (let place = 0; place < 9; place += 1) {
    await client.getByRole('heading', { name: `Invented question ${place + 1} about tea` }).waitFor()
    await client.getByText(`So many cups: ${place === 8 ? last : 1}`, { exact: true }).click()
    if (place < 8) await client.getByRole('button', { name: 'Next' }).click()
  }
}

/** One session with our lines and the measure in a row; returns what the neutral screen looked like. */
const oneSession = async (app: RunningApp, desk: Page, passphrase: string, last: number) => {
  await openClient(desk, 'Heron')
  await startSession(desk, async () => {
    await expect(desk.getByRole('checkbox', { name: `${TITLE} · due` })).toBeChecked()
    await shot(desk, 'packs-hand-over')
  })
  const client = await clientForm(app)
  await markAll(client, [0.5, 0.5, 0.6, 0.6])
  await waitForSaved(client, 4)
  await client.getByRole('button', { name: 'Finish' }).click()
  await client.getByRole('heading', { name: 'Invented question 1 about tea' }).waitFor()
  if (last > 0) {
    await lookInBoth(client, 'measure, client')
    await shot(client, 'packs-client')
    await client.setViewportSize({ width: 1024, height: 600 })
    await shot(client, 'packs-client-small')
  }
  await answerAll(client, last)
  await finish(client)
  const back = await windowOf(app, 'return')
  await enterCode(back, CODE)
  await back.getByRole('heading', { name: 'For you', exact: true }).waitFor({ timeout: 60_000 })
  const seen = await back.locator('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [element.className, element.textContent, x, y, width, height].join(' ')
    }),
  )
  await back.getByRole('button', { name: 'Anything for me first?' }).click()
  await back
    .getByText(
      last > 0
        ? 'before the client leaves. Answered by the client.'
        : 'Nothing that was marked asks for you first.',
    )
    .waitFor()
  await shot(back, `packs-neutral-${last}`)
  await passNeutral(back)
  await endWithoutCheck(await windowOf(app, 'together'))
  return { seen, desk: await passphraseToDesk(app, passphrase) }
}

test('a measure goes from a file to a score that keeps its version', async ({ launch, profile }) => {
  test.setTimeout(240_000)
  const vault = await prepareVault(profile, { quickCode: CODE }, async (desk) => {
    await plantClient(desk, 'Heron')
  })
  const app = await launch()
  let desk = await openDesk(app, vault.passphrase)
  await test.step('a bad file is refused with the place in it', async () => {
    await openPart(desk, 'Measures')
    await desk.getByRole('button', { name: 'Import a measure' }).click()
    await chooseFile(desk, 'broken.json', '{\n"resourceType": oh\n}')
    await desk.getByText('line 2 is not JSON').waitFor()
    await chooseFile(desk, 'odd.json', questionnaire([{ ...item('1'), type: 'attachment' }]))
    await desk.getByText(/item\[0\]\.type/).waitFor()
    await desk.getByText('Nothing was changed.', { exact: false }).waitFor()
    await shot(desk, 'packs-refused')
    await expect(desk.getByRole('button', { name: 'Keep this measure' })).toBeDisabled()
  })
  await test.step('a good one is previewed, bound and kept under a licence', async () => {
    await chooseFile(desk, 'teas.json', nine('1.0'))
    await desk.getByText(`Read without a fault: ${TITLE}`).waitFor()
    await desk.getByRole('button', { name: 'See it as a client' }).click()
    const preview = desk.getByRole('dialog', { name: 'Preview of the measure' })
    await preview.getByRole('heading', { name: 'Invented question 1 about tea' }).waitFor()
    await lookInBoth(desk, 'measure, preview')
    // Nothing of the dialog behind lies over it.
    await preview.getByText('So many cups: 2', { exact: true }).click({ timeout: 5_000 })
    await expect(preview.getByRole('radio', { name: 'So many cups: 2' })).toBeChecked()
    await preview.getByRole('button', { name: /English/ }).click()
    await desk.getByRole('option', { name: 'Arabic' }).click()
    const asked = preview.getByRole('heading', { name: 'سؤال عن الشاي رقم 1' })
    await asked.waitFor()
    expect(await asked.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl')
    await shot(desk, 'packs-preview-ar')
    await desk.getByRole('button', { name: 'Close the preview' }).click()
    await chooseRule(desk, 'PHQ-9')
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Keep this measure' }).click()
    await expect(dialog.getByText('This is needed.').first()).toBeVisible()
    await dialog.getByLabel('Licence holder').fill('Juniper Practice')
    await dialog.getByLabel('Number or letter').fill('L-1')
    await dialog.getByRole('spinbutton').first().pressSequentially('01052026')
    await dialog.getByText('I declare that this licence').click()
    await lookInBoth(desk, 'import')
    await shot(desk, 'packs-import')
    await dialog.getByRole('button', { name: 'Keep this measure' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await desk.getByText(/scored as PHQ-9 · version 1\.0 · licence of Juniper Practice/).waitFor()
    await lookInBoth(desk, 'measures in the settings')
  })
  await test.step('it is planned', async () => {
    await openClient(desk, 'Heron')
    await desk.getByRole('button', { name: 'Plan a measure' }).click()
    await lookInBoth(desk, 'plan')
    await shot(desk, 'packs-plan')
    await desk.getByRole('dialog').getByRole('button', { name: 'Plan it' }).click()
    await desk.getByText('at each session · at the start').waitFor()
  })
  const calm = await oneSession(app, desk, vault.passphrase, 0)
  const heard = await oneSession(app, calm.desk, vault.passphrase, 1)
  desk = heard.desk
  expect(heard.seen).toEqual(calm.seen)
  await test.step('the safety answer stands on Today and on the page until it was seen', async () => {
    await goTo(desk, 'Today')
    await expect(desk.getByText('asks for your attention. Answered by the client.')).toBeVisible()
    await shot(desk, 'packs-today')
    await openClient(desk, 'Heron')
    await desk.getByText('A safety question asks for your attention').waitFor()
    await desk.getByText(`Answered by the client. It was on ${TITLE}`).waitFor()
    await lookInBoth(desk, 'client with a measure')
    await desk.getByRole('button', { name: 'I have seen this' }).click()
    await desk.getByText('A safety question asks for your attention').waitFor({ state: 'hidden' })
  })
  await test.step('it is charted, and leaves as FHIR without a word of the file', async () => {
    await desk.getByText(`${TITLE}: 9 of 27.`, { exact: false }).first().scrollIntoViewIfNeeded()
    await shot(desk, 'packs-result')
    const path = join(profile, 'response.json')
    await stubSaveDialog(app, path)
    await desk.getByRole('button', { name: 'More about session 2' }).last().click()
    await desk.getByRole('menuitem', { name: 'Save the answers as FHIR' }).click()
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('QuestionnaireResponse')
    const text = await readFile(path, 'utf8')
    expect(text).not.toContain('about tea')
    expect(text).not.toContain('Heron')
  })
  await test.step('a new version takes its place, and old ratings keep theirs', async () => {
    await openPart(desk, 'Measures')
    await desk.getByRole('button', { name: `More about ${TITLE}` }).click()
    await desk.getByRole('menuitem', { name: 'Replace with a new version' }).click()
    await chooseFile(desk, 'teas-2.json', nine('2.0'))
    await desk.getByText('I declare that this licence').click()
    await desk.getByRole('button', { name: 'Keep this measure' }).click()
    const rows = desk.getByRole('listitem').or(desk.getByRole('row')).filter({ hasText: TITLE })
    await expect(rows.filter({ hasText: 'version 1.0' })).toContainText(/answered 2 times.*replaced/)
    await expect(rows.filter({ hasText: 'version 2.0' })).toContainText('in use')
    await desk
      .getByRole('button', { name: `More about ${TITLE}` })
      .first()
      .click()
    await shot(desk, 'packs-versions')
    await desk.getByRole('menuitem', { name: 'Retire' }).click()
    await expect(rows.filter({ hasText: 'version 2.0' })).toContainText('retired')
    await openClient(desk, 'Heron')
    await desk.getByText(`${TITLE}: 9 of 27.`, { exact: false }).first().waitFor()
    await expect(desk.getByRole('button', { name: 'Plan a measure' })).toHaveCount(0)
  })
})
