// The load of a week from its eight visible factors. A convention, never a productivity figure, never compared.
import { toHundredths } from '../kernel/hundredths.ts'
import {
  defaultLoadWeights,
  type LoadFactor,
  type LoadValues,
  type LoadWeight,
  type LoadWeights,
  loadFactors,
} from './load-factors.ts'
import { shareOut } from './share-out.ts'

/** Light is said as "room on paper". Heavy begins at 50. */
export type LoadBand = 'light' | 'full' | 'heavy' | 'veryHeavy'

export type LoadPart = {
  readonly factor: LoadFactor
  readonly value: number
  /** As shown: scaled to the factors with data, one decimal; they sum to the index. */
  readonly points: number
  readonly max: number
}

export type LoadIndex =
  | {
      readonly kind: 'load'
      /** 0–100, one decimal, as shown. */
      readonly index: number
      readonly band: LoadBand
      /** True when the hours alone made it heavy. */
      readonly heavyByHours: boolean
      readonly hoursRatio: number
      readonly parts: readonly LoadPart[]
      /** "n of 8 factors", and the points that they could give. */
      readonly factors: number
      readonly available: number
      readonly missing: readonly LoadFactor[]
    }
  /** Too little data for an index: the headline alone. */
  | { readonly kind: 'hoursOnly'; readonly hoursRatio: number; readonly missing: readonly LoadFactor[] }
  | { readonly kind: 'noCapacity'; readonly missing: readonly LoadFactor[] }

const fewestOthers = 2
const fewestPoints = 50
const heavyRatio = 1.25

const exactPoints = (value: number, { lo, hi, max }: LoadWeight): number =>
  max * Math.min(1, Math.max(0, (value - lo) / (hi - lo)))

/** Bands of the shown index: under 25, 50, 75. */
export const loadBand = (index: number): LoadBand =>
  index < 25 ? 'light' : index < 50 ? 'full' : index < 75 ? 'heavy' : 'veryHeavy'

const check = (values: LoadValues, weights: LoadWeights): void => {
  for (const factor of loadFactors) {
    const value = values[factor]
    const { lo, hi, max } = weights[factor]
    if (value !== null && !(value >= 0 && Number.isFinite(value)))
      throw new RangeError('A factor is a number from 0')
    if (!(hi > lo && max >= 0 && Number.isFinite(max)))
      throw new RangeError('A weight needs lo < hi and a maximum from 0')
  }
}

/**
 * Load = 100 · Σpoints / Σmax over the factors with data; needs hours, two others and 50 available points, otherwise the
 * hours only. A ratio of 1.25 or more is at least heavy. RangeError for negative values or weights without meaning.
 * Worked example: (1.0, .2, .7, .5, .1, 2 h, .15, 5 days) → 33.6, full.
 */
export const loadIndex = (values: LoadValues, weights: LoadWeights = defaultLoadWeights): LoadIndex => {
  check(values, weights)
  const missing = loadFactors.filter((factor) => values[factor] === null)
  const present = loadFactors.flatMap((factor) => {
    const value = values[factor]
    return value === null
      ? []
      : [{ factor, value, points: exactPoints(value, weights[factor]), max: weights[factor].max }]
  })
  const available = present.reduce((sum, { max }) => sum + max, 0)
  const ratio = values.hours
  if (ratio === null) return { kind: 'noCapacity', missing }
  if (present.length <= fewestOthers || available < fewestPoints)
    return { kind: 'hoursOnly', hoursRatio: ratio, missing }
  const scale = 100 / available
  const tenths = present.map(({ points }) => points * scale * 10)
  const total = Math.round(tenths.reduce((sum, part) => sum + part, 0))
  const shown = shareOut(tenths, total)
  const parts = present.map(
    ({ factor, value, max }, i): LoadPart => ({
      factor,
      value,
      points: (shown[i] as number) / 10,
      max: max * scale,
    }),
  )
  const index = total / 10
  const heavyByHours = index < 50 && toHundredths(ratio) >= toHundredths(heavyRatio)
  const band = heavyByHours ? 'heavy' : loadBand(index)
  return {
    kind: 'load',
    index,
    band,
    heavyByHours,
    hoursRatio: ratio,
    parts,
    factors: present.length,
    available,
    missing,
  }
}
