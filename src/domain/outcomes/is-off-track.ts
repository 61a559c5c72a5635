import type { Alert, AlertRule } from './alert-types.ts'

const rules: readonly AlertRule[] = [
  'belowTwice',
  'reliableFallSinceLast',
  'reliableFallSinceFirst',
  'safetyFlag',
  'safetyAnswer',
]

/** Below twice in a row, a reliable fall, or a safety flag: what a filter calls off track and the load counts once. */
export const isOffTrack = (alerts: readonly Pick<Alert, 'rule'>[]): boolean =>
  alerts.some(({ rule }) => rules.includes(rule))
