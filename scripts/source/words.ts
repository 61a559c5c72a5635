// A file of words as a flat list: 'line.spoken.middle' → 'about the middle'.
import { readFile } from 'node:fs/promises'

export type FlatWords = Readonly<Record<string, string>>

const flatten = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
    : [[path, String(value)]]

export const flatWords = (value: unknown): FlatWords => Object.fromEntries(flatten(value, ''))

/** Nothing where there is no such file. */
export const readWords = async (path: string): Promise<FlatWords> =>
  flatWords(JSON.parse(await readFile(path, 'utf8').catch(() => '{}')))
