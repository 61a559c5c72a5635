// The spoken script in a client's language, with the letters of its script for whoever reads it out.
import type { ClientLanguageTag } from '#domain/languages/client-languages.ts'
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import spoken from '#resources/locales/en/spoken.json' with { type: 'json' }
import { loadBundle, type WordBundle } from '../../i18n/client-words.ts'

const files = import.meta.glob(
  ['../../../../resources/locales/*/{measures,spoken}.json', '!**/locales/en/*'],
  { import: 'default' },
)
const english = { spoken, measures }

export type SpokenWords = WordBundle<typeof english>

export const loadSpokenWords = (language: ClientLanguageTag): Promise<SpokenWords> =>
  loadBundle(language, english, files)
