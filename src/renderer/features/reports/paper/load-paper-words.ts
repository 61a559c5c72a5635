// The words of paper in one language, with the letters of its script: what is printed is what the client's screen says.
import { createInstance } from 'i18next'
import { clientLanguage, shownLanguage } from '#domain/languages/client-languages.ts'
import clientMode from '#resources/locales/en/client-mode.json' with { type: 'json' }
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import paper from '#resources/locales/en/paper.json' with { type: 'json' }
import { addWords } from '../../../i18n/client-words.ts'

const files = import.meta.glob(
  ['../../../../../resources/locales/*/{client-mode,measures,paper}.json', '!**/locales/en/*'],
  { import: 'default' },
)

export type PaperBundle = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly paper: typeof paper
  readonly measures: typeof measures
  readonly clientMode: typeof clientMode
}

export const englishPaper: PaperBundle = { language: 'en', direction: 'ltr', paper, measures, clientMode }

/** English for a language that the app does not have; rejects where a file of the app can't be read. */
export const loadPaperWords = async (tag: string): Promise<PaperBundle> => {
  const language = shownLanguage(tag)
  const instance = createInstance()
  await instance.init({ lng: 'en', resources: { en: { paper, measures, clientMode } } })
  await addWords(instance, language, files)
  const words = <T>(namespace: string, english: T): T =>
    (instance.getResourceBundle(language, namespace) as T | undefined) ?? english
  return {
    language,
    direction: clientLanguage(language).direction,
    paper: words('paper', paper),
    measures: words('measures', measures),
    clientMode: words('clientMode', clientMode),
  }
}
