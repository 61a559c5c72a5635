// Reading parsed JSON step by step. Each reader says what it did not find, with the path, and gives undefined.
import type { Problems } from '../pack-problem.ts'

export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of its own; never one that every object inherits. */
export const fieldOf = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** A path is shown to a person: a name that no field of FHIR could have is a sign, not the file's own letters. */
const shownKey = (key: string): string => (/^[A-Za-z_][\w-]{0,59}$/.test(key) ? key : '?')

export const join = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path === '' ? shownKey(key) : `${path}.${shownKey(key)}`

export const objectAt = (value: unknown, path: string, problems: Problems): JsonObject | undefined => {
  if (isObject(value)) return value
  problems.add(path, value === undefined ? 'missing' : 'notObject')
  return undefined
}

/** A list, or nothing where the field is absent. */
export const listAt = (
  value: unknown,
  path: string,
  problems: Problems,
  most: number,
): readonly unknown[] => {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.add(path, 'notList')
    return []
  }
  if (value.length <= most) return value
  problems.add(path, 'tooMany', most)
  return []
}

export const yesNoAt = (value: unknown, path: string, problems: Problems): boolean => {
  if (typeof value === 'boolean') return value
  if (value !== undefined) problems.add(path, 'notYesNo')
  return false
}

export const numberAt = (value: unknown, path: string, problems: Problems): number | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  problems.add(path, 'notNumber')
  return undefined
}
