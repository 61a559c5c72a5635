// The practice's own course on one client's chart, beside the reference: how it was drawn at the first session, and from
// the last mark on how it has narrowed. Alerts and zones never read it: they stay on the reference.
import { type ExpectedCourse, expectedCourse } from '../expected-course.ts'
import type { OutcomeSettings } from '../outcome-settings.ts'
import { readSeries, type SeriesReading } from '../read-series.ts'
import type { EpisodeSeries } from '../series-types.ts'
import type { PredictingFit } from './course-state.ts'
import { predictCourse } from './predict-course.ts'
import { type ShrunkCourse, shrinkTowardsReference } from './shrink-towards-reference.ts'

/** In points, by the episode's own session numbers. */
export type OwnCoursePoint = {
  readonly session: number
  readonly expected: number
  readonly low50: number
  readonly high50: number
  readonly low80: number
  readonly high80: number
}

export type OwnCourseDrawing =
  | {
      readonly kind: 'course'
      /** From the baseline on, as it was before any further rating; it never changes shape backwards. */
      readonly start: readonly OwnCoursePoint[]
      /** From the session after the last rating on, narrowed by all ratings so far. */
      readonly ahead: readonly OwnCoursePoint[]
      /** The last rating, from which `ahead` goes on. */
      readonly from: { readonly session: number; readonly points: number }
      /** Share of the own course, n/(n + 30); the reference has the rest. 1 where there is no reference. */
      readonly weight: number
      readonly outsideIntakes: boolean
      /** The chart goes on beyond the last session that the fit has seen. */
      readonly beyondSeen: boolean
    }
  | { readonly kind: 'notApplicable'; readonly reason: 'noBaseline' | 'startsAboveCeiling' }

const referenceFor = (
  { measure }: EpisodeSeries,
  first: number,
  through: number,
  settings: OutcomeSettings,
): ExpectedCourse => {
  if (!settings.courseFor.includes(measure.constantsKey))
    return { kind: 'notApplicable', reason: 'switchedOff' }
  const { min, max, direction, sd } = measure.constants
  return expectedCourse({ first, through, min, max, direction, sd, reference: settings.reference })
}

const pointsOf = ({ points }: ShrunkCourse, offset: number): readonly OwnCoursePoint[] =>
  points.map(({ session, expected, band50, band80 }) => ({
    session: session + offset,
    expected,
    low50: band50.low,
    high50: band50.high,
    low80: band80.low,
    high80: band80.high,
  }))

const drawn = (
  series: EpisodeSeries,
  { current, axisEnd }: SeriesReading,
  settings: OutcomeSettings,
  fit: PredictingFit,
): OwnCourseDrawing => {
  const [first, last] = [current[0], current.at(-1)]
  if (!first || !last) return { kind: 'notApplicable', reason: 'noBaseline' }
  const offset = first.session - 1
  const through = Math.max(1, axisEnd - offset)
  const reference = referenceFor(series, first.points, through, settings)
  const ratings = current.map(({ session, points }) => ({ session: session - offset, score: points }))
  const given = (some: typeof ratings) =>
    shrinkTowardsReference(
      predictCourse(fit, { intake: first.points, ratings: some, through }),
      reference,
      fit.data.episodes,
      fit.range,
    )
  const [start, narrowed] = [given([]), given(ratings)]
  if (start.kind !== 'course' || narrowed.kind !== 'course')
    return { kind: 'notApplicable', reason: 'startsAboveCeiling' }
  return {
    kind: 'course',
    start: pointsOf(start, offset),
    ahead: pointsOf(narrowed, offset).filter(({ session }) => session > last.session),
    from: { session: last.session, points: last.points },
    weight: start.weight,
    outsideIntakes: start.outsideIntakes,
    beyondSeen: through > start.lastSeenSession,
  }
}

/** Errors as `readSeries` and `predictCourse`. The caller sees to it that fit and series are of one measure, version and rater. */
export const ownCourseFor = (
  series: EpisodeSeries,
  settings: OutcomeSettings,
  fit: PredictingFit,
): OwnCourseDrawing => drawn(series, readSeries(series, settings), settings, fit)
