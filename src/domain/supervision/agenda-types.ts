// What the agenda is filled from: one client in one open episode, with what is known of them just now.
import type { Phrase } from '../kernel/phrase.ts'
import type { EpochMs } from '../kernel/time.ts'
import type { AlertAction } from '../outcomes/alert-types.ts'
import type { ChangeClass } from '../outcomes/classify-change.ts'

export type AgendaAlert = {
  /** What the rule suggests. */
  readonly action: AlertAction
  readonly reason: Phrase
  /** When the rating behind it was marked; for what stands on a flag or the calendar, now. */
  readonly at: EpochMs
  /** When the therapist sent it to supervision; null: not sent. */
  readonly sentAt: EpochMs | null
  /** Answered in another way: talked about, or snoozed. */
  readonly answered: boolean
}

export type AgendaClient = {
  readonly episodeId: string
  readonly clientId: string
  readonly alerts: readonly AgendaAlert[]
  /** From the first rating to the last; null before the second. */
  readonly change: ChangeClass | null
  /** Points in the direction of getting better; null before the second rating. */
  readonly gain: number | null
  /** When this client was last discussed in supervision; null: never. */
  readonly discussedAt: EpochMs | null
  /** The therapist wrote something for the next time, or put the client on the list. */
  readonly prepared: boolean
}

/**
 * sent: an alert was sent to supervision. consult: a rule of the alerts suggests to consult. own: put there by the
 * therapist. goesWell: one whose course helps to see what helps.
 */
export type AgendaWhy = 'sent' | 'consult' | 'own' | 'goesWell'

export type AgendaEntry = {
  readonly episodeId: string
  readonly clientId: string
  readonly why: AgendaWhy
  /** What it rests on, in words; empty for `own` and `goesWell`. */
  readonly reasons: readonly Phrase[]
}
