// Written by scripts/alert-rates.ts; docs/alert-rates.md says what it stands on. Not edited by hand.
import type { PublishedAlertRates } from './alert-rate-of.ts'

export const publishedAlertRates: PublishedAlertRates = {
  date: '2026-11-23',
  seed: 20261001,
  clients: 4000,
  sessions: 10,
  anyWorthALook: { perSession: 0.472, perClient: 0.97 },
  rules: {
    belowTwice: { perSession: 0.107, perClient: 0.387 },
    reliableFallSinceLast: { perSession: 0.131, perClient: 0.777 },
    reliableFallSinceFirst: { perSession: 0.048, perClient: 0.241 },
    veryLowTotal: { perSession: 0.018, perClient: 0.097 },
    veryLowItem: { perSession: 0.028, perClient: 0.151 },
    noGainTalk: { perSession: 0.117, perClient: 0.583 },
    noGainConsult: { perSession: 0.133, perClient: 0.563 },
    noGainReview: { perSession: 0.031, perClient: 0.277 },
    allianceBelowUsual: { perSession: 0.187, perClient: 0.549 },
    allianceFall: { perSession: 0.04, perClient: 0.315 },
    targetReached: { perSession: 0.37, perClient: 0.854 },
    overCutOff: { perSession: 0.267, perClient: 0.735 },
    stableAbove: { perSession: 0.175, perClient: 0.464 },
    allianceRose: { perSession: 0.022, perClient: 0.109 },
    allianceDip: { perSession: 0.154, perClient: 0.821 },
    allianceItemLow: { perSession: 0.569, perClient: 0.845 },
    firstSeemsOff: { perSession: 0.078, perClient: 0.352 },
  },
}
