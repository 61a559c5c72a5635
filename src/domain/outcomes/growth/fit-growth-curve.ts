// The practice's own course: a mixed-effects growth curve of scores on log session (Laird & Ware 1982; log-linear
// dose–response: Howard et al. 1986). The first score enters as covariate only: as a response of its own it would be
// explained without any error.
import { fitMixedSums, type MixedFit } from './fit-mixed-model.ts'
import { growthEpisodes, growthFixed, growthGroup } from './growth-groups.ts'
import type { GrowthEpisode, GrowthFit, GrowthOptions, GrowthResult } from './growth-types.ts'
import { mixedSums } from './mixed-sums.ts'
import { type Cancelled, type RunOptions, runSteps, type Steps } from './run-steps.ts'

const fewest = 30

const toGrowthFit = (
  fit: MixedFit,
  episodes: readonly GrowthEpisode[],
  { min, max }: GrowthOptions,
): GrowthFit => {
  let [low, high, lastSession, ratings] = [max, min, 1, 0]
  for (const episode of episodes) {
    low = Math.min(low, episode.intake)
    high = Math.max(high, episode.intake)
    lastSession = Math.max(lastSession, episode.ratings.at(-1)?.session ?? 1)
    ratings += episode.ratings.length
  }
  return {
    kind: 'fit',
    ...growthFixed(fit.beta, fit.covariance),
    variances: fit.variances,
    boundary: fit.boundary,
    logLikelihood: -fit.criterion / 2,
    criterion: fit.criterion,
    convergence: { converged: fit.converged, evaluations: fit.evaluations },
    data: { episodes: episodes.length, ratings, intake: { low, high }, lastSession },
    range: { min, max },
  }
}

const tooFew = (episodes: readonly GrowthEpisode[], options: GrowthOptions): GrowthResult | null => {
  const { fewestEpisodes = fewest, fewestSpareRatings = fewest } = options
  // Three of each is the least with which the model has a meaning at all, whatever the options say.
  const needed = Math.max(3, fewestEpisodes)
  if (episodes.length < needed) return { kind: 'tooFew', of: 'episodes', needed, found: episodes.length }
  const spare = episodes.reduce((sum, { ratings }) => sum + Math.max(0, ratings.length - 2), 0)
  const neededSpare = Math.max(3, fewestSpareRatings)
  return spare < neededSpare ? { kind: 'tooFew', of: 'ratings', needed: neededSpare, found: spare } : null
}

// The fit takes about 40 evaluations and rarely over 100: the share creeps up to its end and never falls.
const usualEvaluations = 25
const shareAfter = (evaluations: number): number => 1 - Math.exp(-evaluations / usualEvaluations)

/** `fitGrowthCurve` in steps, for a worker that must stay able to hear "cancel". Errors come at the first step. */
export function* growthCurveSteps(
  input: readonly GrowthEpisode[],
  options: GrowthOptions,
): Steps<GrowthResult> {
  yield { share: 0 }
  const episodes = growthEpisodes(input, options)
  const few = tooFew(episodes, options)
  if (few) return few
  const steps = fitMixedSums(mixedSums(episodes.map(growthGroup)))
  let step = steps.next()
  while (!step.done) {
    yield { share: shareAfter(step.value) }
    step = steps.next()
  }
  yield { share: 1 }
  return step.value.kind === 'fit' ? toGrowthFit(step.value, episodes, options) : step.value
}

/**
 * Fits by REML. Order-free. Under 30 episodes with a second rating, or under 30 ratings beyond two per episode: `tooFew`.
 * Never NaN: what cannot be fitted is `notApplicable`; an estimate on the edge (a variance of 0, a correlation of ±1) is
 * a fit whose `boundary` says so. RangeError for scores outside the range, impossible sessions, an id twice.
 */
export const fitGrowthCurve = (
  episodes: readonly GrowthEpisode[],
  options: GrowthOptions,
  run: RunOptions = {},
): GrowthResult | Cancelled => runSteps(growthCurveSteps(episodes, options), run)
