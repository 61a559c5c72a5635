// "Has this ended?": an open episode without a session for a long time. A question, never a judgement.
import { daysBetween, type EpochMs } from '../kernel/time.ts'
import type { EpisodeSeries } from './series-types.ts'

/** Own decision: two months without a session. */
export const quietAfterDays = 60

export type QuietTime = {
  /** Whole days since the last attended session. */
  readonly days: number
  readonly planned: boolean
}

type Quiet = Pick<EpisodeSeries, 'sessions' | 'closed' | 'pausedUntil' | 'nextPlannedAt'>

/**
 * Null while closed, paused, never seen, or seen within 60 days; a clock set back says nothing. Worked example: last
 * session 75 days ago, nothing planned → { days: 75, planned: false }.
 */
export const quietTime = (
  { sessions, closed, pausedUntil, nextPlannedAt }: Quiet,
  now: EpochMs,
): QuietTime | null => {
  if (closed || sessions.length === 0 || (pausedUntil !== null && now < pausedUntil)) return null
  const last = sessions.reduce((latest, session) => (session.at > latest.at ? session : latest))
  const days = Math.floor(daysBetween(last.at, now))
  return days < quietAfterDays ? null : { days, planned: nextPlannedAt !== null && nextPlannedAt > now }
}
