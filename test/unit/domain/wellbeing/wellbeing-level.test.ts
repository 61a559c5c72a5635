import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type EpochMs, toEpochMs } from '#domain/kernel/time.ts'
import type { FullCheck } from '#domain/wellbeing/full-check.ts'
import type { Pulse, WellbeingInput } from '#domain/wellbeing/level-types.ts'
import { scoredPulses, wellbeingLevel } from '#domain/wellbeing/wellbeing-level.ts'

const start = toEpochMs(Date.UTC(2026, 0, 5, 18))
const friday = (week: number): EpochMs => addDays(start, week * 7)

/** A weekly pulse with this S and distance; the rest of the strain lies on the other three lines alike. */
const pulse = (score: number, distance: number, at: EpochMs): Pulse => {
  const rest = (score * 0.4 - distance) / 3
  const each = Math.min(10, Math.max(0, rest))
  return { at, drained: each, distance, effect: 10 - each, recover: 10 - each }
}

const times = (score: number, count: number): number[] => Array<number>(count).fill(score)

const inputOf = (
  scores: readonly number[],
  distances: number | readonly number[],
  more: Partial<WellbeingInput> = {},
): WellbeingInput => ({
  pulses: scores.map((score, i) =>
    pulse(score, typeof distances === 'number' ? distances : (distances[i] ?? 0), friday(i)),
  ),
  fullChecks: [],
  support: [],
  now: addDays(friday(scores.length - 1), 1),
  ...more,
})

const levelOf = (...args: Parameters<typeof inputOf>): number | string => {
  const said = wellbeingLevel(inputOf(...args))
  return said.kind === 'level' ? said.level : said.kind
}
const reasonOf = (...args: Parameters<typeof inputOf>): string => {
  const said = wellbeingLevel(inputOf(...args))
  return said.kind === 'level' ? said.reason.key.replace('checkin:reason.', '') : said.kind
}

const check = (at: EpochMs, personal: number, work: number, client: number): FullCheck => ({
  at,
  scales: { personal, work, client },
})

describe('the published vectors', () => {
  it('are met', () => {
    expect(levelOf(times(30, 8), 2)).toBe(1)
    expect(levelOf([20, 22, 18, 25, 20, 21, 40, 42], 2)).toBe(2)
    expect(levelOf([...times(30, 6), 80, 32], 2)).toBe(1)
    expect(levelOf([...times(30, 6), 62, 64], 5)).toBe(3)
    expect(levelOf([...times(40, 5), 78, 70, 80], 5)).toBe(4)
    expect(levelOf(times(30, 8), [2, 2, 2, 2, 2, 6, 3, 7])).toBe(2)
    expect(levelOf([...times(25, 6), 52, 55], 3)).toBe(3)
  })

  it('stand on pulses that score as stated', () => {
    const scores = scoredPulses(inputOf([20, 22, 18, 78, 80], 5).pulses).map(
      ({ score }) => Math.round(score * 100) / 100,
    )
    expect(scores).toEqual([20, 22, 18, 78, 80])
  })
})

