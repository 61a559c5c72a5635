// Every number a therapist may set for courses and alerts, with its default. Values in points, days or counts.
import type { ConstantsKey } from '../measures/measure-types.ts'
import { type ReferenceCourse, referenceCourse } from './reference-course.ts'

export type AlertSettings = {
  /** A total or an item at or below these is very low. Own decision: about one and a half SD under a usual start. */
  readonly veryLowTotal: number
  readonly veryLowItem: number
  /** Sessions at which too little gain means: talk, consult, review the plan. */
  readonly noGainSessions: { readonly talk: number; readonly consult: number; readonly review: number }
  /** Share of the expected gain below which "no gain" is said. */
  readonly noGainShare: number
  readonly allianceDip: number
  readonly allianceFall: number
  readonly allianceItem: number
  readonly allianceRise: number
  readonly stableSessions: number
  /** Not seen for this many times the client's own rhythm. */
  readonly notSeenFactor: number
}

export type OutcomeSettings = {
  readonly reference: ReferenceCourse
  /** Versions and raters for whom the adult reference course is drawn. Children and carers: off until switched on. */
  readonly courseFor: readonly ConstantsKey[]
  /** A gap longer than this many times the rhythm is marked on the chart. */
  readonly gapFactor: number
  readonly alerts: AlertSettings
}

export const defaultOutcomeSettings: OutcomeSettings = {
  reference: referenceCourse,
  courseFor: ['adult', 'adolescent'],
  gapFactor: 1.5,
  alerts: {
    veryLowTotal: 8,
    veryLowItem: 1,
    noGainSessions: { talk: 3, consult: 6, review: 10 },
    noGainShare: 0.5,
    allianceDip: 1,
    allianceFall: 2,
    allianceItem: 9,
    allianceRise: 2,
    stableSessions: 4,
    notSeenFactor: 2,
  },
}
