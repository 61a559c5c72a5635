import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseloadWeek, WeekClient, WeekSession } from '#domain/caseload/caseload-week.ts'
import { loadValues, longestRun, neighbours } from '#domain/caseload/load-values.ts'
import { type WeekChange, whatIf } from '#domain/caseload/what-if.ts'
import { type ClientId, toId } from '#domain/kernel/ids.ts'

const clientId = (n: number) => toId<ClientId>(`60000000-0000-4000-8000-${String(n).padStart(12, '0')}`)

const session = (day: number, start: number, client: number | null = null, minutes = 50): WeekSession => ({
  id: null,
  client: client === null ? null : clientId(client),
  day,
  start,
  minutes,
})

const client = (n: number, more: Partial<WeekClient> = {}): WeekClient => ({
  id: clientId(n),
  offTrack: false,
  clinical: true,
  intake: false,
  lowAlliance: false,
  ...more,
})

/** Ten clients; Monday three in a row without a break, Thursday two with ten minutes, one intake among them. */
const week: CaseloadWeek = {
  capacity: 5,
  sessions: [
    session(0, 540, 1),
    session(0, 590, 2),
    session(0, 640, 3),
    session(3, 600, 4),
    session(3, 660, 5),
  ],
  clients: Array.from({ length: 10 }, (_, i) =>
    client(i + 1, { intake: i === 4, offTrack: i < 3, lowAlliance: i === 0 ? null : i === 1 }),
  ),
  otherDays: [-1],
  afterHours: null,
}

const values = (more: Partial<CaseloadWeek> = {}) => loadValues({ ...week, ...more })

describe('loadValues', () => {
  it('counts a week by hand', () => {
    expect(values()).toEqual({
      hours: 250 / 60 / 5,
      offTrack: 0.3,
      clinical: 1,
      // Three pairs: two without a gap, one of ten minutes, which is a break.
      backToBack: 2 / 3,
      intakes: 0.1,
      afterHours: null,
      lowAlliance: 1 / 9,
      longestRun: 2,
    })
  })

  it('knows nothing where there is nothing', () => {
    expect(values({ sessions: [], clients: [], capacity: 0, otherDays: [] })).toEqual({
      hours: null,
      offTrack: null,
      clinical: null,
      backToBack: null,
      intakes: null,
      afterHours: null,
      lowAlliance: null,
      longestRun: 0,
    })
  })

  it('leaves clients of whom nothing is known out of both sides', () => {
    const clients = [client(1, { clinical: null, offTrack: null, lowAlliance: null })]
    expect(values({ clients })).toMatchObject({
      clinical: null,
      offTrack: null,
      lowAlliance: null,
      intakes: 0,
    })
  })

  it('takes an overlap as back to back, and days apart as no pair', () => {
    expect(neighbours([session(0, 600), session(0, 620)]).map(({ gap }) => gap)).toEqual([-30])
    expect(neighbours([session(0, 600), session(1, 600)])).toEqual([])
    expect(neighbours([session(0, 660), session(0, 600)])).toMatchObject([{ gap: 10 }])
  })

  it('follows a run over the edges of the week', () => {
    const run = (days: readonly number[], otherDays: readonly number[]) =>
      longestRun({ sessions: days.map((day) => session(day, 600)), otherDays })
    expect(run([0, 1, 2, 3, 4], [-1, -2, 5])).toBe(8)
    expect(run([0, 2], [10, 11, 12])).toBe(1)
    expect(run([], [1, 2, 3])).toBe(0)
  })

  it('refuses sessions that no day holds', () => {
    for (const wrong of [session(0.5, 600), session(0, -1), session(0, 1440), session(0, 600, null, 0)]) {
      expect(() => values({ sessions: [wrong] })).toThrow(RangeError)
    }
  })

  it('does not depend on the order of sessions and clients', () => {
    const sessions = fc.array(
      fc
        .record({ day: fc.nat(6), start: fc.nat(1400), minutes: fc.integer({ min: 10, max: 90 }) })
        .map((some) => ({ ...some, id: null, client: null })),
    )
    fc.assert(
      fc.property(sessions, fc.func(fc.integer()), (list, key) => {
        const shuffled = [...list].sort((a, b) => key(a.day, a.start) - key(b.day, b.start))
        const clients = [...week.clients].reverse()
        const [one, other] = [values({ sessions: list }), values({ sessions: shuffled, clients })]
        // A share of pairs between equal starts is the same whichever comes first.
        expect(other).toEqual(one)
      }),
    )
  })
})

