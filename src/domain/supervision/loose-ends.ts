// What is unfinished about one session at the end of a week. A hint, never a duty: each can be left as it is.

export type LooseEnd = 'status' | 'unfinished' | 'outcome' | 'alliance' | 'note'

export type SessionAtWeeksEnd = {
  readonly status: 'planned' | 'attended' | 'noShow' | 'cancelledLate' | 'cancelledByMe'
  /** When it was to end, UTC epoch milliseconds. */
  readonly endsAt: number
  /** Clients who take part, and how many of them answered at the start and at the end. */
  readonly clients: number
  readonly outcomes: number
  readonly alliances: number
  readonly outcomeSkipped: boolean
  readonly allianceSkipped: boolean
  /** Forms that were begun and wait for a decision. */
  readonly unfinishedForms: number
  readonly hasNote: boolean
}

/**
 * In the order in which they are best mended. A session to come has none; one that was missed or cancelled has none; one
 * that should be over and is still planned has only its status to be said.
 */
export const looseEnds = (session: SessionAtWeeksEnd, now: number): readonly LooseEnd[] => {
  const { status, endsAt, clients, outcomes, alliances, outcomeSkipped, allianceSkipped } = session
  if (status === 'planned') return endsAt <= now ? ['status'] : []
  if (status !== 'attended') return []
  const ends: readonly (LooseEnd | false)[] = [
    session.unfinishedForms > 0 && 'unfinished',
    outcomes < clients && !outcomeSkipped && 'outcome',
    alliances < clients && !allianceSkipped && 'alliance',
    !session.hasNote && 'note',
  ]
  return ends.filter((end) => end !== false)
}
