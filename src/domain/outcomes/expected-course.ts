// The course that the published method and its printed anchors expect. It depends on the first score alone, so that it
// never changes shape backwards. Method: log-linear dose–response (Howard et al. 1986), regression to the mean.
import { compareHundredths } from '../kernel/hundredths.ts'
import type { Direction } from '../measures/measure-types.ts'
import { type ReferenceCourse, referenceCourse } from './reference-course.ts'
import { zScores } from './z-scores.ts'

export type Band = { readonly low: number; readonly high: number }

/** One session of the course, in points. `session` counts from the baseline, which is 1. */
export type CoursePoint = {
  readonly session: number
  readonly expected: number
  readonly sigma: number
  readonly band50: Band
  readonly band80: Band
}

export type NoCourseReason = 'startsAboveCeiling' | 'otherMeasure' | 'switchedOff' | 'noBaseline'

export type ExpectedCourse =
  | {
      readonly kind: 'course'
      readonly version: string
      readonly first: number
      readonly target: number
      readonly points: readonly CoursePoint[]
    }
  | { readonly kind: 'notApplicable'; readonly reason: NoCourseReason }

export type ExpectedCourseInput = {
  /** First score in points. */
  readonly first: number
  /** SD in points of the version and rater. */
  readonly sd: number
  /** Last session to compute, counted from the baseline, at least 1. */
  readonly through: number
  readonly min?: number
  readonly max?: number
  readonly direction?: Direction
  readonly reference?: ReferenceCourse
}

/** Target T(x) in points: 20 + 0.4·x. Worked example: a start at 14.2 → 25.68; at 20 → 28. */
export const expectedTarget = (first: number, reference: ReferenceCourse = referenceCourse): number =>
  Math.min(reference.max, reference.intercept + reference.slope * first)

/** g(s) = ln(min(s, S)) / ln(S): 0 at the first session, 1 from the horizon on. */
export const courseShape = (session: number, reference: ReferenceCourse = referenceCourse): number =>
  Math.log(Math.min(session, reference.horizon)) / Math.log(reference.horizon)

/** σ(s) = SD·√(1 − r(s)²) in points; 0 at the first session. */
export const courseSpread = (
  session: number,
  sd: number,
  reference: ReferenceCourse = referenceCourse,
): number => {
  if (session <= 1) return 0
  const [second, third, fourth, later] = reference.retest
  const r = session === 2 ? second : session === 3 ? third : session === 4 ? fourth : later
  return sd * Math.sqrt(1 - r * r)
}

/**
 * Sessions 1 to `through` with the expected score and the middle 50 % and 80 % bands, in points, clamped to the range.
 * RangeError for a first score outside the range, an SD that is not positive or a `through` below 1.
 * Worked example: first 14.2, SD 7.75 → E(4) 21.11, E(10) 25.68, 80 % band at 10: 16.59–34.77.
 */
export const expectedCourse = (input: ExpectedCourseInput): ExpectedCourse => {
  const { first, sd, through, min = 0, max = 40, direction = 'higher', reference = referenceCourse } = input
  if (!(first >= min && first <= max))
    throw new RangeError('The first score lies outside the measure’s range')
  if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError('An SD must be positive')
  if (!Number.isSafeInteger(through) || through < 1)
    throw new RangeError('A course runs through at least one session')
  if (min !== reference.min || max !== reference.max || direction !== 'higher') {
    return { kind: 'notApplicable', reason: 'otherMeasure' }
  }
  if (compareHundredths(first, reference.ceiling) > 0)
    return { kind: 'notApplicable', reason: 'startsAboveCeiling' }
  const target = expectedTarget(first, reference)
  const clamp = (points: number): number => Math.min(max, Math.max(min, points))
  const points = Array.from({ length: through }, (_, index): CoursePoint => {
    const session = index + 1
    const expected = first + (target - first) * courseShape(session, reference)
    const sigma = courseSpread(session, sd, reference)
    const band = (z: number): Band => ({
      low: clamp(expected - z * sigma),
      high: clamp(expected + z * sigma),
    })
    return {
      session,
      expected: clamp(expected),
      sigma,
      band50: band(zScores.half),
      band80: band(zScores.eighty),
    }
  })
  return { kind: 'course', version: reference.version, first, target, points }
}
