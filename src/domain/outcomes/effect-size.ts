import { hundredthsToPoints } from '../kernel/hundredths.ts'
import type { Direction } from '../measures/measure-types.ts'
import { betterBy } from './classify-change.ts'

export type EffectSizeInput = {
  readonly first: number
  readonly last: number
  /** SD in points. */
  readonly sd: number
  readonly direction?: Direction
}

/**
 * Change in units of the SD, positive when better: (last − first)/SD. RangeError unless finite with a positive SD.
 * Source: Cohen 1988 (standardised mean difference). Worked example: 14.2 → 27.2, SD 7.75 → 1.677.
 */
export const effectSize = ({ first, last, sd, direction = 'higher' }: EffectSizeInput): number => {
  if (!(sd > 0 && Number.isFinite(sd))) throw new RangeError('An SD must be positive')
  return hundredthsToPoints(betterBy(first, last, direction)) / sd
}
