// From which instant on "not seen" is said, so that a list of thousands needs no alert computed again as days go by.
import { addDays, type EpochMs, toEpochMs } from '../kernel/time.ts'
import { quietAfterDays } from './quiet-time.ts'
import type { SeriesReading } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'

/**
 * Null while nothing will be said without a change of the episode: closed, never seen. Agrees with the alert `notSeen`
 * at every instant. Worked example: seen weekly, factor 2 → 14 days after the last session; paused: not before its end.
 */
export const notSeenFrom = (
  { sessions, rhythmDays }: Pick<SeriesReading, 'sessions' | 'rhythmDays'>,
  { sessions: all, closed, pausedUntil }: Pick<EpisodeSeries, 'sessions' | 'closed' | 'pausedUntil'>,
  notSeenFactor: number,
): EpochMs | null => {
  const last = sessions.at(-1)
  if (!last || closed) return null
  const latest = Math.max(...all.map(({ at }) => at))
  const quiet = addDays(toEpochMs(latest), quietAfterDays)
  const rhythm = rhythmDays === null ? quiet : addDays(last.at, Math.ceil(rhythmDays * notSeenFactor))
  return toEpochMs(Math.max(Math.min(quiet, rhythm), pausedUntil ?? Number.NEGATIVE_INFINITY))
}
