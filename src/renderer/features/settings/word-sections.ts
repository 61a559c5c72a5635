// The words of a language beside the English ones, in parts that are read one after the other: a part for each form, and one
// for each other file. Pure.

export type WordPair = { readonly key: string; readonly english: string; readonly own: string }

export type WordSection = {
  /** `outcome.child`, or the name of a file: the key of its heading. */
  readonly id: string
  readonly pairs: readonly WordPair[]
}

const flatten = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return value === '' ? [] : [[path, value]]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
    : []
}

/** Only the forms are many in one file: each of them is a part. */
const partOf = (namespace: string, key: string): string =>
  namespace === 'measures' ? key.split('.').slice(0, 2).join('.') : namespace

export const wordSections = (namespace: string, english: unknown, own: unknown): readonly WordSection[] => {
  const first = new Map(flatten(english, ''))
  const sections = new Map<string, WordPair[]>()
  for (const [key, text] of flatten(own, '')) {
    const id = partOf(namespace, key)
    const pairs = sections.get(id) ?? []
    sections.set(id, [...pairs, { key, english: first.get(key) ?? '', own: text }])
  }
  return [...sections].map(([id, pairs]) => ({ id, pairs }))
}
