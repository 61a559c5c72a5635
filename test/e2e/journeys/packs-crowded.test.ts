// Measures with long titles in three scripts, many questions and many versions: the list, the import, the plans and the report
// stay whole at the smallest window and at the largest text. All texts are invented.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { openClient, openDesk } from '../driver/session.ts'
import { openPart } from '../driver/settings.ts'
import { type Desk, prepareVault } from '../harness/desk.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { shot } from '../harness/look.ts'
import { lookInBoth } from '../harness/looks.ts'
import { pdfText } from '../harness/pdf.ts'
import { plainAids, plantClient, plantSession } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'

const TITLES = [
  'Erfundener Selbstbeurteilungsfragebogen zur Teezubereitungsgewohnheitsveränderung im Jahreszeitenwechsel',
  'قائمة مخترعة طويلة عن عادات تحضير الشاي في المساء وكيف تتغير مع تغير الفصول على مدار السنة',
  'मौसम बदलने के साथ शाम की चाय बनाने की आदतों के बारे में एक लंबी मनगढ़ंत सूची और उसके सवाल',
] as const
const many = Array.from({ length: 60 }, (_, index) => choice(`${index + 1}`, [0, 1, 2, 3, 4]))
const fileOf = (title: string, version = '1.0') =>
  questionnaire(many, { title, version, url: `urn:invented:${TITLES.indexOf(title as never)}` })
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const plant = async (desk: Desk): Promise<void> => {
  const { clientId, episodeId } = await plantClient(desk, 'Heron', { birthYear: 2014 })
  const person = {
    clientId,
    role: 'parent',
    alias: 'Robin of the long lane behind the mill',
    aids: plainAids,
  }
  const { personId } = await desk.ok<{ personId: string }>('clients.addPerson', person)
  const sessionId = await plantSession(desk, episodeId)
  const licence = {
    holder: 'Arbeitsgemeinschaft für Teezubereitungsforschung und Jahreszeitenkunde',
    number: 'L-1',
    day: '2026-01-05',
  }
  for (const title of TITLES) {
    const fields = { file: bytesOf(fileOf(title)), licence, replaces: null }
    const binding = { kind: 'ordinal', direction: 'lower' }
    const { packId } = await desk.ok<{ packId: string }>('measures.add', { ...fields, binding })
    const { packs } = await desk.ok<{ packs: { packId: string; familyId: string }[] }>('measures.list')
    const familyId = packs.find((pack) => pack.packId === packId)?.familyId ?? ''
    const plan = { episodeId, clientId, personId, familyId, when: { times: 'each' }, occasion: 'outcome' }
    await desk.ok('measures.addPlan', plan)
    for (const about of [null, personId])
      for (const value of [1, 2])
        await desk.ok('measures.record', {
          sessionId,
          clientId,
          packId,
          personId: about,
          source: 'paper',
          helper: null,
          language: 'en',
          at: Date.now() - value * 1000,
          answers: { kind: 'answers', values: many.map((_, index) => ({ linkId: `${index + 1}`, value })) },
        })
  }
}

const SIZES = [
  { name: 'small', width: 1024, height: 600, text: 100 },
  { name: 'large-text', width: 1280, height: 800, text: 200 },
] as const

/** Text as large as the system's setting would make it. */
const setText = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), percent)

const lookAtAll = async (page: Page, name: string): Promise<void> => {
  await shot(page, `crowded-${name}`)
  for (const { name: size, width, height, text } of SIZES) {
    await page.setViewportSize({ width, height })
    await setText(page, text)
    await shot(page, `crowded-${name}-${size}`)
  }
  // Six charts at once take axe a minute, and stand in other journeys.
  if (name !== 'plans') await lookInBoth(page, `${name}, large text`)
  await setText(page, 100)
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** Which letters are drawn in our own fonts, and not in what the system may or may not have. */
const lettersOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ unicodeRange }) => unicodeRange.toUpperCase())
      .join(' '),
  )

test('measures with long titles and many questions stay whole', async ({ launch, profile }) => {
  test.setTimeout(120_000)
  const vault = await prepareVault(profile, {}, plant)
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  const dialog = desk.getByRole('dialog')
  await openPart(desk, 'Measures')
  await desk.getByText(TITLES[1]).first().scrollIntoViewIfNeeded()
  for (const script of [/U\+0?600-0?6FF/, /U\+0?900-0?97F/])
    await expect.poll(() => lettersOf(desk)).toMatch(script)
  await lookAtAll(desk, 'list')
  await desk.getByRole('button', { name: 'Import a measure' }).click()
  const file = { name: 'long.json', mimeType: 'application/json' }
  const buffer = Buffer.from(bytesOf(fileOf(TITLES[0], '2.0')))
  await dialog.locator('input[type=file]').setInputFiles({ ...file, buffer })
  await dialog.getByText(`Read without a fault: ${TITLES[0]}`).waitFor()
  await dialog.getByRole('button', { name: /How it is scored/ }).click()
  await desk.getByRole('option', { name: 'PHQ-9', exact: true }).click()
  await desk.getByRole('listbox').waitFor({ state: 'hidden' })
  await lookAtAll(desk, 'binding')
  await desk.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await openClient(desk, 'Heron')
  await desk
    .getByText('when Robin of the long lane behind the mill takes part')
    .first()
    .scrollIntoViewIfNeeded()
  await lookAtAll(desk, 'plans')
  await desk
    .getByRole('heading', { name: `${TITLES[0]} · Robin`, exact: false })
    .first()
    .scrollIntoViewIfNeeded()
  await shot(desk, 'crowded-card')
  await desk.getByRole('button', { name: 'Report', exact: true }).click()
  await dialog.getByText('Include the scores of imported measures').click()
  const path = join(profile, 'report.pdf')
  await stubSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'Save as PDF' }).click()
  await dialog.waitFor({ state: 'hidden', timeout: 30_000 })
  // Letters of every script are letters in it too.
  const text = await pdfText(path)
  expect(text).toContain('Erfundener')
  expect(text).toContain('मौसम')
})
