// Numbers, dates and times as the reader writes them. Instants are UTC epoch milliseconds, scores integer tenths.
// Intl alone: the polyfill of Temporal is not loaded for a lock screen.

const TENTHS = 10

/** A real minus sign: a hyphen is too short to be seen before a figure. */
const minus = (text: string): string => text.replace('-', '\u2212')

export type Format = {
  /** '24 Nov 2026' */
  readonly date: (instant: number) => string
  /** '24 Nov', or with the year where it is not the present one */
  readonly shortDate: (instant: number, now: number) => string
  /** 'Tuesday, 24 November' */
  readonly day: (instant: number) => string
  /** 'Tuesday' */
  readonly weekday: (instant: number) => string
  /** '15:00', '3:00 PM' */
  readonly time: (instant: number) => string
  /** '24 Nov 2026, 15:00' */
  readonly moment: (instant: number) => string
  /** 'today', 'yesterday', 'in 3 days', '26 days ago': by calendar days in the zone, not by hours */
  readonly relativeDay: (instant: number, now: number) => string
  /** whole calendar days from `from` to `to` in the zone; negative where `to` lies before */
  readonly daysBetween: (from: number, to: number) => number
  /** tenths as points with one decimal: 272 → '27.2' */
  readonly points: (tenths: number) => string
  /** a change in tenths with its sign: 130 → '+13.0', −64 → '−6.4', 0 → '0.0' */
  readonly change: (tenths: number) => string
  readonly number: (value: number, digits?: number) => string
  /** 0.8 → '80%' in the reader's manner */
  readonly percent: (share: number) => string
  /** 'a, b and c' */
  readonly list: (items: readonly string[]) => string
}

const DAY_MS = 86_400_000

/** The date on a wall calendar in the zone. */
const calendarOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (instant: number): { readonly year: number; readonly dayNumber: number } => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day = 1 } = parts
    return { year, dayNumber: Date.UTC(year, month - 1, day) / DAY_MS }
  }
}

const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** `timeZone` is an IANA name; the window's own zone unless given. */
export const createFormat = (locale: string, timeZone = ownZone()): Format => {
  const dayOf = calendarOf(timeZone)
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    return (instant: number) => format.format(instant)
  }
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  const date = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const dayAndMonth = dates({ day: 'numeric', month: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const points = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const signed = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const daysBetween = (from: number, to: number) => dayOf(to).dayNumber - dayOf(from).dayNumber

  return {
    date,
    shortDate: (instant, now) =>
      dayOf(instant).year === dayOf(now).year ? dayAndMonth(instant) : date(instant),
    day: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: dates({ weekday: 'long' }),
    time: dates(clockOf(locale)),
    moment: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    relativeDay: (instant, now) => relative.format(daysBetween(now, instant), 'day'),
    daysBetween,
    points: (tenths) => points.format(tenths / TENTHS),
    change: (tenths) => minus(signed.format(tenths / TENTHS)),
    number: (value, digits = 0) =>
      minus(numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  }
}

/** Hour and minute as the locale writes them: 15:00, 3:00 PM. */
export const clockOf = (locale: string): Intl.DateTimeFormatOptions => {
  const hourCycle = hourCycleOf(locale)
  return { hour: hourCycle === 'h12' ? 'numeric' : '2-digit', minute: '2-digit', hourCycle }
}

/** 12- or 24-hour, as the locale does; a 24-hour midnight is 00:00, never 24:00. */
const hourCycleOf = (locale: string): 'h12' | 'h23' => {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23'
}
