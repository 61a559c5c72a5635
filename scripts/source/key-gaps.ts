// Whether a language says all that English says: its keys, its places to fill in, and the plural forms that its grammar has.
import type { FlatWords } from './words.ts'

const PLURAL = /_(zero|one|two|few|many|other)$/
const PLACE = /{{\s*[\w.]+[^}]*}}/g

const placesIn = (text: string): string =>
  [...text.matchAll(PLACE)]
    .map(([place]) => place.replace(/\s/g, ''))
    .sort()
    .join(' ')

/** The keys that a language must have: those of English, each counted one in the forms of its own grammar. */
export const keysFor = (tag: string, first: FlatWords): ReadonlyMap<string, string> => {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const wanted = new Map<string, string>()
  for (const [key, text] of Object.entries(first)) {
    if (!PLURAL.test(key)) wanted.set(key, text)
    else {
      const base = key.replace(PLURAL, '')
      for (const form of forms) wanted.set(`${base}_${form}`, first[`${base}_other`] ?? text)
    }
  }
  return wanted
}

/** In a language with a form for one alone, "one client" may go without its number. */
const mayLeaveOut = (key: string): boolean => /_(zero|one|two)$/.test(key)

export const findKeyGaps = (tag: string, first: FlatWords, own: FlatWords): readonly string[] => {
  const wanted = keysFor(tag, first)
  const missing = [...wanted.keys()].filter((key) => !Object.hasOwn(own, key))
  const extra = Object.keys(own).filter((key) => !wanted.has(key))
  const changed = [...wanted].filter(([key, text]) => {
    const said = own[key]
    if (said === undefined || placesIn(said) === placesIn(text)) return false
    return !(mayLeaveOut(key) && placesIn(said) === placesIn(text.replace(/{{\s*count\s*}}/, '')))
  })
  return [
    ...missing.map((key) => `${key} is missing`),
    ...extra.map((key) => `${key} is in no English file`),
    ...changed.map(([key, text]) => `${key} must fill in: ${placesIn(text) || 'nothing'}`),
  ]
}
