import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandPattern, nextOccurrence, type WeeklyPattern } from '#domain/schedule/expand-pattern.ts'
import { dayOf, minuteOfDay, weekdayOf } from '#domain/schedule/local-day.ts'

const day = 86_400_000
const utc = (...parts: Parameters<typeof Date.UTC>): number => Date.UTC(...parts)

const berlin: WeeklyPattern = {
  weekday: 2,
  minuteOfDay: 15 * 60,
  everyWeeks: 1,
  timeZone: 'Europe/Berlin',
  from: utc(2026, 2, 17, 0),
  until: null,
}

const iso = (times: readonly number[]): readonly string[] => times.map((at) => new Date(at).toISOString())

describe('expandPattern', () => {
  it('keeps the hour on the wall when the clocks change', () => {
    // Berlin goes to summer time on 29 March 2026.
    expect(iso(expandPattern(berlin, utc(2026, 2, 17), utc(2026, 3, 8)))).toEqual([
      '2026-03-17T14:00:00.000Z',
      '2026-03-24T14:00:00.000Z',
      '2026-03-31T13:00:00.000Z',
      '2026-04-07T13:00:00.000Z',
    ])
  })

  it('holds an hour that a spring night leaves out at the next one that exists', () => {
    const night = { ...berlin, weekday: 7, minuteOfDay: 150, from: utc(2026, 2, 20) }
    expect(iso(expandPattern(night, utc(2026, 2, 28), utc(2026, 2, 30)))).toEqual([
      '2026-03-29T01:30:00.000Z',
    ])
  })

  it('holds an hour that an autumn night has twice once, the first time', () => {
    const night = { ...berlin, weekday: 7, minuteOfDay: 150, from: utc(2026, 9, 20) }
    expect(iso(expandPattern(night, utc(2026, 9, 24), utc(2026, 9, 26)))).toEqual([
      '2026-10-25T00:30:00.000Z',
    ])
  })

  it('counts weeks from its first occurrence', () => {
    const fortnightly = { ...berlin, everyWeeks: 2 }
    expect(iso(expandPattern(fortnightly, utc(2026, 2, 20), utc(2026, 3, 10)))).toEqual([
      '2026-03-31T13:00:00.000Z',
    ])
  })

  it('begins a week later where its own first day has passed the hour', () => {
    const late = { ...berlin, from: utc(2026, 2, 17, 14, 0, 1) }
    expect(expandPattern(late, utc(2026, 2, 17), utc(2026, 2, 25))).toEqual([utc(2026, 2, 24, 14)])
    expect(
      expandPattern({ ...late, from: utc(2026, 2, 17, 14) }, utc(2026, 2, 17), utc(2026, 2, 18)),
    ).toEqual([utc(2026, 2, 17, 14)])
  })

  it('ends before its end', () => {
    const ended = { ...berlin, until: utc(2026, 2, 24, 14) }
    expect(expandPattern(ended, utc(2026, 2, 1), utc(2026, 5, 1))).toEqual([utc(2026, 2, 17, 14)])
    expect(nextOccurrence(ended, utc(2026, 2, 18))).toBeUndefined()
    expect(nextOccurrence(berlin, utc(2026, 2, 18))).toBe(utc(2026, 2, 24, 14))
  })

  const pattern = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    minuteOfDay: fc.integer({ min: 0, max: 1439 }),
    everyWeeks: fc.integer({ min: 1, max: 8 }),
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'America/St_Johns',
    ),
    from: fc.integer({ min: utc(2024, 0, 1), max: utc(2027, 0, 1) }),
    until: fc.constant(null),
  })
  const span = fc.integer({ min: 1, max: 120 })

  it('falls on its weekday and, but for hours that a night leaves out, at its minute', () => {
    fc.assert(
      fc.property(pattern, span, (one, days) => {
        const found = expandPattern(one, one.from, one.from + days * day)
        for (const at of found) {
          const minute = minuteOfDay(at, one.timeZone)
          const shifted = minute - one.minuteOfDay
          expect([0, 30, 60]).toContain(shifted)
          expect(weekdayOf(dayOf(at, one.timeZone))).toBe(one.weekday)
          expect(at).toBeGreaterThanOrEqual(one.from)
        }
      }),
    )
  })

  it('gives the same times in pieces as in one, in order and once each', () => {
    fc.assert(
      fc.property(pattern, span, span, (one, first, second) => {
        const [a, b] = [one.from + first * day, one.from + (first + second) * day]
        const whole = expandPattern(one, one.from, b)
        expect([...expandPattern(one, one.from, a), ...expandPattern(one, a, b)]).toEqual(whole)
        expect([...new Set(whole)].sort((x, y) => x - y)).toEqual(whole)
      }),
    )
  })

  it('finds the next one wherever it is asked', () => {
    fc.assert(
      fc.property(pattern, span, (one, days) => {
        const from = one.from + (days - 30) * day
        expect(nextOccurrence(one, from)).toBe(expandPattern(one, from, one.from + 400 * day)[0])
      }),
    )
  })

  it('comes every so many weeks, give or take the hour of the clocks', () => {
    fc.assert(
      fc.property(pattern, (one) => {
        const found = expandPattern(one, one.from, one.from + 300 * day)
        expect(found.length).toBeGreaterThan(0)
        found.slice(1).forEach((at, index) => {
          const gap = at - (found[index] ?? 0)
          expect(Math.abs(gap - one.everyWeeks * 7 * day)).toBeLessThanOrEqual(7_200_000)
        })
      }),
    )
  })
})
