// The words that clients read, in their languages. Each file is a chunk of its own, loaded for the language at hand; a
// page names its files with import.meta.glob and hands them in, so that no page carries what it never shows.
import { createInstance, type i18n as I18n } from 'i18next'
import { type ClientLanguageTag, clientLanguage, firstLanguage } from '#domain/languages/client-languages.ts'
import { loadFont } from '../ui/fonts/load-font.ts'

/** What import.meta.glob gives for files of resources/locales, with `import: "default"`. */
export type WordFiles = Readonly<Record<string, () => Promise<unknown>>>

/** '…/locales/uk/client-mode.json' → ['uk', 'clientMode'] */
const placeOf = (path: string): readonly [string | undefined, string] => {
  const [file = '', language] = path.split('/').reverse()
  return [language, file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
}

/** Adds the words of a language to `i18n`, and its letters to the page. English is bundled and always there. */
export const addWords = async (i18n: I18n, tag: ClientLanguageTag, files: WordFiles): Promise<void> => {
  const { script, ownName } = clientLanguage(tag)
  const adding = Object.entries(files).map(async ([path, read]) => {
    const [language, namespace] = placeOf(path)
    if (language !== tag || tag === firstLanguage || i18n.hasResourceBundle(tag, namespace)) return
    i18n.addResourceBundle(tag, namespace, await read())
  })
  await Promise.all([loadFont(script, ownName), ...adding])
}

export type WordBundle<T> = {
  readonly language: ClientLanguageTag
  readonly direction: 'ltr' | 'rtl'
} & Readonly<T>

/** Whole catalogues in one language, by namespace; English where a file has none. Rejects where a file of the app can't be read. */
export const loadBundle = async <T extends Readonly<Record<string, object>>>(
  language: ClientLanguageTag,
  english: T,
  files: WordFiles,
): Promise<WordBundle<T>> => {
  const instance = createInstance()
  await instance.init({ lng: firstLanguage, resources: { [firstLanguage]: english } })
  await addWords(instance, language, files)
  const read = Object.entries(english).map(([namespace, words]) => [
    namespace,
    instance.getResourceBundle(language, namespace) ?? words,
  ])
  const { direction } = clientLanguage(language)
  return { language, direction, ...(Object.fromEntries(read) as T) }
}
