// One week of work as the load sees it. Local days and minutes come from the calendar's owner; no clock, no zone here.
import type { ClientId, SessionId } from '../kernel/ids.ts'

export type WeekSession = {
  readonly id: SessionId | null
  /** Null for a session without a client of the caseload (a group's preparation, a consultation). */
  readonly client: ClientId | null
  /** A running number of the local day: tomorrow is one more. */
  readonly day: number
  /** Minutes after local midnight. */
  readonly start: number
  readonly minutes: number
}

export type WeekClient = {
  readonly id: ClientId | null
  /** Below twice in a row, reliable fall, or safety flag; null where nothing is known. */
  readonly offTrack: boolean | null
  /** Latest outcome in the clinical range; null without one. */
  readonly clinical: boolean | null
  /** In the first two sessions. */
  readonly intake: boolean
  /** Latest session check low; null without one. */
  readonly lowAlliance: boolean | null
}

export type CaseloadWeek = {
  /** Client hours, as `capacityHours` gives them. */
  readonly capacity: number
  readonly sessions: readonly WeekSession[]
  readonly clients: readonly WeekClient[]
  /** Days with client work outside this week, for the longest run. */
  readonly otherDays: readonly number[]
  /** Hours of notes after hours: null unless switched on or typed. */
  readonly afterHours: number | null
}
