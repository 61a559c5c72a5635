// What the domain says is a catalogue key (`namespace:key`) with numbers; the words live in the locale catalogues, one set per language.

export type PhraseParams = Readonly<Record<string, number | string>>

/** A sentence to be rendered: `t(key, params)`. Numbers are points, counts or days, as the key's rule says. */
export type Phrase = { readonly key: string; readonly params: PhraseParams }

/** Builds a phrase; without numbers the params are empty. */
export const phrase = (key: string, params: PhraseParams = {}): Phrase => ({ key, params })
