// One reading of a series, on which chart, table, alerts, sentences, statistics and the PDF all stand: the very same
// numbers everywhere. Everything is in points and in session order.
import { type CoursePoint, type ExpectedCourse, expectedCourse } from './expected-course.ts'
import { type OrderedRatings, orderRatings, type ScoredRating } from './order-ratings.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import type { EpisodeSeries, SeriesConstants, SeriesSession } from './series-types.ts'
import { orderSessions, usualRhythm } from './usual-rhythm.ts'
import { type ZoneOf, zoneOf } from './zone-of.ts'

/** A scored rating with its place on the course. `step` is 1 at the baseline, null before it. */
export type ReadRating = ScoredRating & {
  readonly step: number | null
  /** The course at this rating's session; null before the baseline and where none is drawn. */
  readonly point: CoursePoint | null
  readonly zone: ZoneOf | null
}

/** What was odd about the data and is said on screen. */
export type SeriesNote =
  | {
      readonly kind: 'repeated' | 'allianceRepeated' | 'clockBack' | 'sameTime'
      readonly session: number
    }
  /** Every rating of at least three has the same total: true, or marked without a look. */
  | { readonly kind: 'allEqual'; readonly count: number; readonly points: number }
  | { readonly kind: 'baselineNotFound' }
  | { readonly kind: 'constantsDiffer'; readonly used: SeriesConstants; readonly now: SeriesConstants }

export type SeriesReading = {
  readonly ratings: readonly ReadRating[]
  /** From the baseline on: what change, course and alerts stand on. */
  readonly current: readonly ReadRating[]
  readonly first: ReadRating | null
  readonly last: ReadRating | null
  readonly alliance: readonly ScoredRating[]
  readonly sessions: readonly SeriesSession[]
  /** Attended sessions without an outcome total. */
  readonly missed: readonly number[]
  readonly rhythmDays: number | null
  /** Highest session number seen; 0 for an empty episode. */
  readonly lastSession: number
  /** Last session on the chart: max(11, n + 4). */
  readonly axisEnd: number
  readonly course: ExpectedCourse
  readonly notes: readonly SeriesNote[]
}

const shortestAxis = 11
const axisRoom = 4

const baselineSession = (series: EpisodeSeries, { scored }: OrderedRatings): number | undefined => {
  const marked = series.ratings.find(({ id }) => id === series.baseline)
  const from = marked && scored.find(({ session }) => session >= marked.session)
  return (from ?? scored[0])?.session
}

const courseOf = (
  series: EpisodeSeries,
  first: number | undefined,
  through: number,
  settings: OutcomeSettings,
) => {
  if (first === undefined) return { kind: 'notApplicable', reason: 'noBaseline' } as const
  if (!settings.courseFor.includes(series.measure.constantsKey)) {
    return { kind: 'notApplicable', reason: 'switchedOff' } as const
  }
  const { min, max, direction, sd } = series.measure.constants
  return expectedCourse({ first, through, min, max, direction, sd, reference: settings.reference })
}

const sameConstants = (a: SeriesConstants, b: SeriesConstants): boolean =>
  a.cutOff === b.cutOff &&
  a.rci === b.rci &&
  a.sd === b.sd &&
  a.min === b.min &&
  a.max === b.max &&
  a.direction === b.direction

const fewestEqual = 3

const equalOf = ({ scored }: OrderedRatings): readonly SeriesNote[] => {
  const points = scored[0]?.points
  if (points === undefined || scored.length < fewestEqual) return []
  const isEqual = scored.every((one) => one.points === points)
  return isEqual ? [{ kind: 'allEqual', count: scored.length, points }] : []
}

const notesOf = (
  series: EpisodeSeries,
  outcome: OrderedRatings,
  alliance: OrderedRatings,
): readonly SeriesNote[] => {
  const { constantsNow, baseline, measure } = series
  const differs = constantsNow !== undefined && !sameConstants(measure.constants, constantsNow)
  const lost = baseline !== null && !series.ratings.some(({ id }) => id === baseline)
  return [
    ...outcome.repeated.map((session) => ({ kind: 'repeated', session }) as const),
    ...alliance.repeated.map((session) => ({ kind: 'allianceRepeated', session }) as const),
    ...outcome.clockBack.map((session) => ({ kind: 'clockBack', session }) as const),
    ...outcome.sameTime.map((session) => ({ kind: 'sameTime', session }) as const),
    ...equalOf(outcome),
    ...(lost ? [{ kind: 'baselineNotFound' } as const] : []),
    ...(differs ? [{ kind: 'constantsDiffer', used: measure.constants, now: constantsNow } as const] : []),
  ]
}

/** Reads a series. Order-free; RangeError for scores outside the range, sessions below 1, impossible instants. */
export const readSeries = (series: EpisodeSeries, settings: OutcomeSettings): SeriesReading => {
  const { constants } = series.measure
  const outcome = orderRatings(series.ratings, constants)
  const alliance = orderRatings(series.alliance, { min: 0, max: 40 })
  const sessions = orderSessions(series.sessions)
  const lastSession = Math.max(
    0,
    ...[...series.ratings, ...series.alliance].map(({ session }) => session),
    ...sessions.map(({ number }) => number),
  )
  const axisEnd = Math.max(shortestAxis, lastSession + axisRoom)
  const start = baselineSession(series, outcome)
  const first = outcome.scored.find(({ session }) => session === start)
  const course = courseOf(series, first?.points, axisEnd - (start ?? 1) + 1, settings)
  const ratings = outcome.scored.map((rating): ReadRating => {
    if (first === undefined || rating.session < first.session)
      return { ...rating, step: null, point: null, zone: null }
    const step = rating.session - first.session + 1
    const point = (course.kind === 'course' && course.points[step - 1]) || null
    const zone = point && zoneOf({ score: rating.points, point, first: first.points, rci: constants.rci })
    return { ...rating, step, point, zone }
  })
  const current = ratings.filter(({ step }) => step !== null)
  const rated = new Set(ratings.map(({ session }) => session))
  return {
    ratings,
    current,
    first: current[0] ?? null,
    last: current.at(-1) ?? null,
    alliance: alliance.scored,
    sessions,
    missed: sessions.map(({ number }) => number).filter((number) => !rated.has(number)),
    rhythmDays: usualRhythm(sessions, series.rhythmDays),
    lastSession,
    axisEnd,
    course,
    notes: notesOf(series, outcome, alliance),
  }
}
