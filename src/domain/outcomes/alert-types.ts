// Two grades of alert. Each carries its rule, its reason as a catalogue key with numbers, and what may be done.
import type { Phrase } from '../kernel/phrase.ts'
import type { EpochMs } from '../kernel/time.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import type { SeriesReading } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'

/** `worthALook` is shown on Today, `goodToKnow` on the client's page. */
export type AlertGrade = 'worthALook' | 'goodToKnow'

/** Every rule, the most pressing first within its grade; all up to `notSeen` are worth a look. */
export const alertRules = [
  'safetyAnswer',
  'safetyFlag',
  'belowTwice',
  'reliableFallSinceLast',
  'reliableFallSinceFirst',
  'veryLowTotal',
  'veryLowItem',
  'noGainTalk',
  'noGainConsult',
  'noGainReview',
  'allianceBelowUsual',
  'allianceFall',
  'missedTwice',
  'missedAfterLowAlliance',
  'notSeen',
  'targetReached',
  'overCutOff',
  'stableAbove',
  'allianceRose',
  'allianceDip',
  'allianceItemLow',
  'firstHigh',
  'firstSeemsOff',
] as const

export type AlertRule = (typeof alertRules)[number]

/** What is suggested, rendered from `alertActions:<action>`. */
export const alertActions = [
  'acknowledgeSafety',
  'talkTogether',
  'consult',
  'reviewPlan',
  'askAboutAlliance',
  'askForRating',
  'planSession',
  'spaceOut',
  'keepGoing',
  'askWhatBrings',
  'restartBaseline',
] as const

export type AlertAction = (typeof alertActions)[number]

export type Alert = {
  readonly rule: AlertRule
  readonly grade: AlertGrade
  /** `alerts:<rule>` with its numbers in points, sessions or days. */
  readonly reason: Phrase
  readonly action: AlertAction
  /** `alertActions:<action>`. */
  readonly suggestion: Phrase
  /** The session it stands on; null when it stands on the calendar or on a flag. */
  readonly session: number | null
}

export type AlertContext = {
  readonly series: EpisodeSeries
  readonly reading: SeriesReading
  readonly settings: OutcomeSettings
  readonly now: EpochMs
}

/** A rule looks at one reading and says nothing or one alert. */
export type AlertCheck = (context: AlertContext) => Alert | null
