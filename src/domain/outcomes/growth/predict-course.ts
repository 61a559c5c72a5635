// The practice's own course for one new episode, before and after its ratings.
import type { CoursePoint } from '../expected-course.ts'
import { zScores } from '../z-scores.ts'
import { type CourseState, observe, type PredictingFit, predictAt, startState } from './course-state.ts'
import { checkRating, laterRatings } from './growth-groups.ts'
import type { GrowthRating } from './growth-types.ts'

export type OwnCourse = {
  readonly kind: 'course'
  readonly first: number
  /** Ratings after the first that have narrowed it. */
  readonly ratings: number
  /** Sessions 1 to `through`, in points; the first is the first score itself. */
  readonly points: readonly CoursePoint[]
  /** The first score lies outside those that the fit has seen: nothing of its own speaks for this course. */
  readonly outsideIntakes: boolean
  /** Beyond this session the course is carried on without data. */
  readonly lastSeenSession: number
}

export type CourseQuestion = {
  /** First score in points. */
  readonly intake: number
  /** Ratings so far, in any order; one of session 1 is the first score and adds nothing. */
  readonly ratings: readonly GrowthRating[]
  /** Last session to compute, at least 1. */
  readonly through: number
}

/** Expected score and middle 50 % and 80 % bands around a mean, clamped to the range. */
export const coursePoint = (
  session: number,
  mean: number,
  sigma: number,
  { min, max }: { readonly min: number; readonly max: number },
): CoursePoint => {
  const clamp = (points: number): number => Math.min(max, Math.max(min, points))
  const band = (z: number) => ({ low: clamp(mean - z * sigma), high: clamp(mean + z * sigma) })
  return {
    session,
    expected: clamp(mean),
    sigma,
    band50: band(zScores.half),
    band80: band(zScores.eighty),
  }
}

const pointAt = (state: CourseState, session: number, range: PredictingFit['range']): CoursePoint => {
  if (session === 1) return coursePoint(1, state.intake, 0, range)
  const { mean, variance } = predictAt(state, session)
  return coursePoint(session, mean, Math.sqrt(variance), range)
}

/**
 * Mean and prediction bands of a rating in each session (of one more rating where there is one already), given the
 * ratings so far. `sigma` is before clamping and never grows with ratings. RangeError for scores outside the range,
 * impossible sessions and a `through` below 1.
 * Worked example: without ratings the mean is β0 + β1·ln(s) + β2·intake, and σ² = τ0² + 2·ln(s)·τ01 + ln(s)²·τ1² + σe²
 * plus the fixed effects' own error.
 */
export const predictCourse = (
  fit: PredictingFit,
  { intake, ratings, through }: CourseQuestion,
): OwnCourse => {
  if (!Number.isSafeInteger(through) || through < 1)
    throw new RangeError('A course runs through at least one session')
  checkRating({ session: 1, score: intake }, fit.range)
  for (const rating of ratings) checkRating(rating, fit.range)
  const later = laterRatings(ratings)
  const state = later.reduce(observe, startState(fit, intake))
  const { low, high } = fit.data.intake
  return {
    kind: 'course',
    first: intake,
    ratings: later.length,
    points: Array.from({ length: through }, (_, i) => pointAt(state, i + 1, fit.range)),
    outsideIntakes: intake < low || intake > high,
    lastSeenSession: fit.data.lastSession,
  }
}
