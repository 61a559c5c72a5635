import type { PackForm, PackText } from './pack-types.ts'

const firstPart = (tag: string): string => tag.split('-')[0] ?? tag

/** The language a client of language `wanted` reads this pack in: the same, one of the same family, else its own. */
export const shownLanguageOf = (
  { languages, language }: Pick<PackForm, 'languages' | 'language'>,
  wanted: string,
): string =>
  languages.find((one) => one === wanted) ??
  languages.find((one) => firstPart(one) === firstPart(wanted)) ??
  language

/** A text in one of the form's languages. */
export const textIn = (text: PackText, language: string): string =>
  text.other.find((one) => one.language === language)?.text ?? text.base
