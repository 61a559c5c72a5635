// The periods that can be chosen, as instants: whole local days, the end left out.
import type { Temporal } from 'temporal-polyfill'
import type { PracticeFilters } from '#shared/contracts/practice.ts'

export const periods = ['all', 'twelveMonths', 'thisYear', 'lastYear'] as const
export type Period = (typeof periods)[number]

const startOf = (day: Temporal.PlainDate, timeZone: string): number =>
  day.toZonedDateTime(timeZone).epochMilliseconds

/** From included, to left out; null is without an end. */
export const periodOf = (
  period: Period,
  today: Temporal.PlainDate,
  timeZone: string,
): Pick<PracticeFilters, 'from' | 'to'> => {
  const newYear = today.with({ month: 1, day: 1 })
  switch (period) {
    case 'all':
      return { from: null, to: null }
    case 'twelveMonths':
      return { from: startOf(today.subtract({ months: 12 }), timeZone), to: null }
    case 'thisYear':
      return { from: startOf(newYear, timeZone), to: null }
    case 'lastYear':
      return { from: startOf(newYear.subtract({ years: 1 }), timeZone), to: startOf(newYear, timeZone) }
  }
}
