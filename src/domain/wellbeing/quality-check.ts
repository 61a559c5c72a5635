// The other full check that a therapist may import: three scales of ten items of 1 to 5, each a sum of 10 to 50. Only its
// numbers are known here, no wording. It describes and never sets a level. Source: ProQOL 5 manual (Stamm 2010); the
// limits of the bands are recalled, not read again, and shown as such.

export type QualityScale = 'satisfaction' | 'burnout' | 'secondary'
export const qualityScaleNames: readonly QualityScale[] = ['satisfaction', 'burnout', 'secondary']

export type QualityBand = 'low' | 'average' | 'high'

const items = 10

/**
 * The sum of ten items of 1 to 5, reversed ones turned round already; null where one was left open, for a sum has no
 * place for a guess. RangeError for another value. Worked example: ten times 3 → 30.
 */
export const qualitySum = (values: readonly (number | null)[]): number | null => {
  const answered = values.filter((value) => value !== null)
  if (answered.some((value) => !(Number.isInteger(value) && value >= 1 && value <= 5)))
    throw new RangeError('An item is 1 to 5')
  return answered.length === items && values.length === items
    ? answered.reduce((sum, value) => sum + value, 0)
    : null
}

/** 22 or less, 23 to 41, 42 or more. */
export const qualityBand = (sum: number): QualityBand => (sum <= 22 ? 'low' : sum < 42 ? 'average' : 'high')
