import type { EpisodeOutcome } from '../practice-types.ts'
import type { SeriesReading } from '../read-series.ts'
import type { GrowthEpisode } from './growth-types.ts'

/**
 * What an episode gives to the practice's own course: its ratings from the baseline on, counted from there. Null for an
 * open, excluded or flagged episode, which stays out. Fit episodes of one measure, version and rater only; own wording
 * and licensed ratings are never joined.
 */
export const growthEpisodeOf = (
  { episode, closed, excluded, flags }: Pick<EpisodeOutcome, 'episode' | 'closed' | 'excluded' | 'flags'>,
  { first, current }: Pick<SeriesReading, 'first' | 'current'>,
): GrowthEpisode | null => {
  if (!closed || excluded || flags.length > 0 || !first) return null
  const ratings = current.flatMap(({ step, points }) =>
    step === null ? [] : [{ session: step, score: points }],
  )
  return { id: episode, intake: first.points, ratings }
}
