// 1 steady, 2 stretched, 3 strained, 4 time for support. The words are the catalogue's; none of them is a diagnosis.
import type { Phrase } from '../kernel/phrase.ts'
import type { EpochMs } from '../kernel/time.ts'
import type { FullCheck, FullCheckRule } from './full-check.ts'
import type { PulseRule } from './pulse-level.ts'
import type { PulseLines } from './pulse-score.ts'

export type WellbeingLevel = 1 | 2 | 3 | 4

export type Pulse = PulseLines & { readonly at: EpochMs }

/** A pulse with its score S, 0–100. */
export type ScoredPulse = Pulse & { readonly score: number }

/** "I need support" tapped, and when "I have talked to someone" ended it. */
export type SupportTap = { readonly at: EpochMs; readonly talkedAt: EpochMs | null }

export type WellbeingInput = {
  /** In any order; unscored ones are kept for their text and do not count. */
  readonly pulses: readonly Pulse[]
  readonly fullChecks: readonly FullCheck[]
  readonly support: readonly SupportTap[]
  readonly now: EpochMs
}

/** What the level stands on. */
export type LevelRule =
  | PulseRule
  | Exclude<FullCheckRule, 'steady'>
  | 'support'
  /** The latest check-in is below this level's rule; one more, and it goes down. */
  | 'held'
  /** A full check that no longer counts, or was followed by another one, raised it. */
  | 'heldFull'

export type Wellbeing =
  | {
      readonly kind: 'level'
      readonly level: WellbeingLevel
      readonly rule: LevelRule
      /** `checkin:reason.<rule>` with its numbers. */
      readonly reason: Phrase
      /** True when what raised the level is no longer there and it is kept for now. */
      readonly held: boolean
    }
  /** Fewer than two scored pulses within 42 days: scores, no level. */
  | { readonly kind: 'tooFew'; readonly scored: number }
  /** 21 days without one: not "steady". */
  | { readonly kind: 'noRecent'; readonly days: number }
