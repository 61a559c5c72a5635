// Everything the chart draws, in points by session number, so that a chart component, its sentence and the PDF only
// place what is here. No wording but the therapist's own event labels.

import type { RatingId } from '../kernel/ids.ts'
import { daysBetween, type EpochMs } from '../kernel/time.ts'
import type { FormVersion } from '../measures/measure-types.ts'
import type { NoCourseReason } from './expected-course.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import { readSeries, type SeriesNote, type SeriesReading } from './read-series.ts'
import type { EpisodeSeries, SeriesConstants } from './series-types.ts'
import type { ZoneOf } from './zone-of.ts'

export type ChartScore = {
  readonly id: RatingId
  readonly session: number
  readonly at: EpochMs
  readonly points: number
  readonly form: FormVersion
  readonly isBaseline: boolean
  /** Null before the baseline and where no course is drawn. */
  readonly zone: ZoneOf | null
}

export type ChartAlliance = { readonly session: number; readonly at: EpochMs; readonly points: number }

/** One session of the expected course; `session` is the episode's number, not counted from the baseline. */
export type ChartCoursePoint = {
  readonly session: number
  readonly expected: number
  readonly low50: number
  readonly high50: number
  readonly low80: number
  readonly high80: number
}

export type ChartCourse =
  | {
      readonly kind: 'course'
      readonly version: string
      readonly target: number
      readonly points: readonly ChartCoursePoint[]
    }
  | { readonly kind: 'notApplicable'; readonly reason: NoCourseReason }

export type ChartGap = { readonly fromSession: number; readonly toSession: number; readonly days: number }
export type VersionChange = { readonly session: number; readonly from: FormVersion; readonly to: FormVersion }
export type ChartEvent = { readonly session: number; readonly at: EpochMs; readonly label: string }

export type ChartModel = {
  readonly constants: SeriesConstants
  readonly allianceCutOff: number
  readonly ownWording: boolean
  /** Session numbers 1 to max(11, n + 4). */
  readonly sessions: readonly number[]
  readonly scores: readonly ChartScore[]
  readonly alliance: readonly ChartAlliance[]
  readonly course: ChartCourse
  readonly events: readonly ChartEvent[]
  /** Attended sessions without an outcome total. */
  readonly missed: readonly number[]
  readonly gaps: readonly ChartGap[]
  readonly versionChanges: readonly VersionChange[]
  readonly last: ChartScore | null
  readonly lastAlliance: ChartAlliance | null
  readonly notes: readonly SeriesNote[]
}

const courseOf = ({ course, first }: SeriesReading): ChartCourse => {
  if (course.kind === 'notApplicable') return course
  const offset = (first?.session ?? 1) - 1
  const points = course.points.map(({ session, expected, band50, band80 }) => ({
    session: session + offset,
    expected,
    low50: band50.low,
    high50: band50.high,
    low80: band80.low,
    high80: band80.high,
  }))
  return { kind: 'course', version: course.version, target: course.target, points }
}

const gapsOf = ({ sessions, rhythmDays }: SeriesReading, factor: number): readonly ChartGap[] =>
  sessions.slice(1).flatMap(({ number, at }, i) => {
    const before = sessions[i] as (typeof sessions)[number]
    const days = daysBetween(before.at, at)
    return rhythmDays !== null && days > rhythmDays * factor
      ? [{ fromSession: before.number, toSession: number, days: Math.round(days) }]
      : []
  })

const versionChangesOf = ({ ratings }: SeriesReading): readonly VersionChange[] =>
  ratings.slice(1).flatMap(({ session, form }, i) => {
    const from = (ratings[i] as (typeof ratings)[number]).form
    return from === form ? [] : [{ session, from, to: form }]
  })

/** The chart of one series. Empty episodes give an empty chart of 11 sessions. Errors as `readSeries`. */
export const chartModel = (series: EpisodeSeries, settings: OutcomeSettings): ChartModel => {
  const reading = readSeries(series, settings)
  const scores = reading.ratings.map(
    ({ id, session, at, points, form, step, zone }): ChartScore => ({
      id,
      session,
      at,
      points,
      form,
      isBaseline: step === 1,
      zone,
    }),
  )
  const alliance = reading.alliance.map(({ session, at, points }) => ({ session, at, points }))
  const events = series.events
    .map(({ session, at, label }) => ({ session, at, label }))
    .sort((a, b) => a.session - b.session || a.at - b.at)
  return {
    constants: series.measure.constants,
    allianceCutOff: series.allianceCutOff,
    ownWording: series.measure.ownWording,
    sessions: Array.from({ length: reading.axisEnd }, (_, i) => i + 1),
    scores,
    alliance,
    course: courseOf(reading),
    events,
    missed: reading.missed,
    gaps: gapsOf(reading, settings.gapFactor),
    versionChanges: versionChangesOf(reading),
    last: scores.at(-1) ?? null,
    lastAlliance: alliance.at(-1) ?? null,
    notes: reading.notes,
  }
}
