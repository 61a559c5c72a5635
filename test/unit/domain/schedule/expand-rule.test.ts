import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { expandRule, type RepeatRule } from '#domain/schedule/expand-rule.ts'
import { dayNumber, dayOfNumber } from '#domain/schedule/local-day.ts'

const base: RepeatRule = {
  freq: 'weekly',
  interval: 1,
  count: null,
  weekStart: 1,
  byDay: [],
  byMonthDay: [],
  byMonth: [],
  bySetPos: [],
}

const days = (rule: Partial<RepeatRule>, start: string, from: string, to: string): readonly string[] =>
  expandRule({ ...base, ...rule }, dayNumber(start), { from: dayNumber(from), to: dayNumber(to) }).map(
    dayOfNumber,
  )

const every = { weekday: 0, nth: 0 }

describe('expandRule', () => {
  it('counts weeks, with their days and their breaks', () => {
    expect(days({}, '2026-11-24', '2026-11-24', '2026-12-12')).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ])
    const mondayAndThursday = [
      { ...every, weekday: 1 },
      { ...every, weekday: 4 },
    ]
    expect(days({ interval: 2, byDay: mondayAndThursday }, '2026-11-26', '2026-11-20', '2026-12-25')).toEqual(
      ['2026-11-26', '2026-12-07', '2026-12-10', '2026-12-21', '2026-12-24'],
    )
  })

  it('takes the nth weekday, the last day, and the 31st only where there is one', () => {
    expect(
      days({ freq: 'monthly', byDay: [{ weekday: 2, nth: -1 }] }, '2026-01-27', '2026-01-01', '2026-04-01'),
    ).toEqual(['2026-01-27', '2026-02-24', '2026-03-31'])
    expect(days({ freq: 'monthly' }, '2026-01-31', '2026-01-01', '2026-06-01')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ])
    expect(
      days({ freq: 'yearly', byMonth: [2], byMonthDay: [29] }, '2024-02-29', '2024-01-01', '2030-01-01'),
    ).toEqual(['2024-02-29', '2028-02-29'])
    expect(
      days(
        { freq: 'monthly', byDay: [{ ...every, weekday: 1 }], bySetPos: [1] },
        '2026-11-02',
        '2026-11-01',
        '2027-01-10',
      ),
    ).toEqual(['2026-11-02', '2026-12-07', '2027-01-04'])
  })

  it('ends after its count, wherever the window begins', () => {
    expect(days({ count: 3 }, '2026-11-03', '2026-11-10', '2027-11-10')).toEqual(['2026-11-10', '2026-11-17'])
    expect(days({ count: 1 }, '2026-11-03', '2026-11-01', '2027-11-10')).toEqual(['2026-11-03'])
  })

  it('gives nothing, and ends, for a rule that matches nothing', () => {
    const never = { freq: 'daily', byMonth: [2], byMonthDay: [30] } as const
    expect(days(never, '2026-11-24', '2026-12-01', '2027-12-01')).toEqual([])
    expect(() => days({ interval: 0 }, '2026-11-24', '2026-12-01', '2027-12-01')).toThrow(RangeError)
  })

  it('agrees with ical.js wherever both can say', () => {
    const weekday = fc.integer({ min: 1, max: 7 })
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
    const rule = fc.oneof(
      fc.record({
        text: fc.constant('DAILY'),
        interval: fc.integer({ min: 1, max: 9 }),
        days: fc.constant<number[]>([]),
        nth: fc.constant(0),
      }),
      fc.record({
        text: fc.constant('WEEKLY'),
        interval: fc.integer({ min: 1, max: 4 }),
        days: fc.uniqueArray(weekday, { maxLength: 3 }),
        nth: fc.constant(0),
      }),
      fc.record({
        text: fc.constant('MONTHLY'),
        interval: fc.integer({ min: 1, max: 3 }),
        days: weekday.map((day) => [day]),
        nth: fc.constantFrom(1, 2, 3, 4, -1),
      }),
    )
    fc.assert(
      fc.property(
        rule,
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 12 }),
        ({ text, interval, days: chosen, nth }, offset, count) => {
          const start = dayNumber('2025-01-01') + offset
          const by = chosen.map((day) => `${nth === 0 ? '' : nth}${names[day - 1]}`).join(',')
          const recur = ICAL.Recur.fromString(
            `FREQ=${text};INTERVAL=${interval};COUNT=${count}${by === '' ? '' : `;BYDAY=${by}`}`,
          )
          const [year, month, day] = dayOfNumber(start).split('-').map(Number)
          const first = ICAL.Time.fromData({ year, month, day, hour: 15, minute: 0, second: 0 } as never)
          const theirs: string[] = []
          const iterator = recur.iterator(first)
          for (let next = iterator.next(); next; next = iterator.next())
            theirs.push(next.toString().slice(0, 10))
          const ours = expandRule(
            {
              ...base,
              freq: text.toLowerCase() as RepeatRule['freq'],
              interval,
              count,
              byDay: chosen.map((day) => ({ weekday: day, nth })),
            },
            start,
            { from: start, to: start + 4000 },
          ).map(dayOfNumber)
          // ical.js drops a first appointment that its own rule does not match; RFC 5545 counts it.
          if (theirs[0] !== dayOfNumber(start)) expect(ours.slice(1)).toEqual(theirs.slice(0, count - 1))
          else expect(ours).toEqual(theirs)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('finds in a late window what it finds from the start', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<RepeatRule['freq']>('daily', 'weekly', 'monthly', 'yearly'),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 3000 }),
        (freq, interval, later) => {
          const start = dayNumber('2020-03-15')
          const window = { from: start + later, to: start + later + 400 }
          const all = expandRule({ ...base, freq, interval }, start, { from: start, to: window.to })
          expect(expandRule({ ...base, freq, interval }, start, window)).toEqual(
            all.filter((day) => day >= window.from),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
