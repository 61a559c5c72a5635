import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, pairwise } from '../../e2e/harness/pairwise.ts'

const pairs = (factors: Readonly<Record<string, readonly unknown[]>>) => {
  const names = Object.keys(factors)
  return names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b) => (factors[a] ?? []).flatMap((x) => (factors[b] ?? []).map((y) => ({ a, b, x, y })))),
  )
}

describe('pairwise', () => {
  it('has every two values of two factors together, with far fewer than all', () => {
    const factors = {
      language: ['en', 'ar', 'hi'],
      size: [100, 150, 200],
      contrast: ['a', 'b', 'c'],
      state: [1, 2],
    }
    const chosen: readonly Record<string, unknown>[] = pairwise(factors, 7)
    for (const { a, b, x, y } of pairs(factors))
      expect(
        chosen.some((one) => one[a] === x && one[b] === y),
        `${a} ${b}`,
      ).toBe(true)
    expect(chosen.length).toBeLessThan(allOf(factors).length / 3)
  })

  it('covers all pairs for any factors and seed, and never an impossible one', () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.record({ p: values, q: values, r: values }), fc.integer(), (factors, seed) => {
        const isPossible = (one: Readonly<Record<string, unknown>>) => !(one.p === 1 && one.q === 1)
        const chosen: readonly Record<string, unknown>[] = pairwise(factors, seed, isPossible)
        expect(chosen.every(isPossible)).toBe(true)
        const open = pairs(factors).filter(({ a, b, x, y }) =>
          allOf(factors).some(
            (one) =>
              isPossible(one) &&
              (one as Record<string, unknown>)[a] === x &&
              (one as Record<string, unknown>)[b] === y,
          ),
        )
        for (const { a, b, x, y } of open)
          expect(chosen.some((one) => one[a] === x && one[b] === y)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('is the same for the same seed', () => {
    const factors = { a: [1, 2, 3], b: [1, 2, 3], c: [1, 2, 3] }
    expect(pairwise(factors, 42)).toEqual(pairwise(factors, 42))
  })
})
