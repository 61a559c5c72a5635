export type DifferenceInput = {
  /** Actual and expected score in points. */
  readonly actual: number
  readonly expected: number
  /** SD in points. */
  readonly sd: number
}

/**
 * Difference from the reference course in units of the SD: (actual − expected)/SD, zero means "as expected". It is not a
 * severity-adjusted effect size, and intervals around its mean leave out the model's own error. RangeError unless all
 * are finite with a positive SD. Worked example: 27.2 where 23.90 was expected, SD 7.75 → 0.426.
 */
export const differenceFromReference = ({ actual, expected, sd }: DifferenceInput): number => {
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) throw new RangeError('A score must be a number')
  if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError('An SD must be positive')
  return (actual - expected) / sd
}
