import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Canonical, canonicalJson } from '#domain/audit/canonical-json.ts'

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.maxSafeInteger().map((n) => n + 0 || 0),
  fc.boolean(),
  fc.constant(null),
)
const { tree } = fc.letrec<{ tree: Canonical }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree')),
    fc.dictionary(fc.string(), tie('tree')),
  ),
}))

const reversed = (value: Canonical): Canonical => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('canonicalJson', () => {
  it('sorts keys and leaves no spaces', () => {
    expect(canonicalJson({ b: 1, a: ['x', null, true] })).toBe('{"a":["x",null,true],"b":1}')
    expect(canonicalJson({ é: 1, e: 2, Z: 3 })).toBe('{"Z":3,"e":2,"é":1}')
    expect(canonicalJson([])).toBe('[]')
    expect(canonicalJson({})).toBe('{}')
  })

  it('keeps the order of lists and the kind of a value', () => {
    expect(canonicalJson(['1', 1])).toBe('["1",1]')
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]))
  })

  it('refuses numbers without one spelling', () => {
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0]) {
      expect(() => canonicalJson({ score: number })).toThrow(RangeError)
    }
  })

  it('reads back as the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value)
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
    )
  })
})
