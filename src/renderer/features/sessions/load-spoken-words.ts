// The spoken script in a client's language, with the letters of its script for whoever reads it out.
import { createInstance } from 'i18next'
import { type ClientLanguageTag, clientLanguage } from '#domain/languages/client-languages.ts'
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import spoken from '#resources/locales/en/spoken.json' with { type: 'json' }
import { addWords } from '../../i18n/client-words.ts'

const files = import.meta.glob(
  ['../../../../resources/locales/*/{measures,spoken}.json', '!**/locales/en/*'],
  { import: 'default' },
)

export type SpokenWords = {
  readonly language: ClientLanguageTag
  readonly direction: 'ltr' | 'rtl'
  readonly spoken: typeof spoken
  readonly measures: typeof measures
}

export const loadSpokenWords = async (language: ClientLanguageTag): Promise<SpokenWords> => {
  const instance = createInstance()
  await instance.init({ lng: 'en', resources: { en: { spoken, measures } } })
  await addWords(instance, language, files)
  const words = <T>(namespace: string, english: T): T =>
    (instance.getResourceBundle(language, namespace) as T | undefined) ?? english
  return {
    language,
    direction: clientLanguage(language).direction,
    spoken: words('spoken', spoken),
    measures: words('measures', measures),
  }
}
