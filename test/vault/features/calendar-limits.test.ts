// Small files that ask for a great deal: refused, or read within so many expansions of a repeat.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readCalendar } from '#main/vault/features/schedule/calendar/read-calendar.ts'
import { type CalendarLines, calendarOf, entry } from '../support/calendar.ts'

const looked = vi.hoisted(() => ({ expansions: 0, days: 0 }))
vi.mock('#domain/schedule/expand-rule.ts', async (original) => {
  const { expandRule, ...rest } = await original<typeof import('#domain/schedule/expand-rule.ts')>()
  const counted: typeof expandRule = (rule, start, window, onLook) => {
    looked.expansions += 1
    return expandRule(rule, start, window, (days) => {
      looked.days += days
      onLook?.(days)
    })
  }
  return { ...rest, expandRule: counted }
})

const window = { from: Date.UTC(2026, 9, 19), to: Date.UTC(2027, 3, 19) }
const read = (...parts: readonly CalendarLines[]) =>
  readCalendar(calendarOf(...parts), 'Europe/Berlin', window)
const many = (count: number, make: (i: number) => CalendarLines): readonly CalendarLines[] =>
  Array.from({ length: count }, (_, i) => make(i))
const start = ['DTSTART:20261020T150000Z', 'DURATION:PT50M']

const zone = (name: string, parts: number, rule: string): CalendarLines => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...many(parts, (i) => [
    'BEGIN:STANDARD',
    `DTSTART:19700101T${String(i % 24).padStart(2, '0')}0000`,
    `RRULE:${rule}`,
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
  ]).flat(),
  'END:VTIMEZONE',
]

describe('a small calendar file that asks for a great deal', () => {
  beforeEach(() => Object.assign(looked, { expansions: 0, days: 0 }))

  it('is not given a time zone with more rules than a place has', () => {
    const calendar = read(
      zone('Odd', 50, 'FREQ=DAILY'),
      ...many(10, (i) =>
        entry(`u${i}`, 'DTSTART;TZID=Odd:20261020T150000', 'DURATION:PT50M', 'RRULE:FREQ=DAILY'),
      ),
    )
    expect(calendar.entries).toEqual([])
    expect(calendar.problems.map(({ what }) => what)).toEqual(Array(10).fill('crowdedZone'))
    expect(looked.expansions).toBe(0)
  })

  it('has the rules of a zone expanded once a year, and not for every time', () => {
    const calendar = read(
      zone('Odd', 24, 'FREQ=DAILY'),
      ...many(10, (i) =>
        entry(`u${i}`, 'DTSTART;TZID=Odd:20261020T150000', 'DURATION:PT50M', 'RRULE:FREQ=DAILY'),
      ),
    )
    expect(calendar.entries.length).toBe(1810)
    expect(looked.expansions).toBeLessThanOrEqual(10 + 2 * 24)
  })

  it('is refused for zones that look at too many days', () => {
    const zones = many(60, (i) => zone(`Z${i}`, 24, 'FREQ=DAILY'))
    const inThem = many(60, (i) => entry(`u${i}`, `DTSTART;TZID=Z${i}:20261020T150000`, 'DURATION:PT50M'))
    expect(() => read(...zones, ...inThem)).toThrow('tooMuch')
    expect(looked.days).toBeLessThan(300_000)
  })

  it('is refused for repeats that look at too many days', () => {
    const never = ['DTSTART:19000101T150000Z', 'RRULE:FREQ=DAILY;COUNT=10000;BYMONTH=2;BYMONTHDAY=30']
    expect(() => read(...many(30, (i) => entry(`u${i}`, ...never)))).toThrow('tooMuch')
    expect(looked.days).toBeLessThan(300_000)
  })

  it('has repeats that are all day, cancelled or free left out unexpanded', () => {
    const calendar = read(
      ...many(300, (i) => entry(`a${i}`, 'DTSTART;VALUE=DATE:20261020', 'RRULE:FREQ=DAILY')),
      ...many(300, (i) => entry(`b${i}`, ...start, 'RRULE:FREQ=DAILY', 'STATUS:CANCELLED')),
      ...many(300, (i) => entry(`c${i}`, ...start, 'RRULE:FREQ=DAILY', 'TRANSP:TRANSPARENT')),
      entry('over', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;UNTIL=20200301'),
    )
    expect(calendar.leftOut).toMatchObject({ allDay: 300, cancelled: 300, free: 300, outside: 1 })
    expect(looked.expansions).toBe(0)
  })

  it('has its times counted whether they could be planned or not', () => {
    const short = ['DTSTART:20261020T150000Z', 'DURATION:PT1M', 'RRULE:FREQ=DAILY']
    expect(() => read(...many(300, (i) => entry(`u${i}`, ...short)))).toThrow('tooMuch')
    expect(looked.expansions).toBeLessThan(30)
  })

  it('is read without the entry that leaves out or adds more than a thousand times', () => {
    const day = (i: number) =>
      new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '')
    const dates = (name: string, count: number) => many(count, (i) => [`${name}:${day(i)}T150000Z`]).flat()
    const calendar = read(
      entry('a', ...start, 'RRULE:FREQ=DAILY', ...dates('EXDATE', 20_000)),
      entry(
        'b',
        ...start,
        `RDATE:${dates('', 1001)
          .map((one) => one.slice(1))
          .join(',')}`,
      ),
      entry('c', ...start, ...dates('EXDATE', 1000), 'RRULE:FREQ=WEEKLY;COUNT=2', 'COMMENT:read'),
    )
    expect(calendar.problems.map(({ what }) => what)).toEqual(['manyDates', 'manyDates'])
    expect(calendar.entries).toHaveLength(2)
    const near = Array.from(
      { length: 900 },
      (_, i) => `20261101T${10 + (i % 10)}${10 + (i % 45)}${10 + (i % 50)}Z`,
    )
    const full = many(6, (i) => entry(`u${i}`, ...start, 'RRULE:FREQ=DAILY', `EXDATE:${near.join(',')}`))
    expect(() => read(...full)).toThrow('tooMuch')
  })

  it('gains nothing by saying a part of a rule many times', () => {
    const rule = `RRULE:FREQ=YEARLY;BYMONTH=${Array(5000).fill('11').join(',')};BYDAY=${Array(5000).fill('1MO').join(',')}`
    const calendar = read(entry('a', ...start, rule), entry('b', ...start, 'RRULE:FREQ=MONTHLY;BYDAY=6MO'))
    expect(calendar.entries.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 10))).toEqual([
      '2026-10-20',
      '2026-11-02',
    ])
    expect(calendar.problems.map(({ what }) => what)).toEqual(['unusualRepeat'])
  })
})
