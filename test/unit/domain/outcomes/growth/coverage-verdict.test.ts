import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageVerdict } from '#domain/outcomes/growth/coverage-verdict.ts'

describe('coverageVerdict', () => {
  it.each([
    [0, 0, 'nothing'],
    [69, 100, 'tooNarrow'],
    [70, 100, 'asHoped'],
    [80, 100, 'asHoped'],
    [90, 100, 'asHoped'],
    [91, 100, 'tooWide'],
    // In floating point 0.7 · 30 is 21 and 0.9 · 70 is 63.00000000000001.
    [21, 30, 'asHoped'],
    [63, 70, 'asHoped'],
    [0, 4, 'tooNarrow'],
    [4, 4, 'tooWide'],
  ] as const)('says of %i inside of %i: %s', (inside, of, verdict) => {
    expect(coverageVerdict({ inside, of })).toBe(verdict)
  })

  it('never gets narrower when more fall inside', () => {
    const rank = { nothing: 0, tooNarrow: 1, asHoped: 2, tooWide: 3 } as const
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, share) => {
          const inside = Math.floor(share * (of - 1))
          expect(rank[coverageVerdict({ inside: inside + 1, of })]).toBeGreaterThanOrEqual(
            rank[coverageVerdict({ inside, of })],
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})
