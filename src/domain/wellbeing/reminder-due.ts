// Whether Today shows its one neutral line. Off unless switched on; never during a session, on a screen that others may see,
// early or late in the day. A reminder that was missed is not made up for: the next one is next week.

export type ReminderInput = {
  readonly on: boolean
  /** Monday = 1 … Sunday = 7 */
  readonly weekday: number
  /** Epoch milliseconds: put off, or checked in. */
  readonly quietUntil: number
  readonly now: number
  readonly localWeekday: number
  /** 0 to 23 */
  readonly localHour: number
  readonly inSession: boolean
  /** Today is set to show initials only: a client may see this screen. */
  readonly sharedScreen: boolean
}

const fromHour = 8
const untilHour = 20

/** On the chosen weekday and the day after it, from eight to eight. */
export const isReminderDue = (input: ReminderInput): boolean => {
  const { on, weekday, quietUntil, now, localWeekday, localHour, inSession, sharedScreen } = input
  if (!on || inSession || sharedScreen || now < quietUntil) return false
  const daysSince = (localWeekday - weekday + 7) % 7
  return daysSince <= 1 && localHour >= fromHour && localHour < untilHour
}
