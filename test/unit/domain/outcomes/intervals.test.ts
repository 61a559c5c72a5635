import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanInterval, ratioInterval, tQuantile, wilsonInterval } from '#domain/outcomes/intervals.ts'

describe('tQuantile', () => {
  it('agrees with the printed table from 9 degrees of freedom on', () => {
    const table = [
      [9, 2.262157],
      [14, 2.144787],
      [19, 2.093024],
      [29, 2.04523],
      [59, 2.000995],
      [999, 1.962341],
    ] as const
    for (const [degrees, t] of table) expect(tQuantile(degrees)).toBeCloseTo(t, 3)
    expect(() => tQuantile(2)).toThrow(RangeError)
  })
})

describe('meanInterval', () => {
  it('follows a hand-computed example: 1…10', () => {
    // Mean 5.5, SD 3.02765, t(9) 2.262157: half width 2.16585.
    const { value, low, high } = meanInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(value).toBe(5.5)
    expect(low).toBeCloseTo(3.3341, 3)
    expect(high).toBeCloseTo(7.6659, 3)
    expect(meanInterval([4, 4, 4, 4])).toEqual({ value: 4, low: 4, high: 4 })
  })
})

describe('wilsonInterval', () => {
  it('follows published values: 81 of 263 and 0 of 20 (Newcombe 1998)', () => {
    const some = wilsonInterval(81, 263)
    expect([some.low, some.high].map((x) => +x.toFixed(4))).toEqual([0.2553, 0.3662])
    const none = wilsonInterval(0, 20)
    expect([none.low, none.high].map((x) => +x.toFixed(4))).toEqual([0, 0.1611])
    expect(wilsonInterval(20, 20).high).toBe(1)
  })

  it('holds the share, stays inside 0–1, mirrors, and narrows with more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, n) => {
        const hits = n % (of + 1)
        const { value, low, high } = wilsonInterval(hits, of)
        expect(low).toBeLessThanOrEqual(value)
        expect(high).toBeGreaterThanOrEqual(value)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(wilsonInterval(of - hits, of).low).toBeCloseTo(1 - high, 9)
        const more = wilsonInterval(hits * 4, of * 4)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
  })

  it('refuses what is no share', () => {
    for (const [hits, of] of [
      [0, 0],
      [-1, 5],
      [6, 5],
      [Number.NaN, 5],
    ] as const) {
      expect(() => wilsonInterval(hits, of)).toThrow(RangeError)
    }
  })
})

describe('ratioInterval', () => {
  const clusters = Array.from({ length: 30 }, (_, i) => ({ part: i % 7, whole: 7 }))

  it('is the pooled ratio with the same interval each time', () => {
    const first = ratioInterval(clusters)
    expect(first.value).toBeCloseTo(85 / 210, 10)
    expect(ratioInterval(clusters)).toEqual(first)
    expect(first.low).toBeLessThan(first.value)
    expect(first.high).toBeGreaterThan(first.value)
    expect(ratioInterval(clusters, 5)).not.toEqual(first)
  })

  it('leaves out clusters without a session, and has no width where all are alike', () => {
    const alike = [...clusters.map(() => ({ part: 3, whole: 6 })), { part: 0, whole: 0 }]
    expect(ratioInterval(alike)).toEqual({ value: 0.5, low: 0.5, high: 0.5 })
    expect(() => ratioInterval([{ part: 0, whole: 0 }])).toThrow(RangeError)
  })

  it('is about as wide as theory says: SD of a cluster mean over √n', () => {
    // Parts 0–6 of 7: SD of the ratio 0.2857 over √30 → half width about 1.96 · 0.0522.
    const { low, high } = ratioInterval(clusters)
    expect((high - low) / 2).toBeGreaterThan(0.085)
    expect((high - low) / 2).toBeLessThan(0.12)
  })
})
