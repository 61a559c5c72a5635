// Local calendar days, as fields and follow-ups have them, and the instants that stand for them.
import { Temporal } from 'temporal-polyfill'

const NOON = 12

export const localToday = (): string => Temporal.Now.plainDateISO().toString()

/** Today moved on by so many days. */
export const inDays = (days: number): string => Temporal.Now.plainDateISO().add({ days }).toString()

/** Noon of that day here, so that it is the same day however it is written. */
export const noonOf = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: Temporal.Now.timeZoneId(),
    plainTime: { hour: NOON },
  }).epochMilliseconds
