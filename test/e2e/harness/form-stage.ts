// One client window that shows one form after another: the real app, handed over, the real page. Only what main answers to
// `getForm` is replaced, from the test's side; the forms are made by the vault's own hand-over for the language, the text
// size, the contrast and the person that are asked for.
import type { Page } from '@playwright/test'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import {
  MEASURE_KINDS,
  type MeasureKind,
  measuresInEveryLanguage,
} from '../../fixtures/packs/measure-in-every-language.ts'
import { openDesk as openLockScreen } from '../driver/session.ts'
import { addClient, startSession } from '../driver/therapist.ts'
import { type Desk, openDesk, prepareVault } from './desk.ts'
import type { RunningApp } from './launch.ts'
import { plainAids, plantClient, plantSession } from './rows.ts'
import { windowOf } from './windows.ts'

export type Version = 'adult' | 'adolescent' | 'child' | 'youngChild' | 'collateral' | 'group'
export type FormWish = {
  readonly version: Version
  readonly occasion: 'outcome' | 'alliance'
  readonly language: string
  readonly textSize: 100 | 125 | 150 | 200
  readonly contrast: 'normal' | 'high' | 'dark'
  /** An imported measure instead of our own lines. */
  readonly measure?: MeasureKind | undefined
}

export type FormStage = {
  readonly page: Page
  /** Shows this form, or several people's in turn; a fresh page, blank. */
  readonly show: (...wishes: readonly FormWish[]) => Promise<void>
  readonly close: () => Promise<void>
}

const YEAR = new Date().getFullYear()
const AGES: Readonly<Record<Version, number>> = {
  adult: 40,
  adolescent: 15,
  child: 9,
  youngChild: 5,
  collateral: 9,
  group: 40,
}

type Person = { readonly clientId: string; readonly personId: string | null; readonly sessionId: string }

const plantPerson = async (desk: Desk, version: Version): Promise<Person> => {
  const alias = `Person ${version}`
  const { clientId, episodeId } = await plantClient(desk, alias, { birthYear: YEAR - AGES[version] })
  const sessionId = await plantSession(desk, episodeId)
  if (version !== 'collateral') return { clientId, personId: null, sessionId }
  const { personId } = await desk.ok<{ personId: string }>('clients.addPerson', {
    clientId,
    role: 'parent',
    alias: 'Parent',
    aids: plainAids,
  })
  return { clientId, personId, sessionId }
}

/** The invented measures, imported as a therapist would; their ids. */
const importMeasures = async (desk: Desk): Promise<Readonly<Record<MeasureKind, string>>> => {
  const files = await measuresInEveryLanguage()
  const ids = new Map<MeasureKind, string>()
  for (const kind of MEASURE_KINDS) {
    const { packId } = await desk.ok<{ packId: string }>('measures.add', {
      file: new TextEncoder().encode(JSON.stringify(files[kind])),
      binding: { kind: 'unscored' },
      licence: { holder: 'A. Keel', number: '1', day: '2026-11-01' },
      replaces: null,
    })
    ids.set(kind, packId)
  }
  return Object.fromEntries(ids) as Record<MeasureKind, string>
}

/** Makes forms as a hand-over does, in a vault of its own beside the app. */
const openKit = async (root: string) => {
  const vault = await prepareVault(root, {}, async (desk) => {
    for (const language of clientLanguageTags.slice(1))
      await desk.ok('settings.setLanguageRead', { language, isRead: true })
  })
  const desk = await openDesk(root, vault.vaultId)
  const packs = await importMeasures(desk)
  const people = new Map<Version, Person>()
  const formOf = async (wish: FormWish, index: number): Promise<HandoverForm> => {
    const { version, occasion, measure, ...aids } = wish
    const { sessionId, ...who } = people.get(version) ?? (await plantPerson(desk, version))
    people.set(version, { ...who, sessionId })
    const chosen = measure ? [packs[measure]] : []
    const input = { sessionId, occasion, who: [{ ...who, aids: { ...plainAids, ...aids }, packs: chosen }] }
    const { forms } = await desk.ask('prepareHandover', input)
    const form = forms.find(({ pack }) => (pack !== undefined) === (measure !== undefined))
    if (!form) throw new Error('the hand-over made no form')
    // The group's form belongs to an episode of several; its words are asked for by its name here.
    return { ...form, index, ...(version === 'group' ? { version } : {}) }
  }
  return { formOf, close: desk.close }
}

const SYMBOLS = ['leaf', 'star', 'wave', 'stone'] as const

export const openFormStage = async (
  launch: () => Promise<RunningApp>,
  profile: string,
): Promise<FormStage> => {
  const vault = await prepareVault(profile)
  const kit = await openKit(`${profile}-kit`)
  const app = await launch()
  const desk = await openLockScreen(app, vault.passphrase)
  await addClient(desk, 'Linden')
  await startSession(desk)
  const page = await windowOf(app, 'client')
  await page.getByTestId('rating-line').first().waitFor()
  await app.electron.evaluate(({ ipcMain }) => {
    for (const channel of ['clientMode.getForm', 'clientMode.saveAnswer', 'clientMode.finish'])
      ipcMain.removeHandler(channel)
    ipcMain.handle('clientMode.saveAnswer', () => ({ ok: true, value: { done: true } }))
    ipcMain.handle('clientMode.finish', () => ({ ok: true, value: { done: true } }))
  })
  const stage = (forms: readonly HandoverForm[]) =>
    app.electron.evaluate(({ ipcMain }, staged) => {
      ipcMain.removeHandler('clientMode.getForm')
      ipcMain.handle('clientMode.getForm', () => ({
        ok: true,
        value: { forms: staged, first: 0, view: 'handed' },
      }))
    }, forms)
  return {
    page,
    show: async (...wishes) => {
      const forms: HandoverForm[] = []
      for (const [index, wish] of wishes.entries()) forms.push(await kit.formOf(wish, index))
      const symbols = forms.length > 1 ? SYMBOLS : []
      await stage(forms.map((form, index) => ({ ...form, symbol: symbols[index] ?? 'none' })))
      await page.reload({ waitUntil: 'commit' })
      await page.locator('main h1').first().waitFor()
      await page.locator('main[data-manner], main:not([data-manner]) button').first().waitFor()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
    },
    close: kit.close,
  }
}
