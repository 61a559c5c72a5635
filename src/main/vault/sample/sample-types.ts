import type { EndReason } from '#shared/contracts/end-reasons.ts'
import type { Aids } from '#shared/contracts/kit.ts'
import type { AllianceKind, CourseKind } from './sample-courses.ts'

/** Points as they were marked, or a kind of course. */
export type SampleOutcome =
  | readonly number[]
  | { readonly kind: CourseKind; readonly first: number; readonly gain: number }

export type SampleEvent = {
  readonly session: number
  readonly label: string
  readonly saidBy: 'client' | 'therapist'
}

export type SampleEpisode = {
  readonly sessions: number
  readonly everyWeeks: number
  /** Weeks between the last session and now. */
  readonly weeksAgo: number
  readonly outcome: SampleOutcome
  readonly alliance: AllianceKind | readonly number[]
  readonly events?: readonly SampleEvent[]
  readonly closed?: EndReason
  /** Numbers of sessions (of those planned) that did not take place, and why. */
  readonly missed?: Readonly<Record<number, 'noShow' | 'cancelledLate' | 'cancelledByMe'>>
  readonly place?: 'room' | 'phone' | 'video'
}

export type SamplePerson = {
  readonly role: 'parent' | 'carer' | 'partner' | 'teacher'
  readonly alias: string
  /** Marks every so many sessions. */
  readonly every: number
  readonly outcome: SampleOutcome
}

export type SampleClient = {
  readonly alias: string
  readonly age: number
  readonly language: string
  readonly aids?: Partial<Aids>
  readonly labels?: readonly string[]
  readonly consent?: string
  readonly safety?: string
  readonly person?: SamplePerson
  /** In order of time; the last one may still be open. */
  readonly episodes: readonly SampleEpisode[]
  /** How many hours from now today's session is; absent: on another working day. */
  readonly today?: { readonly hour: number; readonly as: 'ended' | 'inSession' | 'planned' }
  /** Comes with the client before, as a couple: the episode is that one's, the marks are their own. */
  readonly couple?: { readonly outcome: SampleOutcome; readonly alliance: AllianceKind }
  /** Paused, or simply not planned any more. */
  readonly unplanned?: true
}
