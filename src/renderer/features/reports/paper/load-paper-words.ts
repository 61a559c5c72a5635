// The words of paper in one language, with the letters of its script: what is printed is what the client's screen says.
import { shownLanguage } from '#domain/languages/client-languages.ts'
import clientMode from '#resources/locales/en/client-mode.json' with { type: 'json' }
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import paper from '#resources/locales/en/paper.json' with { type: 'json' }
import { loadBundle, type WordBundle } from '../../../i18n/client-words.ts'

const files = import.meta.glob(
  ['../../../../../resources/locales/*/{client-mode,measures,paper}.json', '!**/locales/en/*'],
  { import: 'default' },
)
const english = { paper, measures, clientMode }

export type PaperBundle = WordBundle<typeof english>

export const englishPaper: PaperBundle = { language: 'en', direction: 'ltr', ...english }

/** English for a language that the app does not have; rejects where a file of the app can't be read. */
export const loadPaperWords = (tag: string): Promise<PaperBundle> =>
  loadBundle(shownLanguage(tag), english, files)
