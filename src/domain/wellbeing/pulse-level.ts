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

export type PulseLevel = {
  readonly level: WellbeingLevel
  readonly rule: PulseRule
  readonly params: PhraseParams
}

const atLeast = (value: number | null, limit: number): boolean =>
  value !== null && compareHundredths(value, limit) >= 0
const atMost = (value: number | null, limit: number): boolean =>
  value !== null && compareHundredths(value, limit) <= 0
const isExhausted = ({ drained, recover }: ScoredPulse): boolean => atLeast(drained, 8) && atMost(recover, 2)

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
  const twice = (holds: (pulse: ScoredPulse) => boolean): boolean => recent.filter(holds).length >= 2
  const baseline = pulseBaseline(history.map(({ score }) => score))
  const bothAbove = isAboveUsual(previous.score, baseline) && isAboveUsual(last.score, baseline)
  const usual = baseline.kind === 'baseline' ? { usual: baseline.median, band: baseline.band } : {}
  const of = (level: WellbeingLevel, rule: PulseRule, params: PhraseParams = {}): PulseLevel => ({
    level,
    rule,
    params: { score: last.score, ...params },
  })
  if (twice(({ score }) => atLeast(score, 75))) return of(4, 'veryHighTwice', { limit: 75 })
  if (twice(({ score }) => atLeast(score, 60))) return of(3, 'highTwice', { limit: 60 })
  if (bothAbove && atLeast(last.score, 50)) return of(3, 'farAboveUsual', usual)
  // Exhaustion must not hide behind a sense of effect.
  if (twice(isExhausted)) return of(3, 'exhausted')
  if (twice(({ score }) => atLeast(score, 45))) return of(2, 'raisedTwice', { limit: 45 })
  if (bothAbove) return of(2, 'aboveUsual', usual)
  if (twice(({ distance }) => atLeast(distance, 6))) return of(2, 'distant', { limit: 6 })
  return of(1, 'steady')
}
