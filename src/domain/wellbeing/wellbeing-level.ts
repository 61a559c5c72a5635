// The level shown, with its memory: up at once, down by one at a check-in and only after two in a row below its rule.
import { type PhraseParams, phrase } from '../kernel/phrase.ts'
import { addDays, daysBetween, type EpochMs } from '../kernel/time.ts'
import { type FullCheck, fullCheckLevel } from './full-check.ts'
import type {
  LevelRule,
  Pulse,
  ScoredPulse,
  Wellbeing,
  WellbeingInput,
  WellbeingLevel,
} from './level-types.ts'
import { pulseLevel } from './pulse-level.ts'
import { pulseScore } from './pulse-score.ts'

const pulseDays = 42
const recentDays = 21
const fullCheckDays = 35
const supportDays = 14
const lastPulses = 3

type Ruled = {
  readonly level: WellbeingLevel
  readonly rule: LevelRule
  readonly params: PhraseParams
  /** When the full check was made that says so; null where the pulses do. */
  readonly checkedAt: EpochMs | null
}

// Two pulses of one instant have no order of their own: the more strained one counts as the later.
const inOrder = (a: ScoredPulse, b: ScoredPulse): number =>
  a.at - b.at ||
  a.score - b.score ||
  (a.drained ?? 0) - (b.drained ?? 0) ||
  (a.distance ?? 0) - (b.distance ?? 0)

/** The scored pulses, oldest first. RangeError for a line outside 0–10. */
export const scoredPulses = (pulses: readonly Pulse[]): readonly ScoredPulse[] =>
  pulses
    .flatMap((pulse) => {
      const score = pulseScore(pulse)
      return score === null ? [] : [{ ...pulse, score }]
    })
    .sort(inOrder)

const fullCheckAt = (checks: readonly FullCheck[], at: EpochMs): Ruled | null => {
  const until = checks.filter((check) => check.at <= at)
  const last = until.at(-1)
  if (last === undefined || at >= addDays(last.at, fullCheckDays)) return null
  const { level, rule } = fullCheckLevel(last, until.at(-2) ?? null)
  return rule === 'steady' ? null : { level, rule, params: {}, checkedAt: last.at }
}

/** The higher of two; the first where both are equal. */
const higher = (a: Ruled, b: Ruled | null): Ruled => (b !== null && b.level > a.level ? b : a)

/** What the rules say at each check-in, from the last unbroken stretch that has a level. */
const rulesOf = (pulses: readonly ScoredPulse[], checks: readonly FullCheck[]): readonly Ruled[] => {
  const ruled: (Ruled | null)[] = pulses.map((pulse, i) => {
    const history = pulses.slice(0, i + 1)
    const recent = history.slice(-lastPulses).filter(({ at }) => daysBetween(at, pulse.at) <= pulseDays)
    const said = pulseLevel(history, recent)
    return said && higher({ ...said, checkedAt: null }, fullCheckAt(checks, pulse.at))
  })
  return ruled.slice(ruled.lastIndexOf(null) + 1).filter((one) => one !== null)
}

/** Walks the check-ins: up at once; down by one when this and the one before are both below the level. */
const remember = (ruled: readonly Ruled[]): WellbeingLevel =>
  ruled.reduce<WellbeingLevel>((level, { level: said }, i) => {
    if (said >= level) return said
    const before = ruled[i - 1]
    return before !== undefined && before.level < level ? ((level - 1) as WellbeingLevel) : level
  }, 1)

/** "I need support" stands: tapped within 14 days, and not talked about since. */
export const isSupportOpen = ({ support, now }: Pick<WellbeingInput, 'support' | 'now'>): boolean =>
  support.some(({ at, talkedAt }) => now < addDays(at, supportDays) && (talkedAt === null || talkedAt > now))

const say = ({ level, rule, params }: Omit<Ruled, 'checkedAt'>, held = false): Wellbeing => ({
  kind: 'level',
  level,
  rule,
  reason: phrase(`checkin:reason.${rule}`, params),
  held,
})

/**
 * The level at `now`: the remembered one of the pulses, a full check within 35 days, or "I need support" within 14 days
 * and not yet talked about; the highest counts. Input in any order. RangeError for lines outside 0–10.
 * Worked example: S 30 ×6, 80, 32 → 1 (one spike); 40 ×5, 78, 70, 80 → 4.
 */
export const wellbeingLevel = (input: WellbeingInput): Wellbeing => {
  if (isSupportOpen(input)) return say({ level: 4, rule: 'support', params: {} })
  const checks = [...input.fullChecks].sort((a, b) => a.at - b.at)
  const full = fullCheckAt(checks, input.now)
  const pulses = scoredPulses(input.pulses)
  const last = pulses.at(-1)
  const days = last ? Math.floor(daysBetween(last.at, input.now)) : null
  const isRecent = days !== null && days < recentDays
  const ruled = isRecent ? rulesOf(pulses, checks) : []
  const latest = ruled.at(-1)
  if (latest === undefined) {
    // A full check alone speaks up; it does not say "steady" for pulses that were not made.
    if (full !== null) return say(full)
    return days === null || isRecent ? { kind: 'tooFew', scored: pulses.length } : { kind: 'noRecent', days }
  }
  const level = remember(ruled)
  // A check that was made since the latest check-in speaks for itself, also where it says what is held anyway.
  if (full !== null && (full.level > level || (full.level === level && latest.level < level)))
    return say(full)
  if (level !== latest.level) return say({ level, rule: 'held', params: latest.params }, true)
  if (latest.checkedAt === null || latest.checkedAt === full?.checkedAt) return say(latest)
  // The check that raised it has lapsed, or was followed by another, since the latest check-in.
  return full?.level === level ? say(full) : say({ level, rule: 'heldFull', params: {} }, true)
}