describe('wellbeingLevel', () => {
  it('gives its reason', () => {
    expect(reasonOf(times(30, 8), 2)).toBe('steady')
    expect(reasonOf([20, 22, 18, 25, 20, 21, 40, 42], 2)).toBe('aboveUsual')
    expect(reasonOf([...times(30, 6), 62, 64], 5)).toBe('highTwice')
    expect(reasonOf([...times(40, 5), 78, 70, 80], 5)).toBe('veryHighTwice')
    expect(reasonOf(times(30, 8), [2, 2, 2, 2, 2, 6, 3, 7])).toBe('distant')
    expect(reasonOf([...times(25, 6), 52, 55], 3)).toBe('farAboveUsual')
    expect(reasonOf([46, 46], 3)).toBe('raisedTwice')
  })

  it('says no level with fewer than two pulses, none for 21 days', () => {
    expect(wellbeingLevel(inputOf([], 0, { now: start }))).toEqual({ kind: 'tooFew', scored: 0 })
    expect(wellbeingLevel(inputOf([90], 9))).toEqual({ kind: 'tooFew', scored: 1 })
    expect(levelOf(times(30, 4), 2, { now: addDays(friday(3), 20.9) })).toBe(1)
    expect(wellbeingLevel(inputOf(times(30, 4), 2, { now: addDays(friday(3), 21) }))).toEqual({
      kind: 'noRecent',
      days: 21,
    })
  })

  it('looks at pulses within 42 days only', () => {
    const far = [pulse(80, 5, start), pulse(80, 5, addDays(start, 43))]
    expect(wellbeingLevel({ ...inputOf([], 0), pulses: far, now: addDays(start, 44) })).toEqual({
      kind: 'tooFew',
      scored: 2,
    })
    const near = [pulse(80, 5, start), pulse(80, 5, addDays(start, 42))]
    expect(wellbeingLevel({ ...inputOf([], 0), pulses: near, now: addDays(start, 43) })).toMatchObject({
      level: 4,
    })
    // After a long break it starts anew: what was remembered before is over.
    const back = [...inputOf(times(80, 3), 5).pulses, pulse(20, 2, friday(12)), pulse(20, 2, friday(13))]
    expect(wellbeingLevel({ ...inputOf([], 0), pulses: back, now: friday(13) })).toMatchObject({
      level: 1,
      held: false,
    })
  })

  it('does not let exhaustion hide behind a sense of effect', () => {
    const worn = (week: number, drained: number, recover: number): Pulse => ({
      at: friday(week),
      drained,
      distance: 0,
      effect: 10,
      recover,
    })
    const level = (...pulses: Pulse[]) => wellbeingLevel({ ...inputOf([], 0), pulses, now: friday(3) })
    // S = 10 · (8 + 0 + 0 + 8) / 4 = 40, and yet level 3.
    expect(level(worn(0, 8, 2), worn(1, 3, 6), worn(2, 8, 2))).toMatchObject({
      level: 3,
      reason: { key: 'checkin:reason.exhausted' },
    })
    expect(level(worn(0, 8, 2), worn(1, 7.9, 2))).toMatchObject({ level: 1 })
    expect(level(worn(0, 8, 2), worn(1, 8, 2.1))).toMatchObject({ level: 1 })
  })

  it('goes up at once, and down by one after two in a row below', () => {
    const once = (...tail: number[]) => levelOf([...times(40, 5), 78, 78, ...tail], 2)
    expect(once()).toBe(4)
    // 78 78 20: still two of three; then below its rule once, twice, and so on down.
    expect(once(20)).toBe(4)
    expect(once(20, 20)).toBe(4)
    expect(once(20, 20, 20)).toBe(3)
    expect(once(20, 20, 20, 20)).toBe(2)
    expect(once(20, 20, 20, 20, 20)).toBe(1)
    expect(once(20, 20, 80, 80)).toBe(4)
  })

  it('says when a level is held', () => {
    const said = wellbeingLevel(inputOf([...times(40, 5), 78, 78, 20, 20], 2))
    expect(said).toMatchObject({ level: 4, held: true, reason: { key: 'checkin:reason.held' } })
  })

  it('lets a full check count for 35 days, and compares it with the one before', () => {
    const pulses = times(30, 6)
    const withChecks = (...fullChecks: FullCheck[]) => reasonOf(pulses, 2, { fullChecks })
    const now = inputOf(pulses, 2).now
    expect(withChecks(check(addDays(now, -34), 80, 0, 0))).toBe('fullVeryHigh')
    expect(withChecks(check(addDays(now, -1), 50, 50, 0))).toBe('fullTwoHigh')
    expect(withChecks(check(addDays(now, -1), 30, 0, 0), check(addDays(now, -60), 10, 0, 0))).toBe('fullUp')
    expect(withChecks(check(addDays(now, -1), 30, 0, 0))).toBe('steady')
    expect(levelOf(pulses, 2, { fullChecks: [check(addDays(now, -90), 80, 0, 0)] })).toBe(1)
  })

  it('steps down after a full check too, once it lapses', () => {
    const fullChecks = [check(addDays(friday(0), -1), 80, 0, 0)]
    // It stands at the check-ins of weeks 1–4 and is over at week 5.
    expect(levelOf(times(30, 5), 2, { fullChecks })).toBe(4)
    expect(levelOf(times(30, 6), 2, { fullChecks })).toBe(4)
    expect(levelOf(times(30, 7), 2, { fullChecks })).toBe(3)
  })

  it('lets a full check speak without pulses, but not say "steady"', () => {
    expect(levelOf([], 0, { now: start, fullChecks: [check(start, 60, 60, 0)] })).toBe(3)
    expect(levelOf([], 0, { now: start, fullChecks: [check(start, 10, 10, 0)] })).toBe('tooFew')
    const late = addDays(friday(3), 30)
    expect(levelOf(times(30, 4), 2, { now: late, fullChecks: [check(addDays(late, -1), 10, 10, 0)] })).toBe(
      'noRecent',
    )
  })

  it('holds "I need support" for 14 days or until it was talked about', () => {
    const at = friday(5)
    const tapped = (days: number, talked: number | null) =>
      levelOf(times(30, 6), 2, {
        support: [{ at, talkedAt: talked === null ? null : addDays(at, talked) }],
        now: addDays(at, days),
      })
    expect(tapped(0, null)).toBe(4)
    expect(tapped(13.9, null)).toBe(4)
    expect(tapped(14, null)).toBe(1)
    expect(tapped(3, 2)).toBe(1)
    expect(tapped(1, 2)).toBe(4)
    expect(levelOf([], 0, { now: at, support: [{ at, talkedAt: null }] })).toBe(4)
  })

  it('leaves unscored pulses out', () => {
    const open: Pulse = { at: friday(8), drained: 5, distance: null, effect: 5, recover: 5 }
    const input = inputOf([...times(30, 6), 62, 64], 5)
    expect(wellbeingLevel({ ...input, pulses: [...input.pulses, open] })).toEqual(wellbeingLevel(input))
  })

  it('keeps one answer for pulses of the same instant', () => {
    const twins = [
      pulse(30, 2, start),
      pulse(80, 5, start),
      pulse(80, 2, start),
      pulse(80, 5, addDays(start, 1)),
    ]
    const input = { ...inputOf([], 0), pulses: twins, now: addDays(start, 2) }
    expect(wellbeingLevel({ ...input, pulses: [...twins].reverse() })).toEqual(wellbeingLevel(input))
    expect(scoredPulses(twins).map(({ score }) => Math.round(score))).toEqual([30, 80, 80, 80])
  })
})

