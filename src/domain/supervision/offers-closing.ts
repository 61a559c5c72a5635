// When the closing of the week is offered: once, on the last working day, after the sessions, never late in the evening.

export type ClosingMoment = {
  /** Monday = 1 … Sunday = 7, and minutes after local midnight. */
  readonly weekday: number
  readonly minuteOfDay: number
  /** As set in the settings; empty: Friday is taken. */
  readonly workingDays: readonly number[]
  /** Ends of today's sessions that are not cancelled, in minutes after local midnight. */
  readonly sessionEnds: readonly number[]
  /** The therapist closed this week already, or said not this time. */
  readonly answered: boolean
}

const FRIDAY = 5
const NOON = 12 * 60
const EVENING = 20 * 60

/** Total; false whenever in doubt. */
export const offersClosing = (moment: ClosingMoment): boolean => {
  const { weekday, minuteOfDay, workingDays, sessionEnds, answered } = moment
  const last = workingDays.length === 0 ? FRIDAY : Math.max(...workingDays)
  return (
    !answered &&
    weekday === last &&
    minuteOfDay >= NOON &&
    minuteOfDay < EVENING &&
    sessionEnds.every((end) => end <= minuteOfDay)
  )
}
