// 95 % intervals. Each says nothing about bias: closed episodes are not all episodes.
import { mean, quantileSorted, sampleStandardDeviation, sum } from 'simple-statistics'
import { seededRandom } from '../kernel/random.ts'

export type Interval = { readonly value: number; readonly low: number; readonly high: number }

const z = 1.959964

/**
 * 97.5 % quantile of Student's t by the Cornish–Fisher series (Abramowitz & Stegun 26.7.5); right to 3 decimals from 9
 * degrees of freedom on. Worked example: 9 → 2.262, 29 → 2.045.
 */
export const tQuantile = (degrees: number): number => {
  if (!(degrees >= 3)) throw new RangeError('The series needs at least three degrees of freedom')
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  const fourth = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3 + fourth / degrees ** 4
}

/** Mean ± t·SD/√n, closed form. RangeError under four values. */
export const meanInterval = (values: readonly number[]): Interval => {
  const half =
    (tQuantile(values.length - 1) * sampleStandardDeviation([...values])) / Math.sqrt(values.length)
  const value = mean([...values])
  return { value, low: value - half, high: value + half }
}

/** A share by Wilson's score interval (Wilson 1927), closed form, inside 0–1. RangeError unless 0 ≤ hits ≤ of, of > 0. */
export const wilsonInterval = (hits: number, of: number): Interval => {
  if (!(of > 0 && hits >= 0 && hits <= of))
    throw new RangeError('A share needs 0 ≤ hits ≤ of and something to count')
  const share = hits / of
  const divisor = 1 + (z * z) / of
  const centre = (share + (z * z) / (2 * of)) / divisor
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / divisor
  // At 0 and at all the bound is the share itself; floating point would miss it by a hair.
  const low = hits === 0 ? 0 : Math.max(0, centre - half)
  return { value: share, low, high: hits === of ? 1 : Math.min(1, centre + half) }
}

export type Ratio = { readonly part: number; readonly whole: number }

const resamples = 1000

/**
 * Σpart/Σwhole over clusters (sessions lie within episodes and are no independent draws): seeded bootstrap of 1000
 * resamples of whole clusters, 2.5th to 97.5th percentile. The same clusters in the same order give the same interval.
 * RangeError without a cluster that has a whole above zero.
 */
export const ratioInterval = (clusters: readonly Ratio[], seed = 20_260_101): Interval => {
  const counted = clusters.filter(({ whole }) => whole > 0)
  if (counted.length === 0) throw new RangeError('A ratio needs something to count')
  const random = seededRandom(seed)
  // Flat numbers: a practice of thousands draws millions of times.
  const parts = Float64Array.from(counted, ({ part }) => part)
  const wholes = Float64Array.from(counted, ({ whole }) => whole)
  const draw = (): number => {
    let part = 0
    let whole = 0
    for (let i = 0; i < parts.length; i += 1) {
      const drawn = random.below(parts.length)
      part += parts[drawn] as number
      whole += wholes[drawn] as number
    }
    return part / whole
  }
  const sorted = [...Float64Array.from({ length: resamples }, draw).sort()]
  const value = sum(counted.map(({ part }) => part)) / sum(counted.map(({ whole }) => whole))
  return { value, low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) }
}
