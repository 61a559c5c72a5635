// The trend over one's own usual: which dots, which are above, where the line breaks. Drawn nowhere else differently.
import { addDays, daysBetween, type EpochMs } from '../kernel/time.ts'
import type { Pulse } from './level-types.ts'
import { isAboveUsual, type PulseBaseline, pulseBaseline } from './pulse-baseline.ts'
import { scoredPulses } from './wellbeing-level.ts'

export type TrendDot = {
  readonly at: EpochMs
  readonly score: number
  /** At or over one's own usual at that time. */
  readonly isAbove: boolean
  /** The line from the dot before reaches it; a longer pause stays a gap. */
  readonly joined: boolean
}

export type Trend = {
  readonly from: EpochMs
  readonly to: EpochMs
  readonly dots: readonly TrendDot[]
  /** Of now; drawn as the band m − b to m + b, cut at 0 and 100. */
  readonly baseline: PulseBaseline
  readonly band: { readonly low: number; readonly high: number } | null
}

/** A check-in a week, and some days of grace: beyond that the line breaks. */
const joinedDays = 11

/** The last `weeks` weeks up to `now`. RangeError for a line outside 0–10. */
export const trendModel = (pulses: readonly Pulse[], now: EpochMs, weeks = 12): Trend => {
  const scored = scoredPulses(pulses)
  const from = addDays(now, -7 * weeks)
  const dots = scored.flatMap(({ at, score }, index): TrendDot[] => {
    if (at < from || at > now) return []
    const usualThen = pulseBaseline(scored.slice(0, index + 1).map((one) => one.score))
    const before = scored[index - 1]
    const joined = before !== undefined && before.at >= from && daysBetween(before.at, at) <= joinedDays
    return [{ at, score, isAbove: isAboveUsual(score, usualThen), joined }]
  })
  const baseline = pulseBaseline(scored.filter(({ at }) => at <= now).map(({ score }) => score))
  const band =
    baseline.kind === 'baseline'
      ? {
          low: Math.max(0, baseline.median - baseline.band),
          high: Math.min(100, baseline.median + baseline.band),
        }
      : null
  return { from, to: now, dots, baseline, band }
}
