// From episodes to the rows of the model, checked, in one order whatever the order of the input; and back from the
// model's fixed effects to their names.
import type { Estimate, GrowthEpisode, GrowthFit, GrowthOptions, GrowthRating } from './growth-types.ts'
import type { MixedGroup } from './mixed-sums.ts'
import type { Square } from './small-matrix.ts'

type Range = Pick<GrowthOptions, 'min' | 'max'>

const latestSession = 9999

const checkScore = (score: number, { min, max }: Range): void => {
  if (!(score >= min && score <= max)) throw new RangeError('A score lies outside the measure’s range')
}

/** RangeError for a session that is no whole number from 1 to 9999 or a score outside the range. */
export const checkRating = ({ session, score }: GrowthRating, range: Range): void => {
  if (!Number.isSafeInteger(session) || session < 1 || session > latestSession)
    throw new RangeError(`A session’s number is a whole number from 1 to ${latestSession}`)
  checkScore(score, range)
}

/** Later ratings of an episode in session order; the first one is its intake and no row. */
export const laterRatings = (ratings: readonly GrowthRating[]): readonly GrowthRating[] =>
  ratings.filter(({ session }) => session > 1).sort((a, b) => a.session - b.session || a.score - b.score)

/** Checked episodes that have a rating after the first, in the order of their ids. */
export const growthEpisodes = (
  episodes: readonly GrowthEpisode[],
  options: GrowthOptions,
): readonly GrowthEpisode[] => {
  if (!(options.min < options.max && Number.isFinite(options.max - options.min)))
    throw new RangeError('A measure’s range must be finite')
  if (new Set(episodes.map(({ id }) => id)).size !== episodes.length)
    throw new RangeError('An episode enters a fit only once')
  for (const { intake, ratings } of episodes) {
    checkScore(intake, options)
    for (const rating of ratings) checkRating(rating, options)
  }
  return episodes
    .map((episode) => ({ ...episode, ratings: laterRatings(episode.ratings) }))
    .filter(({ ratings }) => ratings.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const growthGroup = ({ intake, ratings }: GrowthEpisode): MixedGroup => ({
  x: ratings.map(({ session }) => Math.log(session)),
  y: ratings.map(({ score }) => score),
  covariates: [intake],
})

/** The three fixed effects by name, with their standard errors. */
export const growthFixed = (
  beta: readonly number[],
  { at }: Square,
): Pick<GrowthFit, 'fixed' | 'fixedCovariance'> => {
  const entry = (i: number): number => at[i] as number
  const estimate = (i: number): Estimate => ({ value: beta[i] as number, error: Math.sqrt(entry(i * 4)) })
  const row = (i: number) => [entry(i), entry(i + 1), entry(i + 2)] as const
  return {
    fixed: { intercept: estimate(0), logSession: estimate(1), intake: estimate(2) },
    fixedCovariance: [row(0), row(3), row(6)],
  }
}
