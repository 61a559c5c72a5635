// What is believed of one new episode: fixed effects and its own intercept and slope, jointly normal. Each rating
// narrows the belief (a Kalman update, which is the BLUP with the fixed effects' own error carried along: Robinson 1991).
// More data never widens a joint normal, so that bands never grow with ratings.
import type { GrowthFit, GrowthRating } from './growth-types.ts'

/** The parts of a fit that a prediction stands on. */
export type PredictingFit = Pick<GrowthFit, 'fixed' | 'fixedCovariance' | 'variances' | 'range' | 'data'>

export type CourseState = {
  readonly intake: number
  readonly residual: number
  /** Intercept, log session, intake, own intercept, own slope. */
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
}

const size = 5

/** The belief before any rating but the first. */
export const startState = (
  { fixed, fixedCovariance, variances }: PredictingFit,
  intake: number,
): CourseState => {
  return {
    intake,
    residual: variances.residual,
    mean: [fixed.intercept.value, fixed.logSession.value, fixed.intake.value, 0, 0],
    covariance: [
      ...fixedCovariance.map((row) => [...row, 0, 0]),
      [0, 0, 0, variances.intercept, variances.covariance],
      [0, 0, 0, variances.covariance, variances.slope],
    ],
  }
}

const loadings = ({ intake }: CourseState, session: number): readonly number[] => {
  const log = Math.log(session)
  return [1, log, intake, 1, log]
}

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < size; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** Mean and variance, residual included, of a rating in a session from 2 on. */
export const predictAt = (
  state: CourseState,
  session: number,
): { readonly mean: number; readonly variance: number } => {
  const h = loadings(state, session)
  const ph = state.covariance.map((row) => dot(row, h))
  return { mean: dot(state.mean, h), variance: Math.max(0, dot(ph, h)) + state.residual }
}

/** The belief after one more rating. Sessions may come in any order; the result is the same. */
export const observe = (state: CourseState, { session, score }: GrowthRating): CourseState => {
  const h = loadings(state, session)
  const ph = state.covariance.map((row) => dot(row, h))
  const variance = Math.max(0, dot(ph, h)) + state.residual
  const error = score - dot(state.mean, h)
  return {
    ...state,
    mean: state.mean.map((value, i) => value + ((ph[i] as number) / variance) * error),
    covariance: state.covariance.map((row, i) =>
      row.map((value, j) => value - ((ph[i] as number) * (ph[j] as number)) / variance),
    ),
  }
}
