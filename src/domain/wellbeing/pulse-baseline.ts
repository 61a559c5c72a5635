import { median, medianAbsoluteDeviation } from 'simple-statistics'
import { compareHundredths } from '../kernel/hundredths.ts'

export type PulseBaseline =
  | { readonly kind: 'baseline'; readonly median: number; readonly band: number; readonly of: number }
  | { readonly kind: 'tooFew'; readonly of: number; readonly needed: number }

const newest = 2
const mostPulses = 12
const fewestPulses = 4
const narrowestBand = 15

/**
 * One's own usual from scored pulses, oldest first, 0–100: median m of up to twelve before the newest two (at least
 * four) and the band b = max(15, 2 · 1.4826 · MAD). RangeError for a score outside 0–100.
 * Worked example: 20 22 18 25 20 21 40 42 → m 20.5, b 15.
 */
export const pulseBaseline = (scores: readonly number[]): PulseBaseline => {
  if (scores.some((score) => !(score >= 0 && score <= 100)))
    throw new RangeError('A pulse lies between 0 and 100')
  const before = scores.slice(0, Math.max(0, scores.length - newest)).slice(-mostPulses)
  if (before.length < fewestPulses) return { kind: 'tooFew', of: before.length, needed: fewestPulses }
  const spread = 2 * 1.4826 * medianAbsoluteDeviation([...before])
  return {
    kind: 'baseline',
    median: median([...before]),
    band: Math.max(narrowestBand, spread),
    of: before.length,
  }
}

/** "Above your usual": at or over m + b, compared to the hundredth; false while there is no baseline. */
export const isAboveUsual = (score: number, baseline: PulseBaseline): boolean =>
  baseline.kind === 'baseline' && compareHundredths(score, baseline.median + baseline.band) >= 0
