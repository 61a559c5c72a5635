// What a file imports, in every way that there is: static, type, dynamic, re-export, import types.
import { posix } from 'node:path'
import { type SourceFile, withoutComments } from './files.ts'

const SPECIFIER = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*(['"])([^'"\n]+)\1/g

export const specifiersIn = (file: SourceFile): readonly string[] =>
  [...withoutComments(file.text).matchAll(SPECIFIER)].map((match) => match[2] ?? '')

/** The project file that a specifier means, from the root; undefined for a package. */
export const targetOf = (file: SourceFile, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier)
  if (specifier.startsWith('#resources/')) return specifier.slice(1)
  return specifier.startsWith('#') ? `src/${specifier.slice(1)}` : undefined
}