describe('whatIf', () => {
  it('puts a break after each session, on one day or on all', () => {
    const {
      week: after,
      before,
      after: load,
      difference,
    } = whatIf(week, { kind: 'breaks', minutes: 10, day: 0 })
    expect(after.sessions.filter(({ day }) => day === 0).map(({ start }) => start)).toEqual([540, 600, 660])
    expect(before.kind === 'load' && load.kind === 'load').toBe(true)
    expect(difference).toBeLessThan(0)
    expect(loadValues(after).backToBack).toBe(0)
    expect(loadValues(whatIf(week, { kind: 'breaks', minutes: 10, day: null }).week).backToBack).toBe(0)
    const other = whatIf(week, { kind: 'breaks', minutes: 30, day: 3 }).week.sessions
    expect(other.filter(({ day }) => day === 0).map(({ start }) => start)).toEqual([540, 590, 640])
  })

  it('says how many sessions no longer fit into the day', () => {
    const late = { ...week, sessions: [session(0, 1300), session(0, 1360), session(0, 1400)] }
    expect(whatIf(late, { kind: 'breaks', minutes: 60, day: null })).toMatchObject({ dropped: 1 })
    expect(whatIf(week, { kind: 'breaks', minutes: 10, day: null }).dropped).toBe(0)
  })

  it('takes intakes out with their sessions', () => {
    const { week: after } = whatIf(week, { kind: 'fewerIntakes', count: 1 })
    expect(after.clients).toHaveLength(9)
    expect(after.sessions).toHaveLength(4)
    expect(loadValues(after).intakes).toBe(0)
    expect(whatIf(week, { kind: 'fewerIntakes', count: 5 }).week.clients).toHaveLength(9)
    expect(whatIf(week, { kind: 'fewerIntakes', count: 0 })).toMatchObject({ difference: 0, dropped: 0 })
    const open = {
      ...week,
      sessions: [...week.sessions, session(4, 600)],
      clients: [client(1, { id: null, intake: true })],
    }
    expect(whatIf(open, { kind: 'fewerIntakes', count: 1 }).week.sessions).toHaveLength(6)
  })

  it('takes a day off, and adds somebody new on Tuesday 15:00', () => {
    expect(whatIf(week, { kind: 'dayLess', day: 3 }).week.sessions.every(({ day }) => day !== 3)).toBe(true)
    const { week: after } = whatIf(week, { kind: 'newClient', day: 1, start: 900, minutes: 50 })
    expect(loadValues(after)).toMatchObject({ hours: 1, intakes: 2 / 11, offTrack: 0.3, longestRun: 3 })
  })

  it('has no difference without an index, and leaves the week itself alone', () => {
    const copy = structuredClone(week)
    expect(whatIf({ ...week, capacity: 0 }, { kind: 'dayLess', day: 0 })).toMatchObject({
      difference: null,
      after: { kind: 'noCapacity' },
    })
    whatIf(week, { kind: 'breaks', minutes: 10, day: null })
    expect(week).toEqual(copy)
  })

  it('refuses changes without meaning', () => {
    const wrong: WeekChange[] = [
      { kind: 'fewerIntakes', count: -1 },
      { kind: 'fewerIntakes', count: 1.5 },
      { kind: 'breaks', minutes: -1, day: null },
      { kind: 'newClient', day: 0, start: 2000, minutes: 50 },
      { kind: 'other' } as never,
    ]
    for (const change of wrong) expect(() => whatIf(week, change)).toThrow()
  })

  it('one day less or longer breaks never add hours or crowding', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.integer({ min: 0, max: 60 }), (day, minutes) => {
        const less = loadValues(whatIf(week, { kind: 'dayLess', day }).week)
        expect(less.hours).toBeLessThanOrEqual(values().hours ?? 0)
        const breaks = loadValues(whatIf(week, { kind: 'breaks', minutes, day: null }).week)
        expect(breaks.backToBack).toBeLessThanOrEqual(values().backToBack ?? 0)
      }),
    )
  })
})
