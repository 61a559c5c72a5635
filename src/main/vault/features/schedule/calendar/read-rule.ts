// An RRULE as the domain expands it. Parsed by ical.js; never expanded by it, for it can run for ever on an odd rule.
import ICAL from 'ical.js'
import type { RepeatRule, RuleDay } from '#domain/schedule/expand-rule.ts'

const freqs: Readonly<Record<string, RepeatRule['freq']>> = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
}
const known: readonly string[] = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS']
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const mostTimes = 10_000
/** No month has a sixth Monday. */
const mostNth = 5

export type ReadRule = {
  readonly rule: RepeatRule
  /** As written: a day, a wall time, or an instant with Z. Null without an end. */
  readonly until: string | null
}

const dayOf = (text: string): RuleDay | null => {
  const [, nth = '', name = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(text) ?? []
  const weekday = weekdays.indexOf(name) + 1
  return weekday === 0 || Math.abs(Number(nth)) > mostNth ? null : { weekday, nth: Number(nth) }
}

const untilOf = (text: string): string | null =>
  /(?:^|;)UNTIL=([^;]+)/i.exec(text)?.[1]?.trim().toUpperCase() ?? null

/** Null for a repeat that appointments do not have: by hours, by numbered weeks, a day of the year. */
export const readRule = (text: string): ReadRule | null => {
  const { freq, interval, count, parts, wkst } = ICAL.Recur.fromString(text)
  const named = freqs[freq]
  const by = parts as unknown as Readonly<Record<string, readonly (number | string)[] | undefined>>
  const given = Object.keys(by).filter((part) => (by[part]?.length ?? 0) > 0)
  if (!named || given.some((part) => !known.includes(part))) return null
  // Said twice is said once: the parts of a rule decide how long it takes to expand.
  const days = [...new Set((by.BYDAY ?? []).map(String))].map(dayOf)
  if (days.includes(null) || (count !== null && count !== undefined && count > mostTimes)) return null
  const numbers = (part: string) => [...new Set((by[part] ?? []).map(Number))]
  const byDay = days.flatMap((day) => day ?? [])
  // 'The 20th Monday of the year' is not an appointment's rhythm.
  if (named === 'yearly' && byDay.length > 0 && numbers('BYMONTH').length === 0) return null
  return {
    rule: {
      freq: named,
      interval: Math.max(1, interval),
      count: count ?? null,
      weekStart: ((Number(wkst) + 5) % 7) + 1,
      byDay,
      byMonthDay: numbers('BYMONTHDAY'),
      byMonth: numbers('BYMONTH'),
      bySetPos: numbers('BYSETPOS'),
    },
    until: untilOf(text),
  }
}
