export type SampleMoments = {
  /** Mean and SD in points. */
  readonly mean: number
  readonly sd: number
}

/**
 * The score at which a person is as likely to belong to one sample as to the other: (SD0·M1 + SD1·M0)/(SD0 + SD1).
 * Symmetric in the two samples. RangeError unless all are finite and both SDs are positive.
 * Source: Jacobson & Truax 1991, cut-off c. Worked example: 20 (SD 8) and 28 (SD 6) → 24.57.
 */
export const clinicalCutOff = (sample0: SampleMoments, sample1: SampleMoments): number => {
  for (const { mean, sd } of [sample0, sample1]) {
    if (!Number.isFinite(mean)) throw new RangeError('A mean must be a number')
    if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError('An SD must be positive')
  }
  return (sample0.sd * sample1.mean + sample1.sd * sample0.mean) / (sample0.sd + sample1.sd)
}
