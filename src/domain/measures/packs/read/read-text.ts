// A text with its translations: the primitive `text` beside its `_text`, as FHIR writes them.
import { packLimits } from '../pack-limits.ts'
import type { Problems } from '../pack-problem.ts'
import type { PackText } from '../pack-types.ts'
import { extensionsOf, extensionUrls, type Found } from './extensions.ts'
import { fieldOf, isObject, type JsonObject, join, listAt } from './json-value.ts'
import { languageTag, plainText } from './plain-text.ts'

const partOf = ({ extension, path }: Found, url: string, problems: Problems): JsonObject | undefined => {
  const parts = listAt(fieldOf(extension, 'extension'), join(path, 'extension'), problems, 10)
  return parts.filter(isObject).find((part) => fieldOf(part, 'url') === url)
}

const translationOf = (
  found: Found,
  problems: Problems,
  most: number,
): PackText['other'][number] | undefined => {
  const lang = partOf(found, 'lang', problems)
  const content = partOf(found, 'content', problems)
  const tag = lang && (fieldOf(lang, 'valueCode') ?? fieldOf(lang, 'valueString'))
  const words = content && (fieldOf(content, 'valueString') ?? fieldOf(content, 'valueMarkdown'))
  const language = languageTag(tag, join(found.path, 'lang'), problems)
  const text = plainText(words, join(found.path, 'content'), problems, most)
  return language !== undefined && text !== undefined ? { language, text } : undefined
}

const translationsAt = (
  beside: unknown,
  path: string,
  problems: Problems,
  most: number,
): PackText['other'] => {
  if (beside === undefined) return []
  if (!isObject(beside)) {
    problems.add(path, 'notObject')
    return []
  }
  const found = extensionsOf(beside, extensionUrls.translation, path, problems)
  if (found.length > packLimits.languages) problems.add(path, 'tooMany', packLimits.languages)
  const said = found.flatMap((one) => translationOf(one, problems, most) ?? [])
  for (const { language } of said)
    if (said.filter((one) => one.language === language).length > 1) problems.add(path, 'duplicate')
  return said
}

/** The text at `key` of an object, with what `_key` adds. Undefined, and said, where there is none. */
export const readText = (
  object: JsonObject,
  key: string,
  path: string,
  problems: Problems,
  most: number,
): PackText | undefined => {
  const base = plainText(fieldOf(object, key), join(path, key), problems, most)
  const other = translationsAt(fieldOf(object, `_${key}`), join(path, `_${key}`), problems, most)
  return base === undefined ? undefined : { base, other }
}
