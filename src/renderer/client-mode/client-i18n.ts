// The client window's words and nothing else of the app's: this window never carries the therapist's. English is bundled;
// the languages of the forms at hand are added before the first form is shown.
import { createInstance, type i18n as I18n } from 'i18next'
import { shownLanguage } from '#domain/languages/client-languages.ts'
import clientMode from '#resources/locales/en/client-mode.json' with { type: 'json' }
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import type { Catalogue } from '../i18n/catalogues.ts'
import { addWords } from '../i18n/client-words.ts'
import { directionOf } from '../i18n/direction.ts'

const files = import.meta.glob(
  ['../../../resources/locales/*/{client-mode,measures}.json', '!**/locales/en/*'],
  {
    import: 'default',
  },
)

/** Everything that these languages need: words and letters. Rejects where a file of the app can't be read. */
export const loadLanguages = async (i18n: I18n, tags: readonly string[]): Promise<void> => {
  const shown = new Set(tags.map(shownLanguage))
  await Promise.all([...shown].map((language) => addWords(i18n, language, files)))
}

/** The measures' words in a language that was loaded; English where it was not. */
export const measureWords = (i18n: I18n, tag: string): Catalogue['measures'] =>
  i18n.getResourceBundle(shownLanguage(tag), 'measures') ?? measures

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
    resources: { en: { clientMode, measures } },
    ns: ['clientMode', 'measures'],
    defaultNS: 'clientMode',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
