// Days of decisions: local calendar days, compared as text.
import { Temporal } from 'temporal-polyfill'

export const today = (): string => Temporal.Now.plainDateISO().toString()

/** A decision without a day never comes due. */
export const isDue = (
  { dueOn, doneAt }: { readonly dueOn: string | null; readonly doneAt: number | null },
  day: string,
) => doneAt === null && dueOn !== null && dueOn <= day

/** Noon of a local day, for formats that take an instant. */
export const noonOf = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: Temporal.Now.timeZoneId(),
    plainTime: { hour: 12 },
  }).epochMilliseconds
