import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedCourse } from '#domain/outcomes/expected-course.ts'
import { fitGrowthCurve } from '#domain/outcomes/growth/fit-growth-curve.ts'
import { ownCourseFor } from '#domain/outcomes/growth/own-course-for.ts'
import { predictCourse } from '#domain/outcomes/growth/predict-course.ts'
import { ownWeight } from '#domain/outcomes/growth/shrink-towards-reference.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { defaultPracticeConstants, seriesConstantsFor } from '#domain/outcomes/practice-constants.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { rating, ratingId, seriesOf } from '../series.ts'
import { practice } from './practice.ts'

const fitted = fitGrowthCurve(practice({ seed: 11, episodes: 60, sessions: 8 }), { min: 0, max: 40 })
if (fitted.kind !== 'fit') throw new Error(fitted.kind)
const theFit = fitted

const drawn = (series: EpisodeSeries) => {
  const drawing = ownCourseFor(series, defaultOutcomeSettings, theFit)
  if (drawing.kind !== 'course') throw new Error(drawing.reason)
  return drawing
}
const width = ({ low80, high80 }: { readonly low80: number; readonly high80: number }) => high80 - low80

describe('the own course beside one client’s line', () => {
  it('is the weighted mean of prediction and reference (worked: n = 60 gives 2/3 and 1/3)', () => {
    const { start, weight } = drawn(seriesOf([15, 17]))
    expect(weight).toBe(ownWeight(60))
    expect(weight).toBeCloseTo(2 / 3)
    const own = predictCourse(theFit, { intake: 15, ratings: [], through: 5 }).points[4]?.expected ?? 0
    const reference = expectedCourse({ first: 15, sd: 7.75, through: 5 })
    const beside = reference.kind === 'course' ? (reference.points[4]?.expected ?? 0) : 0
    expect(start[4]).toMatchObject({ session: 5 })
    expect(start[4]?.expected).toBeCloseTo((2 * own + beside) / 3, 10)
  })

  it('never changes shape backwards, and narrows ahead with each rating', () => {
    const early = drawn(seriesOf([15, 18]))
    const later = drawn(seriesOf([15, 18, 19, 21, 22]))
    expect(later.start.slice(0, early.start.length)).toEqual(early.start)
    expect(early.ahead[0]?.session).toBe(3)
    expect(later.ahead[0]?.session).toBe(6)
    const at = (drawing: typeof early, session: number) =>
      drawing.ahead.find((one) => one.session === session)
    const [wide, narrow] = [at(early, 9), at(later, 9)]
    if (!wide || !narrow) throw new Error('no ninth session')
    expect(width(narrow)).toBeLessThan(width(wide))
  })

  it('follows the client, and a restarted baseline with its session numbers', () => {
    const [low, high] = [drawn(seriesOf([15, 12, 11, 10])), drawn(seriesOf([15, 20, 23, 26]))]
    expect(high.ahead[0]?.expected).toBeGreaterThan(low.ahead[0]?.expected ?? 40)
    const again = drawn(seriesOf([30, 15, 18], [], { baseline: ratingId(2) }))
    expect(again.start[0]).toMatchObject({ session: 2, expected: 15 })
    expect(again.from).toEqual({ session: 3, points: 18 })
  })

  it('stands alone where no reference is drawn, and is not drawn at all above the ceiling or without a rating', () => {
    const measure = {
      ...seriesOf([]).measure,
      constantsKey: 'childBySelf',
      constants: seriesConstantsFor(defaultPracticeConstants, 'childBySelf'),
    } as const
    expect(drawn(seriesOf([15, 17], [], { measure })).weight).toBe(1)
    expect(ownCourseFor(seriesOf([33, 34]), defaultOutcomeSettings, theFit)).toEqual({
      kind: 'notApplicable',
      reason: 'startsAboveCeiling',
    })
    expect(ownCourseFor(seriesOf([null]), defaultOutcomeSettings, theFit)).toEqual({
      kind: 'notApplicable',
      reason: 'noBaseline',
    })
  })

  it('says where nothing of its own speaks for it', () => {
    expect(drawn(seriesOf([1, 2])).outsideIntakes).toBe(true)
    expect(drawn(seriesOf([15, 16])).outsideIntakes).toBe(false)
    expect(drawn(seriesOf([15, 16])).beyondSeen).toBe(true)
  })

  it('is order-free, inside the range and never NaN, for any ratings', () => {
    const score = fc.integer({ min: 0, max: 320 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), (scores) => {
        const series = seriesOf(scores)
        const drawing = ownCourseFor(series, defaultOutcomeSettings, theFit)
        const turned = { ...series, ratings: series.ratings.toReversed() }
        expect(ownCourseFor(turned, defaultOutcomeSettings, theFit)).toEqual(drawing)
        if (drawing.kind !== 'course') return
        for (const { low80, low50, expected, high50, high80 } of [...drawing.start, ...drawing.ahead])
          expect([0, low80, low50, expected, high50, high80, 40]).toEqual(
            [0, low80, low50, expected, high50, high80, 40].toSorted((a, b) => a - b),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('is drawn through four hundred sessions', () => {
    const ratings = Array.from({ length: 400 }, (_, i) => rating(i + 1, 15 + (i % 7)))
    const { start, ahead } = drawn({ ...seriesOf([]), ratings })
    expect(start).toHaveLength(404)
    expect(ahead.map(({ session }) => session)).toEqual([401, 402, 403, 404])
    expect(width(ahead[0] ?? { low80: 0, high80: 40 })).toBeLessThan(12)
  })
})
