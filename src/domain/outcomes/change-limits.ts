// What a start rules out, said beside the figure: it is arithmetic, not a judgement of the client.
import { toHundredths } from '../kernel/hundredths.ts'
import type { Direction } from '../measures/measure-types.ts'
import { isClinical } from './classify-change.ts'

export type ChangeLimitsInput = {
  readonly first: number
  readonly cutOff: number
  readonly rci: number
  readonly min?: number
  readonly max?: number
  readonly direction?: Direction
}

export type ChangeLimits = {
  readonly canRecover: boolean
  readonly canImprove: boolean
  readonly canDeteriorate: boolean
}

/**
 * Whether this first score (points) leaves room to recover (it lies on the clinical side), to improve or to deteriorate
 * by the RCI within the range. Worked example: first 27, cut-off 25, RCI 6 → cannot recover; first 5 → cannot deteriorate.
 */
export const changeLimits = (input: ChangeLimitsInput): ChangeLimits => {
  const { first, cutOff, rci, min = 0, max = 40, direction = 'higher' } = input
  if (!(first >= min && first <= max)) throw new RangeError('A score lies outside the measure’s range')
  const needed = toHundredths(rci)
  const below = toHundredths(first) - toHundredths(min)
  const above = toHundredths(max) - toHundredths(first)
  const canImprove = (direction === 'higher' ? above : below) >= needed
  const canDeteriorate = (direction === 'higher' ? below : above) >= needed
  return { canRecover: canImprove && isClinical(first, cutOff, direction), canImprove, canDeteriorate }
}
