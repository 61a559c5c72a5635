// What the last three scored pulses say at one check-in, before any memory: the first rule that matches.
import { compareHundredths } from '../kernel/hundredths.ts'
import type { PhraseParams } from '../kernel/phrase.ts'
import type { ScoredPulse, WellbeingLevel } from './level-types.ts'
import { isAboveUsual, pulseBaseline } from './pulse-baseline.ts'

export type PulseRule =
  | 'veryHighTwice'
  | 'highTwice'
  | 'farAboveUsual'
  | 'exhausted'
  | 'raisedTwice'
  | 'aboveUsual'
  | 'distant'
  | 'steady'
  /** Nothing stands out, and there is no usual yet to lie within. */
  | 'steadyNoUsual'
  /** Something stands out, but not often enough for a rule. */
  | 'steadyOnce'

export type PulseLevel = {
  readonly level: WellbeingLevel
  readonly rule: PulseRule
  readonly params: PhraseParams
}

const atLeast = (value: number | null, limit: number): boolean =>
  value !== null && compareHundredths(value, limit) >= 0
const atMost = (value: number | null, limit: number): boolean =>
  value !== null && compareHundredths(value, limit) <= 0
type Holds = (pulse: ScoredPulse) => boolean

const isScoredFrom =
  (limit: number): Holds =>
  ({ score }) =>
    atLeast(score, limit)
const isDistant: Holds = ({ distance }) => atLeast(distance, 6)
const isExhausted: Holds = ({ drained, recover }) => atLeast(drained, 8) && atMost(recover, 2)

/**
 * `history`: all scored pulses up to this check-in, oldest first. `recent`: the last up to three of them within 42 days.
 * Null with fewer than two: scores, no level. One spike never changes the level, for each rule asks for two.
 */
export const pulseLevel = (
  history: readonly ScoredPulse[],
  recent: readonly ScoredPulse[],
): PulseLevel | null => {
  const [previous, last] = recent.slice(-2)
  if (previous === undefined || last === undefined) return null
  const twice = (holds: Holds): boolean => recent.filter(holds).length >= 2
  /** Which of them: `checkin:these.…`. */
  const these = (holds: Holds) => ({
    these: recent.length === 2 ? 'both' : recent.every(holds) ? 'all' : 'two',
  })
  const baseline = pulseBaseline(history.map(({ score }) => score))
  const bothAbove = isAboveUsual(previous.score, baseline) && isAboveUsual(last.score, baseline)
  const usual = baseline.kind === 'baseline' ? { top: baseline.median + baseline.band } : {}
  const of = (level: WellbeingLevel, rule: PulseRule, params: PhraseParams = {}): PulseLevel => ({
    level,
    rule,
    params: { score: last.score, ...params },
  })
  const scored = (limit: number) => [isScoredFrom(limit), { limit, ...these(isScoredFrom(limit)) }] as const
  const [isVeryHigh, veryHigh] = scored(75)
  if (twice(isVeryHigh)) return of(4, 'veryHighTwice', veryHigh)
  const [isHigh, high] = scored(60)
  if (twice(isHigh)) return of(3, 'highTwice', high)
  if (bothAbove && atLeast(last.score, 50)) return of(3, 'farAboveUsual', usual)
  // Exhaustion must not hide behind a sense of effect.
  if (twice(isExhausted)) return of(3, 'exhausted', these(isExhausted))
  // The same level by either; one's own usual says more than a limit.
  if (bothAbove) return of(2, 'aboveUsual', usual)
  const [isRaised, raised] = scored(45)
  if (twice(isRaised)) return of(2, 'raisedTwice', raised)
  if (twice(isDistant)) return of(2, 'distant', these(isDistant))
  const standsOut = (pulse: ScoredPulse): boolean =>
    isRaised(pulse) || isDistant(pulse) || isExhausted(pulse) || isAboveUsual(pulse.score, baseline)
  if (recent.some(standsOut)) return of(1, 'steadyOnce')
  return of(1, baseline.kind === 'baseline' ? 'steady' : 'steadyNoUsual')
}
