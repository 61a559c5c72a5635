// The languages of the client's screen and of paper: the one list. Names stand in their own script, without flags. English is
// the language that everything is written in first; the others are machine-made until somebody has read them.

/** ISO 15924, of the alphabet that a language is written in; each but Latin has a font of its own. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Hans' | 'Deva'

export type WritingDirection = 'ltr' | 'rtl'

export type ClientLanguage = {
  /** BCP 47; also the name of the folder of its words, `resources/locales/<tag>`. */
  readonly tag: string
  readonly ownName: string
  readonly script: Script
  readonly direction: WritingDirection
}

export const clientLanguages = [
  { tag: 'en', ownName: 'English', script: 'Latn', direction: 'ltr' },
  { tag: 'es', ownName: 'Español', script: 'Latn', direction: 'ltr' },
  { tag: 'fr', ownName: 'Français', script: 'Latn', direction: 'ltr' },
  { tag: 'de', ownName: 'Deutsch', script: 'Latn', direction: 'ltr' },
  { tag: 'pt', ownName: 'Português', script: 'Latn', direction: 'ltr' },
  { tag: 'nl', ownName: 'Nederlands', script: 'Latn', direction: 'ltr' },
  { tag: 'pl', ownName: 'Polski', script: 'Latn', direction: 'ltr' },
  { tag: 'tr', ownName: 'Türkçe', script: 'Latn', direction: 'ltr' },
  { tag: 'uk', ownName: 'Українська', script: 'Cyrl', direction: 'ltr' },
  { tag: 'ar', ownName: 'العربية', script: 'Arab', direction: 'rtl' },
  { tag: 'zh-Hans', ownName: '简体中文', script: 'Hans', direction: 'ltr' },
  { tag: 'hi', ownName: 'हिन्दी', script: 'Deva', direction: 'ltr' },
] as const satisfies readonly ClientLanguage[]

export type ClientLanguageTag = (typeof clientLanguages)[number]['tag']

export const clientLanguageTags: readonly ClientLanguageTag[] = clientLanguages.map(({ tag }) => tag)

/** The language that is written first, and shown where no other can be. */
export const firstLanguage: ClientLanguageTag = 'en'

export const isClientLanguage = (tag: string): tag is ClientLanguageTag =>
  clientLanguages.some((one) => one.tag === tag)

/** The language whose words are shown for a tag: 'en-GB' → 'en', 'zh' and 'zh-CN' → 'zh-Hans'; English where there is none. */
export const shownLanguage = (tag: string): ClientLanguageTag => {
  const base = tag.split('-')[0]
  return (
    clientLanguageTags.find((known) => known === tag) ??
    clientLanguageTags.find((known) => known.split('-')[0] === base) ??
    firstLanguage
  )
}

export const clientLanguage = (tag: ClientLanguageTag): ClientLanguage =>
  clientLanguages.find((one) => one.tag === tag) ?? clientLanguages[0]
