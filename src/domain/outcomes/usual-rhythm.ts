import { median } from 'simple-statistics'
import { daysBetween } from '../kernel/time.ts'
import { checkSession } from './order-ratings.ts'
import type { SeriesSession } from './series-types.ts'

const fewestGaps = 2

/** Attended sessions in order of their numbers, one per number (the later one counts). */
export const orderSessions = (sessions: readonly SeriesSession[]): readonly SeriesSession[] => {
  for (const { number } of sessions) checkSession(number)
  const sorted = [...sessions].sort((a, b) => a.number - b.number || a.at - b.at)
  return [...new Map(sorted.map((session) => [session.number, session])).values()]
}

/**
 * The client's own rhythm in days: as planned, else the median gap of the attended sessions (at least two gaps above
 * zero; a clock set back leaves its gap out). Null when it cannot be said. RangeError for a planned rhythm of 0 or less.
 */
export const usualRhythm = (
  sessions: readonly SeriesSession[],
  plannedDays: number | null,
): number | null => {
  if (plannedDays !== null) {
    if (!(plannedDays > 0 && Number.isFinite(plannedDays)))
      throw new RangeError('A rhythm must be positive days')
    return plannedDays
  }
  const ordered = orderSessions(sessions)
  const gaps = ordered.slice(1).map(({ at }, i) => daysBetween((ordered[i] as SeriesSession).at, at))
  const forward = gaps.filter((days) => days > 0)
  return forward.length >= fewestGaps ? median(forward) : null
}
