// A young practice leans on the reference course, an old one on its own: empirical-Bayes-like weighting by size.
import type { ExpectedCourse } from '../expected-course.ts'
import { coursePoint, type OwnCourse } from './predict-course.ts'

/** Episodes at which own course and reference weigh the same. */
const half = 30

export type ShrunkCourse = OwnCourse & {
  /** Share of the own course; 1 where no reference exists (another measure, switched off). */
  readonly weight: number
}

/** Weight of the own course with n episodes: n/(n + 30). Worked example: 30 → 0.5, 270 → 0.9. */
export const ownWeight = (episodes: number): number => {
  if (!Number.isSafeInteger(episodes) || episodes < 0)
    throw new RangeError('A number of episodes is a whole number from 0')
  return episodes / (episodes + half)
}

/**
 * Own course shrunk towards the reference with weight n/(n + 30): weighted means of the expected scores and of the
 * spreads, bands from these, clamped. A first score above the reference's ceiling gets no course. Where the reference
 * does not exist at all the own course stands alone, with weight 1. RangeError when the reference is shorter.
 */
export const shrinkTowardsReference = (
  own: OwnCourse,
  reference: ExpectedCourse,
  episodes: number,
  range: { readonly min: number; readonly max: number },
): ShrunkCourse | Extract<ExpectedCourse, { readonly kind: 'notApplicable' }> => {
  const weight = ownWeight(episodes)
  if (reference.kind === 'notApplicable') {
    const alone = reference.reason === 'otherMeasure' || reference.reason === 'switchedOff'
    return alone ? { ...own, weight: 1 } : reference
  }
  const mix = (a: number, b: number): number => weight * a + (1 - weight) * b
  const points = own.points.map((point, i) => {
    const beside = reference.points[i]
    if (!beside) throw new RangeError('The reference course must run as far as the own one')
    return coursePoint(
      point.session,
      mix(point.expected, beside.expected),
      mix(point.sigma, beside.sigma),
      range,
    )
  })
  return { ...own, points, weight }
}
