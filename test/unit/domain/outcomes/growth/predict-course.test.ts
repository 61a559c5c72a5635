import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedCourse } from '#domain/outcomes/expected-course.ts'
import { fitGrowthCurve } from '#domain/outcomes/growth/fit-growth-curve.ts'
import type { GrowthFit, GrowthRating } from '#domain/outcomes/growth/growth-types.ts'
import { type CourseQuestion, predictCourse } from '#domain/outcomes/growth/predict-course.ts'
import { ownWeight, shrinkTowardsReference } from '#domain/outcomes/growth/shrink-towards-reference.ts'
import { cholesky, type Square, solve } from '#domain/outcomes/growth/small-matrix.ts'
import { practice } from './practice.ts'
import { readEpisodes } from './tables.ts'

const range = { min: 0, max: 40 }

const fitOf = (episodes = practice({ seed: 3, episodes: 60, sessions: 10 })): GrowthFit => {
  const fit = fitGrowthCurve(episodes, range)
  if (fit.kind !== 'fit') throw new Error('no fit')
  return fit
}

const fit = fitOf()
const edge = fitOf(
  readEpisodes('correlation-1').map((e) => ({
    ...e,
    ratings: e.ratings.filter(({ score }) => score >= 0 && score <= 40),
  })),
)

const through = 14
const ask = (question: Partial<CourseQuestion> = {}) =>
  predictCourse(fit, { intake: 15, ratings: [], through, ...question }).points

const scores = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)
const ratingLists = fc.array(fc.record({ session: fc.integer({ min: 1, max: 14 }), score: scores }), {
  maxLength: 12,
})

/** Mean and variance at a session by the conditional normal distribution, with whole matrices. */
const conditional = (intake: number, ratings: readonly GrowthRating[], session: number) => {
  const { fixed, fixedCovariance, variances } = fit
  const design = (s: number): readonly number[] => [1, Math.log(s), intake]
  const beta = [fixed.intercept.value, fixed.logSession.value, fixed.intake.value]
  const meanAt = (s: number): number =>
    design(s).reduce((sum, value, i) => sum + value * (beta[i] as number), 0)
  const between = (s: number, t: number): number => {
    const byFixed = design(s).flatMap((left, i) =>
      design(t).map((right, j) => left * right * (fixedCovariance[i]?.[j] as number)),
    )
    const logs = [Math.log(s), Math.log(t)] as const
    const own =
      variances.intercept + variances.covariance * (logs[0] + logs[1]) + variances.slope * logs[0] * logs[1]
    return byFixed.reduce((sum, value) => sum + value, own)
  }
  const at = ratings.flatMap((r, i) =>
    ratings.map((q, j) => between(r.session, q.session) + (i === j ? variances.residual : 0)),
  )
  const factor = cholesky({ size: ratings.length, at }) as Square
  const cross = ratings.map((r) => between(r.session, session))
  const weights = solve(factor, cross)
  const gain = weights.reduce((sum, w, i) => {
    const rating = ratings[i] as GrowthRating
    return sum + w * (rating.score - meanAt(rating.session))
  }, 0)
  const known = weights.reduce((sum, w, i) => sum + w * (cross[i] as number), 0)
  return { mean: meanAt(session) + gain, variance: between(session, session) + variances.residual - known }
}

