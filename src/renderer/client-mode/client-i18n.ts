// The client window's words and nothing else of the app's: this window never carries the therapist's.
import { createInstance, type i18n as I18n } from 'i18next'
import clientMode from '#resources/locales/en/client-mode.json' with { type: 'json' }
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import type { Catalogue } from '../i18n/catalogues.ts'
import { directionOf } from '../i18n/direction.ts'

const CATALOGUES: Readonly<Record<'en', Pick<Catalogue, 'clientMode' | 'measures'>>> = {
  en: { clientMode, measures },
}

export type ClientLanguage = keyof typeof CATALOGUES

/** The language that is really shown for a tag; English where there is no catalogue. */
export const shownLanguage = (tag: string): ClientLanguage =>
  (Object.keys(CATALOGUES) as ClientLanguage[]).find(
    (known) => tag === known || tag.startsWith(`${known}-`),
  ) ?? 'en'

export const measureWords = (tag: string): Catalogue['measures'] => CATALOGUES[shownLanguage(tag)].measures

/** A language's name in its own script: 'English', 'العربية'. */
export const ownName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

/** The locale that gives react-aria the form's own direction, which is stored with the rating. */
export const localeFor = (tag: string, direction: 'ltr' | 'rtl'): string => {
  if (directionOf(tag) === direction) return tag
  return direction === 'rtl' ? 'ar' : 'en'
}

export const createClientI18n = (): I18n => {
  const instance = createInstance()
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: CATALOGUES,
    ns: ['clientMode', 'measures'],
    defaultNS: 'clientMode',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
