// Whether a planned measure is asked in a session: counted in sessions of the episode, never by the clock alone.

export type PlanTimes =
  | { readonly times: 'each' }
  /** The first session, then every n-th after the last answer. */
  | { readonly times: 'every'; readonly everyN: number }
  /** Once, at the first session on or after the day (YYYY-MM-DD). */
  | { readonly times: 'date'; readonly onDay: string }
  /** Once, at the next session. */
  | { readonly times: 'first' }

export type PlanHistory = {
  /** This session's number in the episode, from 1. */
  readonly session: number
  /** This session's local day, YYYY-MM-DD. */
  readonly day: string
  /** Number of the session in which it was last answered, before this one; null when never. */
  readonly lastAnswered: number | null
  /** The day of that session. */
  readonly lastDay: string | null
}

export const isDue = (plan: PlanTimes, history: PlanHistory): boolean => {
  const { session, day, lastAnswered, lastDay } = history
  switch (plan.times) {
    case 'each':
      return true
    case 'every':
      return lastAnswered === null || session - lastAnswered >= plan.everyN
    case 'date':
      return day >= plan.onDay && (lastDay === null || lastDay < plan.onDay)
    case 'first':
      return lastAnswered === null
  }
}
