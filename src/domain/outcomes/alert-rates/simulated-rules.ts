import type { AlertRule } from '../alert-types.ts'

/**
 * The rules that a client can set off who comes every week, misses nothing, has no safety flag and starts at 32 or
 * below. The others (attendance, safety, a high first score) are never met in the simulation and get no rate.
 */
export const simulatedRules = [
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
  'targetReached',
  'overCutOff',
  'stableAbove',
  'allianceRose',
  'allianceDip',
  'allianceItemLow',
  'firstSeemsOff',
] as const satisfies readonly AlertRule[]

export type SimulatedRule = (typeof simulatedRules)[number]
