// Every rule in its order: safety, outcome, alliance, attendance, then what is good to know. Deterministic: the same
// series, settings and instant give the same alerts in the same order, whatever the order of the ratings.
import type { EpochMs } from '../kernel/time.ts'
import {
  checkAllianceBelowUsual,
  checkAllianceDip,
  checkAllianceFall,
  checkAllianceItemLow,
  checkAllianceRose,
} from './alert-alliance-checks.ts'
import {
  checkMissedAfterLowAlliance,
  checkMissedTwice,
  checkNotSeen,
  checkSafetyAnswer,
  checkSafetyFlag,
} from './alert-attendance-checks.ts'
import {
  checkFirstHigh,
  checkFirstSeemsOff,
  checkOverCutOff,
  checkStableAbove,
  checkTargetReached,
} from './alert-good-checks.ts'
import {
  checkBelowTwice,
  checkFallSinceFirst,
  checkFallSinceLast,
  checkNoGain,
  checkVeryLowItem,
  checkVeryLowTotal,
} from './alert-outcome-checks.ts'
import type { Alert, AlertCheck } from './alert-types.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import { readSeries } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'

const checks: readonly AlertCheck[] = [
  checkSafetyAnswer,
  checkSafetyFlag,
  checkBelowTwice,
  checkFallSinceLast,
  checkFallSinceFirst,
  checkVeryLowTotal,
  checkVeryLowItem,
  checkNoGain,
  checkAllianceBelowUsual,
  checkAllianceFall,
  checkMissedTwice,
  checkMissedAfterLowAlliance,
  checkNotSeen,
  checkTargetReached,
  checkOverCutOff,
  checkStableAbove,
  checkAllianceRose,
  checkAllianceDip,
  checkAllianceItemLow,
  checkFirstHigh,
  checkFirstSeemsOff,
]

/**
 * The alerts of an episode at `now`, on the reference course, whatever other course is shown beside it. A closed episode
 * has none. Numbers in points, sessions or days. Errors as `readSeries`.
 */
export const alertsFor = (
  series: EpisodeSeries,
  settings: OutcomeSettings,
  now: EpochMs,
): readonly Alert[] => {
  if (series.closed) return []
  const context = { series, settings, now, reading: readSeries(series, settings) }
  return checks.flatMap((check) => check(context) ?? [])
}
