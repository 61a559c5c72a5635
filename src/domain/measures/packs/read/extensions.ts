// The FHIR extensions that a questionnaire is read with. All others are passed over; none is fetched from its address.
import { packLimits } from '../pack-limits.ts'
import type { Problems } from '../pack-problem.ts'
import { fieldOf, isObject, type JsonObject, join, listAt } from './json-value.ts'

const base = 'http://hl7.org/fhir/StructureDefinition/'
export const extensionUrls = {
  ordinal: [`${base}ordinalValue`, `${base}itemWeight`],
  translation: [`${base}translation`],
  control: [`${base}questionnaire-itemControl`],
  min: [`${base}minValue`],
  max: [`${base}maxValue`],
  step: [`${base}questionnaire-sliderStepValue`],
  decimals: [`${base}maxDecimalPlaces`],
  unsupported: [
    `${base}questionnaire-optionExclusive`,
    `${base}questionnaire-hidden`,
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
  ],
} as const

export type Found = { readonly extension: JsonObject; readonly path: string }

/** Those of an element with one of these addresses. */
export const extensionsOf = (
  element: JsonObject,
  urls: readonly string[],
  path: string,
  problems: Problems,
): readonly Found[] => {
  const at = join(path, 'extension')
  const all = listAt(fieldOf(element, 'extension'), at, problems, packLimits.options + packLimits.languages)
  return all.flatMap((extension, index) => {
    if (!isObject(extension)) {
      problems.add(join(at, index), 'notObject')
      return []
    }
    const url = fieldOf(extension, 'url')
    return typeof url === 'string' && urls.includes(url) ? [{ extension, path: join(at, index) }] : []
  })
}

/** The number that an extension of this kind carries: valueDecimal or valueInteger. */
export const extensionNumber = (
  element: JsonObject,
  urls: readonly string[],
  path: string,
  problems: Problems,
): number | null => {
  const found = extensionsOf(element, urls, path, problems)[0]
  if (!found) return null
  const name = fieldOf(found.extension, 'valueInteger') === undefined ? 'valueDecimal' : 'valueInteger'
  const value = fieldOf(found.extension, name)
  const isFit = typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= packLimits.number
  if (isFit) return value
  problems.add(join(found.path, name), typeof value === 'number' ? 'badValue' : 'notNumber')
  return null
}

/** The item's control in one word: slider, help, lower, upper; empty without one. */
export const controlOf = (item: JsonObject, path: string, problems: Problems): string => {
  const found = extensionsOf(item, extensionUrls.control, path, problems)[0]
  const concept = found && fieldOf(found.extension, 'valueCodeableConcept')
  const coding = isObject(concept) ? fieldOf(concept, 'coding') : undefined
  const first: unknown = Array.isArray(coding) ? coding[0] : undefined
  const code = isObject(first) ? fieldOf(first, 'code') : undefined
  return typeof code === 'string' ? code : ''
}
