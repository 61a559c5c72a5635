// When a weekly pattern falls: always the same hour on the wall, whatever the clocks did in between. An hour that a spring
// night leaves out is held at the next one that exists; an hour that an autumn night has twice is held the first time.
import { Temporal } from 'temporal-polyfill'

export type WeeklyPattern = {
  /** Monday = 1 … Sunday = 7. */
  readonly weekday: number
  /** Minutes after local midnight. */
  readonly minuteOfDay: number
  readonly everyWeeks: number
  readonly timeZone: string
  /** UTC milliseconds; the first occurrence is the first one at or after it, and fixes which weeks count. */
  readonly from: number
  /** Nothing at or after it. */
  readonly until: number | null
}

const instantOn = (date: Temporal.PlainDate, { minuteOfDay, timeZone }: WeeklyPattern): number => {
  const plainTime = new Temporal.PlainTime(Math.floor(minuteOfDay / 60), minuteOfDay % 60)
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
}

const dateOf = (at: number, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()

const firstDate = (pattern: WeeklyPattern): Temporal.PlainDate => {
  const start = dateOf(pattern.from, pattern.timeZone)
  const date = start.add({ days: (pattern.weekday - start.dayOfWeek + 7) % 7 })
  return instantOn(date, pattern) < pattern.from ? date.add({ days: 7 }) : date
}

/** Occurrences in `[from, to)`, UTC milliseconds, in order. */
export const expandPattern = (pattern: WeeklyPattern, from: number, to: number): readonly number[] => {
  const end = Math.min(to, pattern.until ?? to)
  if (end <= Math.max(from, pattern.from)) return []
  const first = firstDate(pattern)
  const step = pattern.everyWeeks * 7
  const daysBefore = first.until(dateOf(Math.max(from, pattern.from), pattern.timeZone), {
    largestUnit: 'days',
  }).days
  // One step early: the day may begin before the occurrence's hour, or the clocks may have moved.
  let index = Math.max(0, Math.floor(daysBefore / step) - 1)
  const found: number[] = []
  for (;;) {
    const at = instantOn(first.add({ days: index * step }), pattern)
    if (at >= end) return found
    if (at >= from) found.push(at)
    index += 1
  }
}

/** The first occurrence at or after `from`; undefined where the pattern has ended before. */
export const nextOccurrence = (pattern: WeeklyPattern, from: number): number | undefined => {
  const start = Math.max(from, pattern.from)
  // One whole round, and a week for the first one of all.
  return expandPattern(pattern, start, start + (pattern.everyWeeks + 1) * 7 * 86_400_000 + 86_400_000)[0]
}
