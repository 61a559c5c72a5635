// Every word of a language, to be read before it is switched on.
import type { i18n as I18n } from 'i18next'
import type { ClientLanguageTag } from '#domain/languages/client-languages.ts'
import { addWords } from '../../i18n/client-words.ts'
import { type WordSection, wordSections } from './word-sections.ts'

const files = import.meta.glob(['../../../../resources/locales/*/*.json', '!**/locales/en/*'], {
  import: 'default',
})
const NAMESPACES = ['measures', 'clientMode', 'handback', 'paper', 'spoken'] as const

export const loadLanguageWords = async (
  i18n: I18n,
  language: ClientLanguageTag,
): Promise<readonly WordSection[]> => {
  await addWords(i18n, language, files)
  return NAMESPACES.flatMap((namespace) =>
    wordSections(
      namespace,
      i18n.getResourceBundle('en', namespace),
      i18n.getResourceBundle(language, namespace),
    ),
  )
}
