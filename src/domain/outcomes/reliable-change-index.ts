import { zScores } from './z-scores.ts'

export type ReliableChangeInput = {
  /** SD of the version and rater, in points. */
  readonly sd: number
  /** Reliability (alpha or retest), 0 to 1. */
  readonly reliability: number
}

/** Standard error of measurement in points: SD·√(1 − r). */
export const standardError = ({ sd, reliability }: ReliableChangeInput): number => {
  if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError('An SD must be positive')
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError('A reliability lies between 0 and 1')
  return sd * Math.sqrt(1 - reliability)
}

/**
 * The change in points that the measure's own ups and downs exceed in 5 of 100 cases: 1.96·√2·SEM.
 * RangeError for an SD that is not positive or a reliability outside 0–1.
 * Source: Jacobson & Truax 1991. Worked example: SD 7.25, alpha .84 → SEM 2.9, RCI 8.04.
 */
export const reliableChangeIndex = (input: ReliableChangeInput): number =>
  zScores.ninetyFive * Math.SQRT2 * standardError(input)
