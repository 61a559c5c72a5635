// Brings one screen of the client's window on the stage, and says what is wrong with it.
import type { Page } from '@playwright/test'
import { type ClientLanguageTag, clientLanguage } from '#domain/languages/client-languages.ts'
import { MEASURE_KINDS } from '../../fixtures/packs/measure-in-every-language.ts'
import { createAxe, createForeignWords, misplaced } from './form-looks.ts'
import type { FormStage, FormWish } from './form-stage.ts'

/** A form as it comes, a question of an imported measure, or one of the quiet screens around it. */
export const SCREENS = [
  'outcome adult',
  'outcome adolescent',
  'outcome child',
  'outcome youngChild',
  'outcome collateral',
  'alliance adult',
  'alliance adolescent',
  'alliance child',
  'alliance youngChild',
  'alliance collateral',
  'alliance group',
  'measure choice',
  'measure number',
  'measure line',
  'whose turn',
  'leave it out',
  'paused',
  'thank you',
] as const
export type Screen = (typeof SCREENS)[number]

export type Shown = {
  readonly language: ClientLanguageTag
  readonly screen: Screen
  readonly textSize: FormWish['textSize']
  /** The three contrasts, and the system's own colours in place of them. */
  readonly contrast: FormWish['contrast'] | 'forced'
}

const wishOf = ({ language, screen, textSize, contrast }: Shown): FormWish => {
  const [occasion, version] = screen.split(' ')
  const isForm = occasion === 'outcome' || occasion === 'alliance'
  const measure = occasion === 'measure' ? MEASURE_KINDS.find((kind) => kind === version) : undefined
  return {
    language,
    textSize,
    contrast: contrast === 'forced' ? 'normal' : contrast,
    occasion: isForm ? (occasion as FormWish['occasion']) : 'outcome',
    version: isForm ? (version as FormWish['version']) : 'adult',
    measure,
  }
}

const footer = (page: Page) => page.locator('footer button')

/** What does not come first is reached as a person reaches it: the second question, the quiet screens behind a form. */
const goOn = async (page: Page, screen: Screen): Promise<void> => {
  if (screen.startsWith('measure ')) {
    await footer(page).last().click()
    await page.locator('main[data-manner] footer button').nth(2).waitFor()
  }
  if (screen === 'leave it out') {
    await footer(page).first().click()
    await page.locator('main:not([data-manner])').waitFor()
  }
  if (screen === 'paused') {
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
    await page.locator('main').nth(1).waitFor()
  }
  if (screen === 'thank you') {
    await footer(page).first().click()
    await page.locator('main:not([data-manner]) button').last().click()
    await page.locator('main:not([data-manner]):not(:has(button))').waitFor()
  }
}

/** From line to line, where one is shown at a time. */
const lookAtEach = async (page: Page): Promise<readonly string[]> => {
  const found = [...(await misplaced(page))]
  const places = await page.locator('footer ol > li:visible').count()
  for (let place = 1; place < places; place += 1) {
    await footer(page).last().click()
    await page.locator(`footer ol > li:nth-child(${place + 1})[aria-current]`).waitFor()
    found.push(...(await misplaced(page)).map((problem) => `line ${place + 1}: ${problem}`))
  }
  return found
}

/** The page stands in the client's language and direction, size and contrast: also when the form itself is gone. */
const lookIn = async (page: Page, { language, textSize, contrast }: Shown): Promise<readonly string[]> => {
  const wanted = {
    lang: language,
    dir: clientLanguage(language).direction,
    text: String(textSize),
    theme: contrast === 'dark' ? 'dark' : 'light',
    contrast: contrast === 'high' ? 'more' : 'usual',
  }
  const found = await page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement
    return { lang, dir, text: dataset.text, theme: dataset.theme, contrast: dataset.contrast }
  })
  return Object.entries(wanted)
    .filter(([name, value]) => found[name as keyof typeof found] !== value)
    .map(([name, value]) => `the page's ${name} is not ${value}`)
}

export const createScreenCheck = async (stage: FormStage) => {
  const { page } = stage
  const axe = await createAxe()
  const foreign = await createForeignWords()
  const bring = async (shown: Shown): Promise<void> => {
    const forcedColors = shown.contrast === 'forced' ? 'active' : 'none'
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    const wish = wishOf(shown)
    await stage.show(...(shown.screen === 'whose turn' ? [wish, wish] : [wish]))
    await goOn(page, shown.screen)
  }
  /** As `bring` left it: nothing of the page's look was changed by hand. */
  const check = async (shown: Shown): Promise<readonly string[]> => [
    ...(await lookIn(page, shown)),
    ...(await axe(page)),
    ...(await foreign(page, shown.language)),
    ...(await lookAtEach(page)),
  ]
  return { bring, check, lookIn }
}
