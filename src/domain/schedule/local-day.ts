// Days and hours as the wall shows them. A time zone or a day that does not exist is a RangeError.
import { Temporal } from 'temporal-polyfill'

/** UTC milliseconds, the end excluded. */
export type LocalDay = { readonly from: number; readonly to: number }

/** A calendar day somewhere; 23 or 25 hours long where the clocks change. */
export const localDay = (day: string, timeZone: string): LocalDay => {
  const date = Temporal.PlainDate.from(day)
  const start = (at: Temporal.PlainDate) => at.toZonedDateTime(timeZone).epochMilliseconds
  return { from: start(date), to: start(date.add({ days: 1 })) }
}

export const daysBefore = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).subtract({ days }).toString()

const zoned = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)

/** Whether this system knows the zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    zoned(0, name)
    return true
  } catch {
    return false
  }
}

/** The day on the calendar there, YYYY-MM-DD. */
export const dayOf = (at: number, timeZone: string): string => zoned(at, timeZone).toPlainDate().toString()

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** Minutes after local midnight, as the clock on the wall shows them. */
export const minuteOfDay = (at: number, timeZone: string): number => {
  const { hour, minute } = zoned(at, timeZone)
  return hour * 60 + minute
}

/** The instant at which a wall clock shows this minute of this day; the next one that exists where the clocks skip it. */
export const instantAt = (day: string, minute: number, timeZone: string): number => {
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
}

const firstDay = '1970-01-01'

/** A running number of the calendar day: tomorrow is one more. */
export const dayNumber = (day: string): number => Temporal.PlainDate.from(firstDay).until(day).days

/** The calendar day of a running number, YYYY-MM-DD. By `Date` where that can say it: a hundred times quicker. */
export const dayOfNumber = (number: number): string => {
  const isPlainYear = number >= -719_162 && number <= 2_932_896
  if (Number.isInteger(number) && isPlainYear) return new Date(number * 86_400_000).toISOString().slice(0, 10)
  return Temporal.PlainDate.from(firstDay).add({ days: number }).toString()
}

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: string): string => daysBefore(day, weekdayOf(day) - 1)

/** Where an instant stands on the calendar of a wall: the running number of its day, and minutes after midnight. */
export const placeOf = (at: number, timeZone: string): { readonly day: number; readonly minute: number } => {
  const there = zoned(at, timeZone)
  const day = Math.floor(Date.UTC(there.year, there.month - 1, there.day) / 86_400_000)
  return { day, minute: there.hour * 60 + there.minute }
}

/** The instant at which a wall there shows 'YYYY-MM-DDTHH:MM:SS'; the next one that exists where the clocks skip it. */
export const wallInstant = (wall: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(wall, { overflow: 'reject' }).toZonedDateTime(timeZone).epochMilliseconds

/** Whether a calendar and a clock can show it. */
export const isWallTime = (wall: string): boolean => {
  try {
    Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
