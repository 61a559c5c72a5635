// Scores are kept as integer tenths of a point (27.2 points = 272); only screens and formulas speak in points.
import type { Brand } from './brand.ts'

/** An integer count of tenths of a point. */
export type Tenths = Brand<number, 'Tenths'>

const isTenths = (value: number): value is Tenths => Number.isSafeInteger(value)

/** Brands an integer that already counts tenths. RangeError unless it is a safe integer. */
export const toTenths = (value: number): Tenths => {
  if (!isTenths(value)) throw new RangeError('Tenths must be a whole number')
  return value
}

/** Tenths → points: 272 → 27.2. Exact to the nearest double. */
export const tenthsToPoints = (tenths: Tenths): number => {
  if (!isTenths(tenths)) throw new RangeError('Tenths must be a whole number')
  return tenths / 10
}

/** Points → tenths: 27.2 → 272. RangeError outside `min`–`max` or for more than one decimal. */
export const pointsToTenths = (
  points: number,
  range: { readonly min: number; readonly max: number },
): Tenths => {
  if (!Number.isFinite(points)) throw new RangeError('A score must be a number')
  if (points < range.min || points > range.max) {
    throw new RangeError(`A score must lie between ${range.min} and ${range.max}`)
  }
  const tenths = Math.round(points * 10)
  if (Math.abs(points * 10 - tenths) > 1e-6) throw new RangeError('A score has at most one decimal')
  return toTenths(tenths)
}
