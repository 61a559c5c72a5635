// The next hour of this week in which nobody is expected.

export type Busy = { readonly day: number; readonly start: number; readonly minutes: number }
export type FreeQuestion = {
  /** Working days of the week, running numbers, in order. */
  readonly days: readonly number[]
  /** Minutes after midnight between which work is done. */
  readonly from: number
  readonly to: number
  /** Nothing before this moment. */
  readonly after: { readonly day: number; readonly minute: number }
}

const hour = 60
const step = 30

/** The first free hour on a full or half hour; null when the week has none left. */
export const nextFreeHour = (
  busy: readonly Busy[],
  { days, from, to, after }: FreeQuestion,
): { readonly day: number; readonly minute: number } | null => {
  for (const day of days) {
    if (day < after.day) continue
    const there = busy.filter((one) => one.day === day)
    const earliest = day === after.day ? Math.max(from, after.minute) : from
    for (let minute = Math.ceil(earliest / step) * step; minute + hour <= to; minute += step)
      if (there.every(({ start, minutes }) => start + minutes <= minute || start >= minute + hour))
        return { day, minute }
  }
  return null
}
