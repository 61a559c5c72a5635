import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  courseShape,
  courseSpread,
  type ExpectedCourseInput,
  expectedCourse,
  expectedTarget,
} from '#domain/outcomes/expected-course.ts'
import { referenceCourse } from '#domain/outcomes/reference-course.ts'

const pointsOf = (input: Partial<ExpectedCourseInput> & { readonly first: number }) => {
  const course = expectedCourse({ sd: 7.75, through: 11, ...input })
  if (course.kind !== 'course') throw new Error('no course')
  return course.points
}

const firsts = fc.integer({ min: 0, max: 320 }).map((tenths) => tenths / 10)

describe('expectedCourse', () => {
  it('expects about eight points for a start at 20 and about none above 32', () => {
    expect(expectedTarget(20)).toBe(28)
    expect(expectedTarget(32) - 32).toBeCloseTo(0.8, 10)
    expect(expectedCourse({ first: 32.1, sd: 7.75, through: 5 })).toEqual({
      kind: 'notApplicable',
      reason: 'startsAboveCeiling',
    })
    expect(expectedCourse({ first: 32, sd: 7.75, through: 5 }).kind).toBe('course')
  })

  it('follows the worked example: 14.2 with SD 7.75', () => {
    const points = pointsOf({ first: 14.2 })
    const rounded = points.map(({ expected, band80 }) =>
      [expected, band80.low, band80.high].map((x) => +x.toFixed(2)),
    )
    expect(rounded[0]).toEqual([14.2, 14.2, 14.2])
    // g(2) = ln 2 / ln 10 = .30103; σ(2) = 7.75·√(1 − .66²) = 5.8223
    expect(rounded[1]).toEqual([17.66, 10.2, 25.11])
    expect(rounded[3]).toEqual([21.11, 12.46, 29.76])
    expect(rounded[9]).toEqual([25.68, 16.59, 34.77])
    expect(rounded[10]).toEqual(rounded[9])
  })

  it('takes its spread from the retest values 2, 3, 4, then .40', () => {
    expect(courseSpread(1, 7.75)).toBe(0)
    expect(courseSpread(2, 7.75)).toBeCloseTo(5.822, 3)
    expect(courseSpread(3, 7.75)).toBeCloseTo(6.3133, 3)
    expect(courseSpread(4, 7.75)).toBeCloseTo(6.7559, 3)
    expect(courseSpread(5, 7.75)).toBeCloseTo(7.1029, 3)
    expect(courseSpread(40, 7.75)).toBe(courseSpread(5, 7.75))
  })

  it('is flat from the horizon on, which is a setting', () => {
    expect(courseShape(1)).toBe(0)
    expect(courseShape(10)).toBe(1)
    expect(courseShape(400)).toBe(1)
    expect(courseShape(6, { ...referenceCourse, horizon: 6 })).toBe(1)
  })

  it('is for the range and direction of its anchors only', () => {
    expect(expectedCourse({ first: 10, sd: 6, through: 5, max: 27, direction: 'lower' })).toEqual({
      kind: 'notApplicable',
      reason: 'otherMeasure',
    })
    expect(expectedCourse({ first: 10, sd: 6, through: 5, direction: 'lower' }).kind).toBe('notApplicable')
  })

  it('refuses what has no meaning', () => {
    for (const first of [-0.1, 40.1, Number.NaN]) {
      expect(() => expectedCourse({ first, sd: 7.75, through: 5 })).toThrow(RangeError)
    }
    for (const sd of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => expectedCourse({ first: 10, sd, through: 5 })).toThrow(RangeError)
    }
    for (const through of [0, 1.5])
      expect(() => expectedCourse({ first: 10, sd: 7, through })).toThrow(RangeError)
  })

  it('stays in the range, ordered, finite, and rises', () => {
    fc.assert(
      fc.property(firsts, fc.integer({ min: 1, max: 60 }), (first, through) => {
        const points = pointsOf({ first, through })
        expect(points).toHaveLength(through)
        for (const [i, { expected, band50, band80, sigma }] of points.entries()) {
          const line = [0, band80.low, band50.low, expected, band50.high, band80.high, 40]
          expect(line).toEqual([...line].sort((a, b) => a - b))
          expect(Number.isFinite(sigma)).toBe(true)
          expect(expected).toBeGreaterThanOrEqual(points[i - 1]?.expected ?? first)
        }
      }),
    )
  })

  it('expects more of a higher start, at every session', () => {
    fc.assert(
      fc.property(firsts, firsts, (a, b) => {
        const low = pointsOf({ first: Math.min(a, b) })
        const high = pointsOf({ first: Math.max(a, b) })
        for (const [i, point] of low.entries()) {
          expect(point.expected).toBeLessThanOrEqual((high[i]?.expected ?? 0) + 1e-9)
        }
      }),
    )
  })

  it('never changes shape backwards: more sessions only add to it', () => {
    fc.assert(
      fc.property(
        firsts,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (first, through, more) => {
          expect(pointsOf({ first, through: through + more }).slice(0, through)).toEqual(
            pointsOf({ first, through }),
          )
        },
      ),
    )
  })
})
