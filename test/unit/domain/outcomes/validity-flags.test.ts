import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatingMoves, defaultValiditySettings, validityFlags } from '#domain/outcomes/validity-flags.ts'

const scores = fc.array(
  fc.integer({ min: 0, max: 400 }).map((n) => n / 10),
  { maxLength: 30 },
)

describe('validityFlags', () => {
  it('flags a first rating over 32, at 32 not', () => {
    expect(validityFlags([32.1, 33])).toEqual(['firstAboveCeiling'])
    expect(validityFlags([32, 33])).toEqual([])
    expect(validityFlags([38, 39], { ...defaultValiditySettings, ceiling: null })).toEqual([])
  })

  it('flags fewer than two ratings', () => {
    expect(validityFlags([])).toEqual(['fewerThanTwo'])
    expect(validityFlags([20])).toEqual(['fewerThanTwo'])
    expect(validityFlags([35])).toEqual(['firstAboveCeiling', 'fewerThanTwo'])
    expect(validityFlags([20, 20])).toEqual([])
  })

  it('flags a saw-tooth: five ratings, four turns of six points', () => {
    expect(validityFlags([10, 16, 10, 16, 10])).toEqual(['sawTooth'])
    expect(validityFlags([10, 16, 10, 16, 10.1])).toEqual([])
    expect(validityFlags([10, 20, 10, 20])).toEqual([])
  })
})

describe('alternatingMoves', () => {
  it('counts the first move, not a further one the same way', () => {
    expect(alternatingMoves([10, 16], 6)).toBe(1)
    expect(alternatingMoves([10, 16, 22, 28], 6)).toBe(1)
    expect(alternatingMoves([10, 16, 22, 16, 10], 6)).toBe(2)
  })

  it('passes over smaller moves, which neither count nor interrupt', () => {
    expect(alternatingMoves([10, 16, 15, 9], 6)).toBe(2)
    expect(alternatingMoves([10, 15.9, 10, 15.9, 10], 6)).toBe(0)
    // Up, a little down, up again: still one move.
    expect(alternatingMoves([10, 16, 12, 18], 6)).toBe(1)
  })

  it('sees 2.2 → 8.2 as six points', () => {
    expect(alternatingMoves([2.2, 8.2, 2.2, 8.2, 2.2], 6)).toBe(4)
  })

  it('never counts more turns than moves, nor changes when the line is mirrored', () => {
    fc.assert(
      fc.property(scores, (line) => {
        const turns = alternatingMoves(line, 6)
        expect(turns).toBeLessThanOrEqual(Math.max(0, line.length - 1))
        expect(
          alternatingMoves(
            line.map((points) => 40 - points),
            6,
          ),
        ).toBe(turns)
        expect(alternatingMoves([...line].reverse(), 6)).toBe(turns)
        expect(validityFlags(line).includes('sawTooth')).toBe(line.length >= 5 && turns >= 4)
      }),
    )
  })
})

describe('flags of any ratings', () => {
  const scores = fc.array(
    fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
    { maxLength: 20 },
  )

  it('are never said twice, say the ceiling of the first alone, and rise with it', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 321, max: 400 }), (ratings, high) => {
        const flags = validityFlags(ratings)
        expect(new Set(flags).size).toBe(flags.length)
        expect(flags.includes('fewerThanTwo')).toBe(ratings.length < 2)
        expect(validityFlags([high / 10, ...ratings.slice(1)])).toContain('firstAboveCeiling')
        expect(flags.includes('firstAboveCeiling')).toBe((ratings[0] ?? 0) > 32)
      }),
      { numRuns: 60 },
    )
  })

  it('refuse what is no number', () => {
    expect(() => validityFlags([Number.NaN, 20])).toThrow(RangeError)
  })
})