describe('properties', () => {
  const line = fc.integer({ min: 0, max: 100 }).map((n) => n / 10)
  const four = fc.record({ drained: line, distance: line, effect: line, recover: line })
  const lists = fc.array(four, { minLength: 2, maxLength: 16 })
  const toPulses = (list: readonly Omit<Pulse, 'at'>[]): Pulse[] =>
    list.map((lines, i) => ({ ...lines, at: friday(i) }))
  const at = (pulses: readonly Pulse[]) => {
    const said = wellbeingLevel({
      pulses,
      fullChecks: [],
      support: [],
      now: addDays(pulses.at(-1)?.at ?? start, 1),
    })
    if (said.kind !== 'level') throw new Error('no level')
    return said.level
  }

  it('more strain in the newest two never lowers the level', () => {
    // Older pulses make one's own usual, so that only the newest two can be asked alone.
    fc.assert(
      fc.property(lists, fc.boolean(), line, line, line, line, (list, isNewest, a, b, c, d) => {
        const pulses = toPulses(list)
        const i = pulses.length - (isNewest ? 1 : 2)
        const old = pulses[i] as Pulse & Record<'drained' | 'distance' | 'effect' | 'recover', number>
        const strained = {
          at: old.at,
          drained: Math.max(old.drained, a),
          distance: Math.max(old.distance, b),
          effect: Math.min(old.effect, c),
          recover: Math.min(old.recover, d),
        }
        expect(at(pulses.with(i, strained))).toBeGreaterThanOrEqual(at(pulses))
      }),
      { numRuns: 500 },
    )
  })

  it('one spike never changes the level', () => {
    fc.assert(
      fc.property(four, four, fc.integer({ min: 3, max: 10 }), (calm, spike, count) => {
        const before = toPulses(Array.from({ length: count }, () => calm))
        expect(at([...before, { ...spike, at: friday(count) }])).toBe(at(before))
      }),
    )
  })

  it('never falls by more than one at a check-in, and is order-free', () => {
    fc.assert(
      fc.property(lists, fc.func(fc.integer()), (list, key) => {
        const pulses = toPulses(list)
        if (pulses.length > 2) expect(at(pulses)).toBeGreaterThanOrEqual(at(pulses.slice(0, -1)) - 1)
        const shuffled = [...pulses].sort((a, b) => key(a.at) - key(b.at))
        const input = { fullChecks: [], support: [], now: friday(list.length) }
        expect(wellbeingLevel({ ...input, pulses: shuffled })).toEqual(wellbeingLevel({ ...input, pulses }))
      }),
    )
  })
})
