import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clinicalCutOff } from '#domain/outcomes/clinical-cut-off.ts'
import { differenceFromReference } from '#domain/outcomes/difference-from-reference.ts'
import { effectSize } from '#domain/outcomes/effect-size.ts'
import { expectedCourse } from '#domain/outcomes/expected-course.ts'
import { reliableChangeIndex, standardError } from '#domain/outcomes/reliable-change-index.ts'

const positive = fc.double({ min: 0.01, max: 100, noNaN: true })
const score = fc.integer({ min: 0, max: 400 }).map((n) => n / 10)
const noSd = [0, -1, Number.NaN, Number.POSITIVE_INFINITY]

describe('reliableChangeIndex', () => {
  it('is 8.0 for a child at alpha .84 and SD 7.25: SEM = 7.25·√.16 = 2.9', () => {
    expect(standardError({ sd: 7.25, reliability: 0.84 })).toBeCloseTo(2.9, 10)
    expect(reliableChangeIndex({ sd: 7.25, reliability: 0.84 })).toBeCloseTo(8.038, 3)
  })

  it('follows hand-computed values', () => {
    // 1.96·1.414214·10·√.2 = 12.396; nothing to explain away at r = 1.
    expect(reliableChangeIndex({ sd: 10, reliability: 0.8 })).toBeCloseTo(12.396, 3)
    expect(reliableChangeIndex({ sd: 10, reliability: 1 })).toBe(0)
  })

  it('falls with reliability, grows with the spread', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(positive, share, share, (sd, a, b) => {
        const at = (reliability: number) => reliableChangeIndex({ sd, reliability })
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)))
        expect(reliableChangeIndex({ sd: sd * 2, reliability: a })).toBeGreaterThanOrEqual(at(a))
        expect(Number.isFinite(at(a))).toBe(true)
      }),
    )
  })

  it('refuses what has no meaning', () => {
    for (const sd of noSd) expect(() => reliableChangeIndex({ sd, reliability: 0.8 })).toThrow(RangeError)
    for (const reliability of [-0.1, 1.1, Number.NaN]) {
      expect(() => reliableChangeIndex({ sd: 7, reliability })).toThrow(RangeError)
    }
  })
})

describe('effectSize', () => {
  it('is the change in units of the SD, positive when better', () => {
    expect(effectSize({ first: 14.2, last: 27.2, sd: 7.75 })).toBeCloseTo(1.677, 3)
    expect(effectSize({ first: 18, last: 9, sd: 6, direction: 'lower' })).toBe(1.5)
    expect(effectSize({ first: 20, last: 20, sd: 7.75 })).toBe(0)
  })

  it('is antisymmetric, monotone and finite', () => {
    fc.assert(
      fc.property(score, score, score, positive, (first, a, b, sd) => {
        const to = (last: number) => effectSize({ first, last, sd })
        expect(to(Math.min(a, b))).toBeLessThanOrEqual(to(Math.max(a, b)))
        expect(to(a)).toBeCloseTo(-effectSize({ first: a, last: first, sd }), 10)
        expect(Number.isFinite(to(a))).toBe(true)
      }),
    )
  })

  it('refuses an SD of nothing', () => {
    for (const sd of noSd) expect(() => effectSize({ first: 1, last: 2, sd })).toThrow(RangeError)
    expect(() => effectSize({ first: Number.NaN, last: 2, sd: 7 })).toThrow(RangeError)
  })
})

describe('differenceFromReference', () => {
  it('follows the worked example: 27.2 at session 7 of a start at 14.2', () => {
    const course = expectedCourse({ first: 14.2, sd: 7.75, through: 7 })
    const expected = course.kind === 'course' ? (course.points[6]?.expected ?? 0) : 0
    expect(expected).toBeCloseTo(23.9, 1)
    expect(differenceFromReference({ actual: 27.2, expected, sd: 7.75 })).toBeCloseTo(0.426, 3)
  })

  it('is zero when all goes as expected, and rises with the score', () => {
    expect(differenceFromReference({ actual: 20, expected: 20, sd: 7.75 })).toBe(0)
    fc.assert(
      fc.property(score, score, score, (expected, a, b) => {
        const at = (actual: number) => differenceFromReference({ actual, expected, sd: 7.75 })
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
      }),
    )
  })

  it('refuses what is no number', () => {
    expect(() => differenceFromReference({ actual: Number.NaN, expected: 1, sd: 7 })).toThrow(RangeError)
    expect(() => differenceFromReference({ actual: 1, expected: Number.NaN, sd: 7 })).toThrow(RangeError)
    for (const sd of noSd)
      expect(() => differenceFromReference({ actual: 1, expected: 1, sd })).toThrow(RangeError)
  })
})

describe('clinicalCutOff', () => {
  it('follows the worked example: 20 (SD 8) and 28 (SD 6) → 344/14', () => {
    expect(clinicalCutOff({ mean: 20, sd: 8 }, { mean: 28, sd: 6 })).toBeCloseTo(24.571, 3)
    expect(clinicalCutOff({ mean: 20, sd: 7 }, { mean: 28, sd: 7 })).toBe(24)
  })

  it('is symmetric and lies between the means', () => {
    fc.assert(
      fc.property(score, positive, score, positive, (m0, sd0, m1, sd1) => {
        const [a, b] = [
          { mean: m0, sd: sd0 },
          { mean: m1, sd: sd1 },
        ]
        const cut = clinicalCutOff(a, b)
        expect(cut).toBeCloseTo(clinicalCutOff(b, a), 9)
        expect(cut).toBeGreaterThanOrEqual(Math.min(m0, m1) - 1e-9)
        expect(cut).toBeLessThanOrEqual(Math.max(m0, m1) + 1e-9)
      }),
    )
  })

  it('refuses what has no meaning', () => {
    expect(() => clinicalCutOff({ mean: Number.NaN, sd: 1 }, { mean: 1, sd: 1 })).toThrow(RangeError)
    for (const sd of noSd)
      expect(() => clinicalCutOff({ mean: 1, sd: 1 }, { mean: 1, sd })).toThrow(RangeError)
  })
})
