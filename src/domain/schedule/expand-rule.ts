// On which days a calendar's repeat falls (RFC 5545, RRULE, as far as appointments use it). Counted in whole days, so that
// no rule, however odd, can run for ever: a rule that matches nothing gives nothing.

/** Monday = 1 … Sunday = 7. nth: 0 every one, 2 the second, −1 the last of its month. */
export type RuleDay = { readonly weekday: number; readonly nth: number }

export type RepeatRule = {
  readonly freq: 'daily' | 'weekly' | 'monthly' | 'yearly'
  /** Every so many days, weeks, months or years, from 1. */
  readonly interval: number
  /** So many in all, the first one included; null without an end. */
  readonly count: number | null
  readonly weekStart: number
  readonly byDay: readonly RuleDay[]
  readonly byMonthDay: readonly number[]
  readonly byMonth: readonly number[]
  readonly bySetPos: readonly number[]
}

/** `[from, to)`, running numbers of days since 1970-01-01. */
export type DayWindow = { readonly from: number; readonly to: number }

const dayMs = 86_400_000
const dateOf = (day: number) => {
  const date = new Date(day * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() }
}
const dayOfDate = (year: number, month: number, date: number): number => Date.UTC(year, month, date) / dayMs
/** Thursday was day 0. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const daysOfMonth = (year: number, month: number): readonly number[] => {
  const first = dayOfDate(year, month, 1)
  return Array.from({ length: dayOfDate(year, month + 1, 1) - first }, (_, i) => first + i)
}

const isNth = (days: readonly number[], day: number, { weekday, nth }: RuleDay): boolean => {
  if (weekdayOf(day) !== weekday) return false
  if (nth === 0) return true
  const same = days.filter((one) => weekdayOf(one) === weekday)
  return same.at(nth > 0 ? nth - 1 : nth) === day
}

const inMonth = (rule: RepeatRule, year: number, month: number, startDate: number): readonly number[] => {
  const days = daysOfMonth(year, month)
  const { byDay, byMonthDay } = rule
  const hasDate = (day: number): boolean => {
    const date = day - (days[0] ?? day) + 1
    return byMonthDay.includes(date) || byMonthDay.includes(date - days.length - 1)
  }
  return days.filter((day, i) => {
    if (byDay.length === 0 && byMonthDay.length === 0) return i + 1 === startDate
    return (
      (byMonthDay.length === 0 || hasDate(day)) &&
      (byDay.length === 0 || byDay.some((one) => isNth(days, day, one)))
    )
  })
}

/** The candidates of the nth period, in order, before the rule's places are chosen among them. */
const candidates = (rule: RepeatRule, start: number, nth: number): readonly number[] => {
  const { freq, interval, byMonth, byDay, byMonthDay, weekStart } = rule
  const { year, month, date } = dateOf(start)
  const fitsMonth = (day: number): boolean => byMonth.length === 0 || byMonth.includes(dateOf(day).month + 1)
  switch (freq) {
    case 'daily': {
      const day = start + nth * interval
      const at = dateOf(day)
      const fits =
        (byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(day))) &&
        (byMonthDay.length === 0 || inMonth({ ...rule, byDay: [] }, at.year, at.month, date).includes(day))
      return fits && fitsMonth(day) ? [day] : []
    }
    case 'weekly': {
      const monday = start - ((weekdayOf(start) - weekStart + 7) % 7) + nth * interval * 7
      const wanted = byDay.length === 0 ? [weekdayOf(start)] : byDay.map(({ weekday }) => weekday)
      return Array.from({ length: 7 }, (_, i) => monday + i).filter(
        (day) => wanted.includes(weekdayOf(day)) && fitsMonth(day),
      )
    }
    case 'monthly': {
      const at = dateOf(dayOfDate(year, month + nth * interval, 1))
      return byMonth.length === 0 || byMonth.includes(at.month + 1)
        ? inMonth(rule, at.year, at.month, date)
        : []
    }
    case 'yearly': {
      const months = byMonth.length === 0 ? [month + 1] : byMonth.toSorted((a, b) => a - b)
      return months.flatMap((one) => inMonth(rule, year + nth * interval, one - 1, date))
    }
  }
}

const chosen = (days: readonly number[], { bySetPos }: RepeatRule): readonly number[] =>
  bySetPos.length === 0
    ? days
    : days.filter((_, i) => bySetPos.includes(i + 1) || bySetPos.includes(i - days.length))

const longest = { daily: 1, weekly: 7, monthly: 31, yearly: 366 } as const
const shortest = { daily: 1, weekly: 7, monthly: 28, yearly: 365 } as const

/**
 * Days of the rule inside the window, in order. `start` is the day of the first appointment and always counts as one.
 * RangeError for an interval below 1. `onLook` hears how many days each period has made it look at, and may throw.
 */
export const expandRule = (
  rule: RepeatRule,
  start: number,
  { from, to }: DayWindow,
  onLook: (days: number) => void = () => {},
): readonly number[] => {
  const { freq, interval, count } = rule
  if (!(Number.isSafeInteger(interval) && interval >= 1)) throw new RangeError('An interval is from 1')
  const found: number[] = []
  // Where nothing has to be counted, the periods before the window are passed over.
  const skip = count === null ? Math.floor((from - start) / (longest[freq] * interval)) - 1 : 0
  // A single day's date is looked for among those of its month; a year is looked at by its months.
  const months = freq === 'yearly' ? Math.max(1, rule.byMonth.length) : 1
  const isByDate = freq === 'monthly' || freq === 'yearly' || (freq === 'daily' && rule.byMonthDay.length > 0)
  const looked = isByDate ? longest.monthly * months : longest[freq]
  let nth = Math.max(0, skip)
  let left = count ?? Number.POSITIVE_INFINITY
  const take = (day: number): void => {
    left -= 1
    if (day >= from && day < to) found.push(day)
  }
  if (start >= from || count !== null) take(start)
  for (; left > 0 && start + (nth - 2) * shortest[freq] * interval < to; nth += 1) {
    onLook(looked)
    for (const day of chosen(candidates(rule, start, nth), rule)) if (day > start && left > 0) take(day)
  }
  return found
}
