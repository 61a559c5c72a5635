import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterHours } from '#domain/caseload/after-hours.ts'
import { clientShare } from '#domain/caseload/capacity-hours.ts'
import type { CaseloadWeek, WeekClient, WeekSession } from '#domain/caseload/caseload-week.ts'
import { loadBehind } from '#domain/caseload/load-behind.ts'
import { loadIndex } from '#domain/caseload/load-index.ts'
import { loadValues } from '#domain/caseload/load-values.ts'
import { median } from '#domain/caseload/median.ts'
import { nextFreeHour } from '#domain/caseload/next-free-hour.ts'
import { whatIf, whatIfAll } from '#domain/caseload/what-if.ts'
import { type ClientId, toId } from '#domain/kernel/ids.ts'

const clientId = (n: number) => toId<ClientId>(`60000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const session = (day: number, start: number, client: number | null = null): WeekSession => ({
  id: null,
  client: client === null ? null : clientId(client),
  day,
  start,
  minutes: 50,
})
const known = fc.option(fc.boolean())
const anyClient = fc
  .record({ offTrack: known, clinical: known, intake: fc.boolean(), lowAlliance: known, n: fc.nat(40) })
  .map(({ n, ...rest }): WeekClient => ({ ...rest, id: clientId(n) }))
const anySession = fc
  .record({ day: fc.nat(6), start: fc.nat(1380), client: fc.option(fc.nat(40)) })
  .map(({ day, start, client }) => session(day, start, client))
const anyWeek: fc.Arbitrary<CaseloadWeek> = fc.record({
  capacity: fc.constantFrom(0, 4, 20),
  sessions: fc.array(anySession, { maxLength: 12 }),
  clients: fc.array(anyClient, { maxLength: 12 }),
  otherDays: fc.array(fc.integer({ min: -5, max: 12 }), { maxLength: 4 }),
  afterHours: fc.option(fc.nat(9)),
})

describe('loadBehind', () => {
  it('opens exactly what the values count', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const values = loadValues(week)
        const behind = loadBehind(week)
        for (const factor of ['offTrack', 'clinical', 'intakes', 'lowAlliance'] as const) {
          const one = behind[factor]
          const share = one?.kind === 'clients' ? clientShare(one.which.length, one.of) : null
          expect(share).toBe(values[factor])
        }
        const pairs = behind.backToBack
        expect(pairs?.kind === 'pairs' ? pairs.which.length / pairs.of : null).toBe(values.backToBack)
        const run = behind.longestRun
        expect(run?.kind === 'days' ? run.days.length : 0).toBe(values.longestRun)
        const hours = behind.hours
        expect(hours?.kind === 'hours' ? hours.hours / week.capacity : null).toBe(values.hours)
        expect(behind.afterHours?.kind === 'typed' ? behind.afterHours.hours : null).toBe(week.afterHours)
      }),
      { numRuns: 80 },
    )
  })
})

describe('a caseload of one', () => {
  const one: CaseloadWeek = {
    capacity: 20,
    sessions: [session(1, 600, 1)],
    clients: [{ id: clientId(1), offTrack: true, clinical: true, intake: true, lowAlliance: true }],
    otherDays: [],
    afterHours: null,
  }

  it('is an eighth, never the whole, and has no back to back', () => {
    expect(loadValues(one)).toMatchObject({ offTrack: 1 / 8, clinical: 1 / 8, backToBack: null })
    expect(loadBehind(one).offTrack).toMatchObject({ of: 1 })
    // Off track 20·(.125−.10)/.35, intakes 8·(.125−.05)/.20, low alliance 7·(.125−.10)/.30 of 82 points.
    expect(loadIndex(loadValues(one))).toMatchObject({ kind: 'load', index: 6.1, band: 'light', factors: 6 })
  })

  it('has no index in a week of holidays, and none without working days', () => {
    expect(loadIndex(loadValues({ ...one, capacity: 0 })).kind).toBe('noCapacity')
    expect(loadBehind({ ...one, capacity: 0 }).hours).toBeNull()
  })
})

describe('whatIfAll', () => {
  const week: CaseloadWeek = {
    capacity: 4,
    sessions: [session(0, 540, 1), session(0, 590, 2), session(1, 600, 3)],
    clients: [1, 2, 3].map((n) => ({
      id: clientId(n),
      offTrack: false,
      clinical: true,
      intake: n === 3,
      lowAlliance: false,
    })),
    otherDays: [],
    afterHours: null,
  }

  it('puts one change upon the other, and none is the week itself', () => {
    expect(whatIfAll(week, [])).toMatchObject({ difference: 0, dropped: 0 })
    const both = whatIfAll(week, [
      { kind: 'breaks', minutes: 10, day: null },
      { kind: 'fewerIntakes', count: 1 },
    ])
    const after = whatIf(whatIf(week, { kind: 'breaks', minutes: 10, day: null }).week, {
      kind: 'fewerIntakes',
      count: 1,
    })
    expect(both.after).toEqual(after.after)
    expect(both.week.sessions).toHaveLength(2)
  })

  it('never raises the load by breaks or by a day less, in hours and gaps', () => {
    fc.assert(
      fc.property(anyWeek, fc.nat(6), (any, day) => {
        const less = loadValues(whatIf(any, { kind: 'dayLess', day }).week)
        const was = loadValues(any)
        expect((less.hours ?? 0) <= (was.hours ?? 0)).toBe(true)
        const breaks = loadValues(whatIf(any, { kind: 'breaks', minutes: 10, day: null }).week)
        expect(breaks.backToBack ?? 0).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('afterHours', () => {
  const hours = { from: 480, to: 1080, isWorkingDay: (day: number) => day < 5 }

  it('counts a sitting from ten minutes before its first note to its last', () => {
    expect(
      afterHours(
        [
          { day: 0, minute: 1140 },
          { day: 0, minute: 1160 },
        ],
        hours,
      ),
    ).toBe(0.5)
    expect(afterHours([{ day: 0, minute: 1080 }], hours)).toBeCloseTo(1 / 6)
    expect(
      afterHours(
        [
          { day: 0, minute: 1079 },
          { day: 1, minute: 480 },
        ],
        hours,
      ),
    ).toBe(0)
    expect(afterHours([{ day: 5, minute: 600 }], hours)).toBeCloseTo(1 / 6)
    expect(afterHours([], hours)).toBe(0)
  })

  it('is free of order, and two sittings are two', () => {
    const saved = [
      { day: 2, minute: 1200 },
      { day: 1, minute: 1200 },
      { day: 1, minute: 1290 },
    ]
    expect(afterHours(saved, hours)).toBe(0.5)
    expect(afterHours(saved.toReversed(), hours)).toBe(0.5)
  })
})

describe('nextFreeHour', () => {
  const question = { days: [0, 1], from: 540, to: 1020, after: { day: 0, minute: 605 } }

  it('finds the first free hour from now on, on a full or half hour', () => {
    expect(nextFreeHour([], question)).toEqual({ day: 0, minute: 630 })
    const busy = [
      { day: 0, start: 600, minutes: 420 },
      { day: 1, start: 540, minutes: 50 },
    ]
    expect(nextFreeHour(busy, question)).toEqual({ day: 1, minute: 600 })
  })

  it('has none in a full week, after the last day, and without working days', () => {
    const busy = [0, 1].map((day) => ({ day, start: 540, minutes: 480 }))
    expect(nextFreeHour(busy, question)).toBeNull()
    expect(nextFreeHour([], { ...question, after: { day: 2, minute: 0 } })).toBeNull()
    expect(nextFreeHour([], { ...question, days: [] })).toBeNull()
  })
})

describe('median', () => {
  it('is the middle, and refuses nothing at all', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(() => median([])).toThrow(RangeError)
  })
})
