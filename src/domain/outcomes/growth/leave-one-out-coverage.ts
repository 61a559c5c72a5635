// How honest the bands are: how many ratings of each episode fell inside a course that had not seen that episode.
// Closed episodes are not all episodes, and the share says nothing about those that were never closed.
import { compareHundredths } from '../../kernel/hundredths.ts'
import type { Band, CoursePoint, ExpectedCourse } from '../expected-course.ts'
import { zScores } from '../z-scores.ts'
import { observe, type PredictingFit, predictAt, startState } from './course-state.ts'
import { growthEpisodes } from './growth-groups.ts'
import type { GrowthEpisode, GrowthFit } from './growth-types.ts'
import { type LeaveOneOutMethod, leaveOneOutFits } from './leave-one-out-fits.ts'
import { predictCourse } from './predict-course.ts'
import { type Cancelled, type RunOptions, runSteps, type Steps } from './run-steps.ts'
import { shrinkTowardsReference } from './shrink-towards-reference.ts'

/** `inside` of `of`: never a share of nothing. */
export type Share = { readonly inside: number; readonly of: number }

/** A course drawn at the first session, held against what came. */
export type Coverage = {
  readonly ratingsIn50: Share
  readonly ratingsIn80: Share
  /** Episodes whose last rating lay inside the 80 % band. */
  readonly episodesIn80: Share
}

export type LeaveOneOutCoverage = {
  readonly method: LeaveOneOutMethod
  readonly own: Coverage
  /** Each rating against the own course's 80 % band as it stood after the rating before. */
  readonly nextIn80: Share
  /** Own course shrunk towards the reference, as it is drawn; null without a reference. */
  readonly shrunk: Coverage | null
  readonly reference: Coverage | null
}

export type CoverageOptions = {
  /** The reference course for a first score, through a session. */
  readonly reference?: (intake: number, through: number) => ExpectedCourse
  /** Fitted again up to 100 episodes, held above, unless set. */
  readonly method?: LeaveOneOutMethod
}

const refitUpTo = 100

const isInside = (score: number, { low, high }: Band): boolean =>
  compareHundredths(score, low) >= 0 && compareHundredths(score, high) <= 0

/** Counts as it goes along; read at the end. */
const counter = () => {
  let [inside, of] = [0, 0]
  const count = (hit: boolean): void => {
    of += 1
    if (hit) inside += 1
  }
  return { count, share: (): Share => ({ inside, of }) }
}

const coverageCounter = () => {
  const [ratings50, ratings80, episodes80] = [counter(), counter(), counter()]
  const add = ({ ratings }: GrowthEpisode, points: readonly CoursePoint[]): void => {
    ratings.forEach(({ session, score }, i) => {
      const point = points[session - 1] as CoursePoint
      const in80 = isInside(score, point.band80)
      ratings50.count(isInside(score, point.band50))
      ratings80.count(in80)
      if (i === ratings.length - 1) episodes80.count(in80)
    })
  }
  const read = (): Coverage => ({
    ratingsIn50: ratings50.share(),
    ratingsIn80: ratings80.share(),
    episodesIn80: episodes80.share(),
  })
  return { add, read }
}

const countAhead = (
  fit: PredictingFit,
  { intake, ratings }: GrowthEpisode,
  count: (hit: boolean) => void,
): void => {
  let state = startState(fit, intake)
  for (const rating of ratings) {
    const { mean, variance } = predictAt(state, rating.session)
    const reach = zScores.eighty * Math.sqrt(variance)
    count(isInside(rating.score, { low: mean - reach, high: mean + reach }))
    state = observe(state, rating)
  }
}

/** `leaveOneOutCoverage` in steps. Errors come at the first step. */
export function* coverageSteps(
  fit: GrowthFit,
  input: readonly GrowthEpisode[],
  { reference, method: chosen }: CoverageOptions = {},
): Steps<LeaveOneOutCoverage> {
  yield { share: 0 }
  const episodes = growthEpisodes(input, fit.range)
  const method = chosen ?? (episodes.length <= refitUpTo ? 'refitted' : 'held')
  const without = leaveOneOutFits(fit, episodes, method)
  const every = method === 'held' ? 100 : 1
  const [own, shrunk, beside, next] = [coverageCounter(), coverageCounter(), coverageCounter(), counter()]
  for (const [index, episode] of episodes.entries()) {
    if (index % every === 0) yield { share: index / episodes.length }
    const through = episode.ratings.at(-1)?.session ?? 1
    const expected = reference?.(episode.intake, through)
    if (expected?.kind === 'course') beside.add(episode, expected.points)
    const rest = without(episode)
    if (!rest) continue
    const course = predictCourse(rest, { intake: episode.intake, ratings: [], through })
    own.add(episode, course.points)
    countAhead(rest, episode, next.count)
    const drawn = expected && shrinkTowardsReference(course, expected, episodes.length, fit.range)
    if (drawn?.kind === 'course') shrunk.add(episode, drawn.points)
  }
  yield { share: 1 }
  return {
    method,
    own: own.read(),
    nextIn80: next.share(),
    shrunk: reference ? shrunk.read() : null,
    reference: reference ? beside.read() : null,
  }
}

/**
 * Leave-one-out over the episodes of the fit. RangeError as `fitGrowthCurve`. An episode whose others cannot carry a
 * fit is left out of the counts.
 */
export const leaveOneOutCoverage = (
  fit: GrowthFit,
  episodes: readonly GrowthEpisode[],
  options: CoverageOptions = {},
  run: RunOptions = {},
): LeaveOneOutCoverage | Cancelled => runSteps(coverageSteps(fit, episodes, options), run)
