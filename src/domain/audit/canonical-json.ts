// One spelling for one value, so that a commitment made today verifies after any change of column or key order.
// A subset of RFC 8785: text, whole numbers, booleans, null, lists, objects with sorted keys; no spaces.

export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical }

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value)

/**
 * The canonical text. RangeError for a number that is not a safe whole number (scores are tenths; a fraction has no one
 * spelling) and for minus zero. Worked example: { b: 1, a: ["x", null] } → {"a":["x",null],"b":1}.
 */
export const canonicalJson = (value: Canonical): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      throw new RangeError('A canonical number is a safe whole number')
    }
    return String(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  // By UTF-16 code units, as RFC 8785 sorts; the default order of sort() is that one.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Canonical)}`)
  return `{${members.join(',')}}`
}
