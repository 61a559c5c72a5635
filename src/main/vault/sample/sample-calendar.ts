// When the invented sessions take place: always counted back from the day on which the sample is made, on working days
// other than that one except for those of the day itself.
import { dayOf, daysBefore, instantAt, minuteOfDay, weekdayOf } from '#domain/schedule/local-day.ts'

export type Slot = { readonly weekday: number; readonly minute: number; readonly daysAgo: number }
export type SampleCalendar = {
  readonly now: number
  readonly timeZone: string
  readonly today: string
  readonly slotToday: (hour: number) => Slot
  /** The nth other slot of the working week. */
  readonly slotOther: (index: number) => Slot
  readonly at: (slot: Slot, weeksAgo: number) => number
}

/** Minutes after midnight: a morning without a break, then the afternoon. */
const starts = [540, 595, 650, 840, 900, 960]

export const sampleCalendar = (now: number, timeZone: string): SampleCalendar => {
  const today = dayOf(now, timeZone)
  const weekday = weekdayOf(today)
  // Late at night or early in the morning the day still looks like a working day.
  const middle = Math.min(16, Math.max(9, Math.floor(minuteOfDay(now, timeZone) / 60)))
  const others = [1, 2, 3, 4, 5].filter((day) => day !== weekday)
  return {
    now,
    timeZone,
    today,
    slotToday: (hour) => ({ weekday, minute: (middle + hour) * 60, daysAgo: 0 }),
    slotOther: (index) => {
      const day = others[index % others.length] ?? 1
      const minute = starts[Math.floor(index / others.length) % starts.length] ?? 540
      return { weekday: day, minute, daysAgo: (weekday - day + 7) % 7 }
    },
    at: ({ daysAgo, minute }, weeksAgo) =>
      instantAt(daysBefore(today, daysAgo + 7 * weeksAgo), minute, timeZone),
  }
}
