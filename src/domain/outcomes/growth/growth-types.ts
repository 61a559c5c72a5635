// The practice's own course: what goes in and what comes out, all of it plain data that can be stored and copied to a
// worker. Scores in points; sessions counted from the baseline, which is 1.
import type { Boundary, RandomEffects } from './fit-mixed-model.ts'

export type GrowthRating = { readonly session: number; readonly score: number }

/** One closed, valid episode. Ratings may be in any order. */
export type GrowthEpisode = {
  /** Unique; episodes are taken in the order of their ids, so that a fit does not depend on the input's order. */
  readonly id: string
  /** First score. */
  readonly intake: number
  /** A rating of session 1 is the intake itself and is left out of the fit. */
  readonly ratings: readonly GrowthRating[]
}

export type GrowthOptions = {
  /** Range of the measure. */
  readonly min: number
  readonly max: number
  /** Episodes with a rating after the first one; 30 unless set. */
  readonly fewestEpisodes?: number
  /** Ratings beyond the two of each episode that its own line takes up; 30 unless set. */
  readonly fewestSpareRatings?: number
}

/** A fixed effect and its standard error. */
export type Estimate = { readonly value: number; readonly error: number }

/** score = intercept + logSession·ln(session) + intake·(first score) + the episode's own intercept and slope + residual. */
export type GrowthFit = {
  readonly kind: 'fit'
  readonly fixed: { readonly intercept: Estimate; readonly logSession: Estimate; readonly intake: Estimate }
  /** Covariance of the three fixed effects, in that order. */
  readonly fixedCovariance: readonly (readonly [number, number, number])[]
  /** Variances of the episodes' own intercepts and slopes, and of the residual, in points squared. */
  readonly variances: RandomEffects
  /** Anything but `none`: the estimate lies on the edge of what is possible; usual with few episodes. */
  readonly boundary: Boundary
  readonly logLikelihood: number
  /** −2 log of the restricted likelihood. */
  readonly criterion: number
  readonly convergence: { readonly converged: boolean; readonly evaluations: number }
  readonly data: {
    readonly episodes: number
    readonly ratings: number
    /** Lowest and highest first score, and the latest session, that the fit has seen. */
    readonly intake: { readonly low: number; readonly high: number }
    readonly lastSession: number
  }
  readonly range: { readonly min: number; readonly max: number }
}

export type TooFewToFit = {
  readonly kind: 'tooFew'
  /** Of what there are too few: episodes with a second rating, or ratings beyond two per episode. */
  readonly of: 'episodes' | 'ratings'
  readonly needed: number
  readonly found: number
}

export type GrowthResult =
  | GrowthFit
  | TooFewToFit
  /** `collinear`: one first score or one session only. `noResidual`: all scores equal, or all exactly on lines. */
  | { readonly kind: 'notApplicable'; readonly reason: 'collinear' | 'noResidual' }
