// The full check from an imported pack: three scales of 0–100, no total. Only its numbers are known here, no wording.
import { mean } from 'simple-statistics'
import { changeInHundredths, compareHundredths } from '../kernel/hundredths.ts'
import type { EpochMs } from '../kernel/time.ts'
import type { WellbeingLevel } from './level-types.ts'

export type FullCheckScale = 'personal' | 'work' | 'client'

/** 0–100, higher is more strain; null where too few items were answered. */
export type FullCheckScales = Readonly<Record<FullCheckScale, number | null>>

export type FullCheck = { readonly at: EpochMs; readonly scales: FullCheckScales }

export const fullCheckScaleNames: readonly FullCheckScale[] = ['personal', 'work', 'client']

const fewestItems: Readonly<Record<FullCheckScale, number>> = { personal: 3, work: 4, client: 3 }
const steps: readonly number[] = [0, 25, 50, 75, 100]

/**
 * Each scale is the mean of its answered items at 0, 25, 50, 75 or 100; null under 3 personal, 4 work or 3 client items.
 * RangeError for another value. Source: Kristensen et al. 2005 (three scales, no total).
 */
export const fullCheckScales = (
  items: Readonly<Record<FullCheckScale, readonly (number | null)[]>>,
): FullCheckScales => {
  const scaleOf = (name: FullCheckScale): number | null => {
    const answered = items[name].filter((item) => item !== null)
    if (answered.some((item) => !steps.includes(item)))
      throw new RangeError('An item is 0, 25, 50, 75 or 100')
    return answered.length < fewestItems[name] ? null : mean(answered)
  }
  return { personal: scaleOf('personal'), work: scaleOf('work'), client: scaleOf('client') }
}

const isAtLeast = (value: number | null, limit: number): boolean =>
  value !== null && compareHundredths(value, limit) >= 0

export type FullCheckRule =
  | 'fullVeryHigh'
  | 'fullTwoHigh'
  | 'fullHighAndUp'
  | 'fullHigh'
  | 'fullUp'
  | 'steady'

const clearChange = 20

/** The level that a full check says by itself; "up" is by 20 points or more since the one before, scale by scale. */
export const fullCheckLevel = (
  { scales }: FullCheck,
  previous: FullCheck | null,
): { readonly level: WellbeingLevel; readonly rule: FullCheckRule } => {
  const isUp = (name: FullCheckScale): boolean => {
    const [before, now] = [previous?.scales[name] ?? null, scales[name]]
    return before !== null && now !== null && changeInHundredths(before, now) >= clearChange * 100
  }
  const high = fullCheckScaleNames.filter((name) => isAtLeast(scales[name], 50))
  if (fullCheckScaleNames.some((name) => isAtLeast(scales[name], 75)))
    return { level: 4, rule: 'fullVeryHigh' }
  if (high.length >= 2) return { level: 3, rule: 'fullTwoHigh' }
  if (high.some(isUp)) return { level: 3, rule: 'fullHighAndUp' }
  if (high.length > 0) return { level: 2, rule: 'fullHigh' }
  return fullCheckScaleNames.some(isUp) ? { level: 2, rule: 'fullUp' } : { level: 1, rule: 'steady' }
}
