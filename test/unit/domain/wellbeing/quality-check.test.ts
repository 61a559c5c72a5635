import fc from 'fast-check'
import { expect, it } from 'vitest'
import { qualityBand, qualitySum } from '#domain/wellbeing/quality-check.ts'

const ten = (value: number) => Array<number>(10).fill(value)

it('sums ten items, and has no sum where one is open', () => {
  expect([1, 3, 5].map((value) => qualitySum(ten(value)))).toEqual([10, 30, 50])
  expect(qualitySum([...ten(3).slice(1), null])).toBeNull()
  expect(qualitySum(ten(3).slice(1))).toBeNull()
  expect(qualitySum([...ten(3), 3])).toBeNull()
  for (const wrong of [0, 6, 2.5, Number.NaN]) expect(() => qualitySum([wrong])).toThrow(RangeError)
})

it('has three bands', () => {
  expect([10, 22, 23, 41, 42, 50].map(qualityBand)).toEqual([
    'low',
    'low',
    'average',
    'average',
    'high',
    'high',
  ])
})

it('never falls when an item rises, and does not depend on their order', () => {
  const item = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(fc.array(item, { minLength: 10, maxLength: 10 }), fc.nat(9), item, (values, at, other) => {
      const before = qualitySum(values)
      const after = qualitySum(values.with(at, Math.max(values[at] ?? 1, other)))
      expect(after).toBeGreaterThanOrEqual(before ?? 99)
      expect(qualitySum([...values].reverse())).toBe(before)
    }),
    { numRuns: 60 },
  )
})