describe('predictCourse', () => {
  it('starts at the first score and follows the fixed effects', () => {
    const points = ask()
    expect(points).toHaveLength(through)
    expect(points[0]).toMatchObject({ session: 1, expected: 15, sigma: 0, band80: { low: 15, high: 15 } })
    const { intercept, logSession, intake } = fit.fixed
    expect(points[3]?.expected).toBeCloseTo(
      intercept.value + logSession.value * Math.log(4) + intake.value * 15,
      9,
    )
    const { variances } = fit
    const l = Math.log(4)
    const known =
      variances.intercept + 2 * l * variances.covariance + l * l * variances.slope + variances.residual
    expect((points[3]?.sigma as number) ** 2).toBeGreaterThan(known)
    expect((points[3]?.sigma as number) ** 2).toBeLessThan(known * 1.1)
  })

  it('is the conditional normal distribution given the ratings', () => {
    const ratings = [2, 3, 5, 6].map((session, i) => ({ session, score: [18, 21.5, 20, 25][i] as number }))
    const points = ask({ ratings })
    for (const session of [2, 4, 7, 12]) {
      const { mean, variance } = conditional(15, ratings, session)
      expect(points[session - 1]?.expected).toBeCloseTo(mean, 8)
      expect((points[session - 1]?.sigma as number) ** 2).toBeCloseTo(variance, 8)
    }
  })

  it('follows a client: higher ratings, a higher course', () => {
    const low = ask({ ratings: [{ session: 2, score: 14 }] })
    const high = ask({ ratings: [{ session: 2, score: 24 }] })
    for (let i = 1; i < through; i += 1) expect(high[i]?.expected).toBeGreaterThan(low[i]?.expected as number)
  })

  it.each([
    ['inside', fit],
    ['on the edge', edge],
  ] as const)('narrows with each rating (fit %s)', (_, used) => {
    fc.assert(
      fc.property(scores, ratingLists, (intake, ratings) => {
        let before = predictCourse(used, { intake, ratings: [], through }).points
        for (let n = 1; n <= ratings.length; n += 1) {
          const after = predictCourse(used, { intake, ratings: ratings.slice(0, n), through }).points
          after.forEach(({ sigma }, i) => {
            expect(sigma).toBeLessThanOrEqual((before[i]?.sigma as number) + 1e-9)
          })
          before = after
        }
      }),
      { numRuns: 50 },
    )
  })

  it('has nested bands within the range, never NaN', () => {
    fc.assert(
      fc.property(scores, ratingLists, (intake, ratings) => {
        for (const point of ask({ intake, ratings })) {
          const { band50, band80, expected, sigma } = point
          const inOrder = [0, band80.low, band50.low, expected, band50.high, band80.high, 40]
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
          expect(Number.isFinite(sigma)).toBe(true)
        }
      }),
    )
  })

  it('does not mind the order of the ratings', () => {
    fc.assert(
      fc.property(scores, ratingLists, (intake, ratings) => {
        expect(ask({ intake, ratings: ratings.toReversed() })).toEqual(ask({ intake, ratings }))
      }),
    )
  })

  it('says where it goes beyond what it has seen', () => {
    const course = predictCourse(fit, { intake: 2, ratings: [{ session: 2, score: 5 }], through: 3 })
    expect(course).toMatchObject({ outsideIntakes: true, ratings: 1, lastSeenSession: fit.data.lastSession })
    const inside = predictCourse(fit, { intake: 15, ratings: [{ session: 1, score: 15 }], through: 3 })
    expect(inside).toMatchObject({ outsideIntakes: false, ratings: 0 })
  })

  it('refuses what cannot be', () => {
    expect(() => ask({ intake: 40.1 })).toThrow(RangeError)
    expect(() => ask({ ratings: [{ session: 2, score: Number.NaN }] })).toThrow(RangeError)
    expect(() => ask({ ratings: [{ session: 1.5, score: 3 }] })).toThrow(RangeError)
    expect(() => ask({ through: 0 })).toThrow(RangeError)
  })
})

describe('shrinkTowardsReference', () => {
  const own = predictCourse(fit, { intake: 15, ratings: [], through })
  const reference = expectedCourse({ first: 15, sd: 7.75, through })
  const shrunk = (episodes: number) => {
    const course = shrinkTowardsReference(own, reference, episodes, range)
    if (course.kind !== 'course') throw new Error('no course')
    return course
  }

  it('weighs the own course with n/(n + 30)', () => {
    expect([0, 30, 270].map(ownWeight)).toEqual([0, 0.5, 0.9])
    if (reference.kind !== 'course') throw new Error('no reference')
    for (const [i, point] of shrunk(30).points.entries()) {
      const beside = reference.points[i]
      expect(point.expected).toBeCloseTo(
        ((own.points[i]?.expected as number) + (beside?.expected as number)) / 2,
        9,
      )
      expect(point.sigma).toBeCloseTo(((own.points[i]?.sigma as number) + (beside?.sigma as number)) / 2, 9)
    }
    expect(shrunk(0).points).toEqual(reference.points)
    expect(shrunk(30_000).points[9]?.expected).toBeCloseTo(own.points[9]?.expected as number, 1)
  })

  it('draws none above the ceiling, and stands alone where no reference exists', () => {
    const high = expectedCourse({ first: 33, sd: 7.75, through })
    expect(shrinkTowardsReference(own, high, 100, range)).toEqual({
      kind: 'notApplicable',
      reason: 'startsAboveCeiling',
    })
    const other = expectedCourse({ first: 15, sd: 5, through, max: 27, direction: 'lower' })
    expect(shrinkTowardsReference(own, other, 100, range)).toEqual({ ...own, weight: 1 })
    const off = { kind: 'notApplicable', reason: 'switchedOff' } as const
    expect(shrinkTowardsReference(own, off, 100, range)).toMatchObject({ weight: 1 })
  })

  it('refuses a shorter reference and half an episode', () => {
    const short = expectedCourse({ first: 15, sd: 7.75, through: 3 })
    expect(() => shrinkTowardsReference(own, short, 30, range)).toThrow(RangeError)
    expect(() => ownWeight(-1)).toThrow(RangeError)
    expect(() => ownWeight(0.5)).toThrow(RangeError)
  })
})
