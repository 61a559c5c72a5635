// The words of a printed form and of the leaflet, in the language of who will read them; English where there are none.
import { clientLanguage } from '#domain/languages/client-languages.ts'
import measuresEn from '#resources/locales/en/measures.json' with { type: 'json' }
import paperEn from '#resources/locales/en/paper.json' with { type: 'json' }
import type { PaperForm } from '#shared/contracts/paper.ts'
import { type FormWords, formWords } from '../../../client-mode/form-words.ts'
import { directionOf } from '../../../i18n/direction.ts'

export type PaperWords = typeof paperEn

const CATALOGUES = { en: paperEn } as const satisfies Readonly<Record<string, PaperWords>>

/** The language that is really printed for a tag. */
export const printedLanguage = (tag: string): keyof typeof CATALOGUES =>
  (Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[]).find(
    (known) => tag === known || tag.startsWith(`${known}-`),
  ) ?? 'en'

export const paperWords = (tag: string): PaperWords => CATALOGUES[printedLanguage(tag)]

/** Every language that can be printed, by its own name. */
export const paperLanguages = (): readonly { readonly tag: string; readonly name: string }[] =>
  (Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[]).map((tag) => ({
    tag,
    name: clientLanguage(tag).ownName,
  }))

export type Reading = { readonly language: string; readonly direction: 'ltr' | 'rtl' }

export const readingOf = (tag: string): Reading => {
  const language = printedLanguage(tag)
  return { language, direction: directionOf(language) }
}

const fill = (text: string, low: string): string => text.replace('{{low}}', low)

export type PaperFormWords = {
  readonly form: FormWords
  readonly hint: string
  readonly help: string
  readonly ratherNot: string
  /** How the marks are read with a ruler, or that they are not counted. */
  readonly toRead: string
  readonly common: PaperWords
}

const ITEMS = {
  outcome: ['self', 'close', 'world', 'overall'],
  alliance: ['understood', 'topics', 'way', 'overall'],
} as const

/** Null where this occasion has no such version. */
export const paperFormWords = (
  choice: Pick<PaperForm, 'language' | 'occasion' | 'version'>,
): PaperFormWords | null => {
  const { language, occasion, version } = choice
  // English until paper has the other languages' words (i18n/client-words.ts).
  const form = formWords(measuresEn, { occasion, version, items: [...ITEMS[occasion]] })
  if (!form) return null
  const common = paperWords(language)
  const isChild = version === 'child' || version === 'youngChild'
  const hints = common.hint
  const byVersion = {
    adult: hints.adult,
    adolescent: hints.adult,
    group: hints.adult,
    child: hints.child,
    youngChild: hints.youngChild,
    // About somebody else's week; about the session everybody speaks for themselves.
    collateral: occasion === 'outcome' ? hints.collateral : hints.adult,
  }
  const toRead = {
    child: common.measureChild,
    youngChild: common.notCounted,
    other: fill(common.measure, form.low),
  }
  return {
    form,
    hint: byVersion[version],
    help: common.help[isChild ? (`${occasion}Child` as const) : occasion],
    ratherNot: isChild ? common.ratherNotChild : common.ratherNot,
    toRead: version === 'child' || version === 'youngChild' ? toRead[version] : toRead.other,
    common,
  }
}
