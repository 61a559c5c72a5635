import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsPeopleNow } from '#domain/wellbeing/evening-answer.ts'
import { isAboveUsual, pulseBaseline } from '#domain/wellbeing/pulse-baseline.ts'
import { type PulseLines, pulseScore } from '#domain/wellbeing/pulse-score.ts'

type Four = readonly [number | null, number | null, number | null, number | null]
const lines = ([drained, distance, effect, recover]: Four): PulseLines => ({
  drained,
  distance,
  effect,
  recover,
})
const score = (...four: Four) => pulseScore(lines(four))

const line = fc.integer({ min: 0, max: 100 }).map((n) => n / 10)
const maybe = fc.option(line)

describe('pulseScore', () => {
  it('follows the published vectors', () => {
    expect(score(3, 2, 7, 7)).toBe(27.5)
    expect(score(7, 6, 5, 4)).toBe(60)
    expect(score(9, 8, 3, 2)).toBe(80)
    expect(score(6, 4, null, 5)).toBe(50)
    expect(score(5, null, 5, 5)).toBeNull()
  })

  it('needs drained, distance and three of four', () => {
    expect(score(null, 5, 5, 5)).toBeNull()
    expect(score(5, 5, null, null)).toBeNull()
    expect(score(5, 5, 5, null)).toBe(50)
    expect(score(0, 0, 10, 10)).toBe(0)
    expect(score(10, 10, 0, 0)).toBe(100)
  })

  it('refuses lines outside 0–10, even where nothing is scored', () => {
    for (const wrong of [-0.1, 10.1, Number.NaN]) {
      expect(() => score(wrong, 5, 5, 5)).toThrow(RangeError)
      expect(() => score(null, null, null, wrong)).toThrow(RangeError)
    }
  })

  it('stays in 0–100 and never falls with more strain on any line', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, maybe, fc.nat(3), line, (a, b, c, d, at, other) => {
        const four = [a, b, c, d] as const
        const before = pulseScore(lines(four))
        const was = four[at] ?? null
        fc.pre(was !== null)
        const isReversed = at >= 2
        const strained = isReversed ? Math.min(was ?? 0, other) : Math.max(was ?? 0, other)
        const after = pulseScore(
          lines(four.map((value, i) => (i === at ? strained : value)) as unknown as Four),
        )
        expect(after === null).toBe(before === null)
        if (before === null || after === null) return
        expect(after).toBeGreaterThanOrEqual(before - 1e-9)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(before).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('pulseBaseline', () => {
  it('takes the median before the newest two, and a band of at least 15', () => {
    // MAD of 20 22 18 25 20 21 about 20.5 is 1.0.
    expect(pulseBaseline([20, 22, 18, 25, 20, 21, 40, 42])).toEqual({
      kind: 'baseline',
      median: 20.5,
      band: 15,
      of: 6,
    })
    // MAD 10: 2 · 1.4826 · 10.
    expect(pulseBaseline([10, 20, 30, 40, 50, 0, 0])).toEqual({
      kind: 'baseline',
      median: 30,
      band: expect.closeTo(29.652, 9),
      of: 5,
    })
  })

  it('needs four before the newest two, and looks back at twelve', () => {
    expect(pulseBaseline([20, 20, 20, 20, 20])).toEqual({ kind: 'tooFew', of: 3, needed: 4 })
    expect(pulseBaseline([])).toEqual({ kind: 'tooFew', of: 0, needed: 4 })
    const long = [...Array(10).fill(90), ...Array(12).fill(30), 80, 80] as number[]
    expect(pulseBaseline(long)).toMatchObject({ median: 30, of: 12 })
  })

  it('says "above your usual" from m + b on', () => {
    const baseline = pulseBaseline([30, 30, 30, 30, 0, 0])
    expect([44.9, 45, 80].map((s) => isAboveUsual(s, baseline))).toEqual([false, true, true])
    expect(isAboveUsual(100, pulseBaseline([]))).toBe(false)
  })

  it('does not depend on the newest two, nor on the order of those before', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(scores, fc.nat(100), fc.nat(100), (before, a, b) => {
        const baseline = pulseBaseline([...before, a, b])
        expect(pulseBaseline([...[...before].reverse(), b, a])).toEqual(baseline)
        expect(baseline.kind === 'baseline' && baseline.band >= 15).toBe(true)
      }),
    )
  })

  it('refuses what is no score', () => {
    for (const wrong of [-1, 101, Number.NaN]) expect(() => pulseBaseline([wrong])).toThrow(RangeError)
  })
})

describe('needsPeopleNow', () => {
  it('is not smoothed: the first pulse ever counts', () => {
    expect(needsPeopleNow(lines([8, 7, 2.5, 2.5]))).toBe(true)
    expect(needsPeopleNow(lines([8, 7, 2.5, 2.6]))).toBe(false)
    expect(needsPeopleNow(lines([9, 0, 10, 10]))).toBe(true)
    expect(needsPeopleNow(lines([8.9, 0, 10, 10]))).toBe(false)
    expect(needsPeopleNow(lines([9, null, null, null]))).toBe(true)
    expect(needsPeopleNow(lines([null, 9, 0, 0]))).toBe(false)
  })
})

describe('what is missing', () => {
  const whole = fc.integer({ min: 0, max: 10 })

  it('never counts as zero: an open line leaves the mean of the others', () => {
    fc.assert(
      fc.property(whole, whole, whole, fc.boolean(), (drained, distance, other, isEffectOpen) => {
        const open = isEffectOpen ? { effect: null, recover: other } : { effect: other, recover: null }
        const expected = (10 * (drained + distance + (10 - other))) / 3
        expect(pulseScore({ drained, distance, ...open })).toBeCloseTo(expected, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('never hides the answer of the same evening, and more strain never takes it back', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, maybe, line, (drained, distance, effect, recover, more) => {
        const before = { drained, distance, effect, recover }
        fc.pre(drained !== null && needsPeopleNow(before))
        expect(needsPeopleNow({ ...before, drained: Math.max(drained ?? 0, more) })).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
