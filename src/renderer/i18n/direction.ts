// Which way a language is written; Intl's own answer where the runtime has it.
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'])

/** 'rtl' for Arabic, Hebrew, Persian, Urdu and their like, else 'ltr'. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? 'Latn') ? 'rtl' : 'ltr'
