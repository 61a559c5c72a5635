// Reliable and clinically significant change. Compared in integer hundredths, so that 2.2 → 8.2 is a change of 6.0.
import { changeInHundredths, compareHundredths, toHundredths } from '../kernel/hundredths.ts'
import type { Direction } from '../measures/measure-types.ts'

export type ChangeClass = 'recovered' | 'improved' | 'unchanged' | 'deteriorated' | 'tooFew'

export type ChangeInput = {
  /** First and last score in points; null when there is none. */
  readonly first: number | null
  readonly last: number | null
  readonly cutOff: number
  readonly rci: number
  readonly min?: number
  readonly max?: number
  readonly direction?: Direction
}

/**
 * Throws RangeError unless the score lies in the range and the constants make sense: an RCI above 0, a cut-off inside.
 */
const checkChange = (score: number, { cutOff, rci, min = 0, max = 40 }: ChangeInput): void => {
  if (!(score >= min && score <= max)) throw new RangeError('A score lies outside the measure’s range')
  if (!(rci > 0 && Number.isFinite(rci))) throw new RangeError('An RCI must be positive')
  if (!(cutOff >= min && cutOff <= max)) throw new RangeError('A cut-off must lie in the measure’s range')
}

/** True when a score is on the clinical side: at or below the cut-off (at or above it where lower is better). */
export const isClinical = (score: number, cutOff: number, direction: Direction = 'higher'): boolean =>
  direction === 'higher' ? compareHundredths(score, cutOff) <= 0 : compareHundredths(score, cutOff) >= 0

/** Change in integer hundredths, positive when better. */
export const betterBy = (first: number, last: number, direction: Direction = 'higher'): number =>
  direction === 'higher' ? changeInHundredths(first, last) : changeInHundredths(last, first)

/**
 * `recovered`: better by at least the RCI, from the clinical side of the cut-off to the other · `improved`: better by at
 * least the RCI · `deteriorated`: worse by at least the RCI · else `unchanged`; `tooFew` without two ratings.
 * RangeError outside the measure's range. Source: Jacobson & Truax 1991.
 * Worked example: 14.2 → 27.2, cut-off 25, RCI 6 → recovered; 2.2 → 8.2 → improved.
 */
export const classifyChange = (input: ChangeInput): ChangeClass => {
  const { first, last, cutOff, rci, direction = 'higher' } = input
  if (first !== null) checkChange(first, input)
  if (last !== null) checkChange(last, input)
  if (first === null || last === null) return 'tooFew'
  const change = betterBy(first, last, direction)
  const needed = toHundredths(rci)
  if (change <= -needed) return 'deteriorated'
  if (change < needed) return 'unchanged'
  return isClinical(first, cutOff, direction) && !isClinical(last, cutOff, direction)
    ? 'recovered'
    : 'improved'
}
