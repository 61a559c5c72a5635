// The chart as rows: one per session that was attended, rated or marked by an event.
import { changeInPoints } from '../kernel/hundredths.ts'
import type { EpochMs } from '../kernel/time.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import { readSeries } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'
import type { ZoneOf } from './zone-of.ts'

export type TableRow = {
  readonly session: number
  /** The session's time, else its rating's or event's. */
  readonly at: EpochMs
  /** Points; null when missed or left incomplete. */
  readonly outcome: number | null
  /** Since the baseline, signed as marked; null at the baseline, before it and without a total. */
  readonly changeSinceFirst: number | null
  /** Expected at this session, in points; null where no course is drawn. */
  readonly expected: number | null
  readonly zone: ZoneOf | null
  readonly alliance: number | null
  readonly isBaseline: boolean
  readonly events: readonly string[]
}

/** Rows in session order; numbers are those of the chart. Errors as `readSeries`. */
export const tableModel = (series: EpisodeSeries, settings: OutcomeSettings): readonly TableRow[] => {
  const { ratings, alliance, sessions, first, course } = readSeries(series, settings)
  const outcomes = new Map(ratings.map((rating) => [rating.session, rating]))
  const checks = new Map(alliance.map((rating) => [rating.session, rating]))
  // Later entries win: an event's time gives way to a rating's, and that to the session's own.
  const times = new Map<number, EpochMs>([
    ...series.events.map(({ session, at }) => [session, at] as const),
    ...[...series.alliance, ...series.ratings].map(({ session, at }) => [session, at] as const),
    ...sessions.map(({ number, at }) => [number, at] as const),
  ])
  return [...times]
    .sort(([a], [b]) => a - b)
    .map(([session, at]): TableRow => {
      const outcome = outcomes.get(session)
      const step = first === null ? 0 : session - first.session + 1
      const point = course.kind === 'course' ? course.points[step - 1] : undefined
      return {
        session,
        at,
        outcome: outcome?.points ?? null,
        changeSinceFirst: outcome && first && step > 1 ? changeInPoints(first.points, outcome.points) : null,
        expected: point?.expected ?? null,
        zone: outcome?.zone ?? null,
        alliance: checks.get(session)?.points ?? null,
        isBaseline: step === 1 && outcome !== undefined,
        events: series.events.filter((event) => event.session === session).map(({ label }) => label),
      }
    })
}
