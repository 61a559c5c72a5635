// How a translation may not read: empty, shouting, left in English, too long for its place, or in words that are not for clients.
import { avoided } from './avoided-words.ts'
import type { FlatWords } from './words.ts'

/** Signs and words that are the same in several languages by their nature. */
const SAME_BY_NATURE: ReadonlySet<string> = new Set(['A−', 'A+', 'Contrast'])

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Letters as they are seen: a sign above or below another is none of its own. */
const lengthOf = (text: string): number => [...letters.segment(text)].length

/** A button may be this much longer than in English, a sentence less: widths that the forms were looked at with. */
const roomFor = (text: string): number => Math.ceil(Math.max(18, text.length * 1.9, text.length + 14))

/** How words are set: the apostrophe is the curved one, and in French no sign is left alone at the start of a line. */
const findSettingFaults = (tag: string, text: string): readonly string[] => [
  ...(/\p{L}'\p{L}/u.test(text) ? ['a straight apostrophe'] : []),
  ...(tag === 'fr' && / [?!;:»]|« /.test(text) ? ['a space that may break before a sign'] : []),
]

export const findWordFaults = (tag: string, first: FlatWords, own: FlatWords): readonly string[] =>
  Object.entries(own).flatMap(([key, text]) => {
    const english = first[key] ?? first[key.replace(/_\w+$/, '_other')] ?? ''
    const word = avoided(tag).exec(text)?.[0]
    return [
      ...((text === '') === (english === '') ? [] : [`${key} is empty`]),
      ...(text.trim() === text ? [] : [`${key} begins or ends with a space`]),
      ...(/[!！¡]/.test(text) ? [`${key} raises its voice`] : []),
      ...(text === english && english !== '' && !SAME_BY_NATURE.has(text)
        ? [`${key} is still English: ${text}`]
        : []),
      ...(lengthOf(text) > roomFor(english) ? [`${key} is too long: ${text}`] : []),
      ...findSettingFaults(tag, text).map((fault) => `${key} has ${fault}: ${text}`),
      ...(word === undefined ? [] : [`${key} has a word that is not for clients: ${word}`]),
    ]
  })
