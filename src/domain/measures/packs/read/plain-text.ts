import type { PackProblemCode, Problems } from '../pack-problem.ts'

// Control characters other than line ends and tabs, and marks that make letters run backwards inside a sentence.
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u
// What leaves nothing to see: white space, joiners and marks of direction alone, and the letters that are drawn as a gap.
const unseen = /[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu
const hasHidden = (text: string): boolean => hidden.test(text.replaceAll(/[\r\n\t]/g, ''))

const faultOf = (value: unknown, most: number): PackProblemCode | undefined => {
  if (value === undefined) return 'missing'
  if (typeof value !== 'string') return 'notText'
  if (value.length > most) return 'tooLong'
  if (hasHidden(value) || !value.isWellFormed()) return 'hiddenCharacter'
  return value.replaceAll(unseen, '') === '' ? 'empty' : undefined
}

/** A text that can be shown as it is: not empty, not longer than `most` characters, nothing hidden in it. Trimmed. */
export const plainText = (
  value: unknown,
  path: string,
  problems: Problems,
  most: number,
): string | undefined => {
  const fault = faultOf(value, most)
  if (fault === undefined) return String(value).replaceAll('\r\n', '\n').trim()
  problems.add(path, fault, fault === 'tooLong' ? most : undefined)
  return undefined
}

const tag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}$/

/** A language tag such as `pt-BR`; first part in small letters. */
export const languageTag = (value: unknown, path: string, problems: Problems): string | undefined => {
  if (typeof value !== 'string' || value.length > 35 || !tag.test(value)) {
    problems.add(path, 'badLanguage')
    return undefined
  }
  const [first = '', ...rest] = value.split('-')
  return [first.toLowerCase(), ...rest].join('-')
}
