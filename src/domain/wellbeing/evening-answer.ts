import { compareHundredths } from '../kernel/hundredths.ts'
import { type PulseLines, pulseScore } from './pulse-score.ts'

/**
 * Whether people and help lines are shown at once, without a level: S ≥ 75 or drained ≥ 9, even at the first pulse ever
 * and even when the rest was left open. The answer of the same evening is not smoothed. RangeError as `pulseScore`.
 */
export const needsPeopleNow = (lines: PulseLines): boolean => {
  const score = pulseScore(lines)
  const isHigh = score !== null && compareHundredths(score, 75) >= 0
  return isHigh || (lines.drained !== null && compareHundredths(lines.drained, 9) >= 0)
}
