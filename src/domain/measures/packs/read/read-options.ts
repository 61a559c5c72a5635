// The answers that can be chosen. Only those in the file: a value set elsewhere would have to be fetched.
import { packLimits } from '../pack-limits.ts'
import type { Problems } from '../pack-problem.ts'
import type { PackOption, PackText } from '../pack-types.ts'
import { extensionNumber, extensionUrls } from './extensions.ts'
import { fieldOf, isObject, type JsonObject, join, listAt, objectAt } from './json-value.ts'
import { readText } from './read-text.ts'

/** Points with at most two decimals as integer hundredths; said where there are more. */
export const toHundredthsAt = (points: number, path: string, problems: Problems): number => {
  const hundredths = Math.round(points * 100)
  if (Math.abs(points * 100 - hundredths) > 1e-6) problems.add(path, 'badDecimals')
  return hundredths
}

const textOf = (option: JsonObject, path: string, problems: Problems): PackText | undefined => {
  const coding = fieldOf(option, 'valueCoding')
  if (coding !== undefined) {
    const object = objectAt(coding, join(path, 'valueCoding'), problems)
    return object && readText(object, 'display', join(path, 'valueCoding'), problems, packLimits.option)
  }
  const number = fieldOf(option, 'valueInteger')
  if (number !== undefined && !Number.isSafeInteger(number)) {
    problems.add(join(path, 'valueInteger'), typeof number === 'number' ? 'badValue' : 'notNumber')
    return undefined
  }
  if (number !== undefined) return { base: String(number), other: [] }
  return readText(option, 'valueString', path, problems, packLimits.option)
}

const ordinalOf = (option: JsonObject, path: string, problems: Problems): number | null => {
  const coding = fieldOf(option, 'valueCoding')
  const own = extensionNumber(option, extensionUrls.ordinal, path, problems)
  const inCoding = isObject(coding)
    ? extensionNumber(coding, extensionUrls.ordinal, join(path, 'valueCoding'), problems)
    : null
  const number = fieldOf(option, 'valueInteger')
  const points = own ?? inCoding ?? (typeof number === 'number' ? number : null)
  if (points === null) return null
  if (Math.abs(points) > packLimits.number) problems.add(path, 'badValue')
  return toHundredthsAt(points, path, problems)
}

/** Short and plain, or none: it is written into exports. */
const codeOf = (option: JsonObject): string | null => {
  const coding = fieldOf(option, 'valueCoding')
  const code = isObject(coding) ? fieldOf(coding, 'code') : undefined
  return typeof code === 'string' && /^[^\s\p{C}]{1,80}$/u.test(code) ? code : null
}

export const readOptions = (item: JsonObject, path: string, problems: Problems): readonly PackOption[] => {
  if (fieldOf(item, 'answerValueSet') !== undefined) problems.add(join(path, 'answerValueSet'), 'elsewhere')
  const at = join(path, 'answerOption')
  const all = listAt(fieldOf(item, 'answerOption'), at, problems, packLimits.options)
  if (all.length < 2) problems.add(at, 'noOptions')
  const options = all.flatMap((value, index) => {
    const here = join(at, index)
    const option = objectAt(value, here, problems)
    const text = option && textOf(option, here, problems)
    return option && text ? [{ text, ordinal: ordinalOf(option, here, problems), code: codeOf(option) }] : []
  })
  if (new Set(options.map(({ text }) => text.base)).size < options.length) problems.add(at, 'duplicate')
  if (options.some(({ ordinal }) => ordinal === null)) problems.remark(at, 'optionsWithoutValue')
  return options
}
