import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeLimits } from '#domain/outcomes/change-limits.ts'
import { type ChangeClass, classifyChange } from '#domain/outcomes/classify-change.ts'

const adult = { cutOff: 25, rci: 6 }
const phq = { min: 0, max: 27, direction: 'lower', cutOff: 10, rci: 5 } as const
const change = (first: number | null, last: number | null): ChangeClass =>
  classifyChange({ first, last, ...adult })
const rank: Readonly<Record<ChangeClass, number>> = {
  tooFew: -1,
  deteriorated: 0,
  unchanged: 1,
  improved: 2,
  recovered: 3,
}
const tenths = fc.integer({ min: 0, max: 400 }).map((n) => n / 10)

describe('classifyChange', () => {
  it('follows the worked examples', () => {
    expect(change(14.2, 27.2)).toBe('recovered')
    expect(change(2.2, 8.2)).toBe('improved')
    expect(change(8.2, 2.2)).toBe('deteriorated')
    expect(change(14.2, 20.1)).toBe('unchanged')
    expect(change(20.1, 14.2)).toBe('unchanged')
  })

  it('is exact at the borders: at the cut-off is clinical, at the RCI is reliable', () => {
    expect(change(25, 31)).toBe('recovered')
    expect(change(25.1, 31.1)).toBe('improved')
    expect(change(19, 25)).toBe('improved')
    expect(change(19.1, 25.1)).toBe('recovered')
    for (let t = 0; t <= 340; t += 1) expect(change(t / 10, (t + 60) / 10)).not.toBe('unchanged')
    for (let t = 0; t <= 341; t += 1) expect(change(t / 10, (t + 59) / 10)).toBe('unchanged')
  })

  it('says too few without two ratings', () => {
    expect(change(null, null)).toBe('tooFew')
    expect(change(14, null)).toBe('tooFew')
    expect(change(null, 14)).toBe('tooFew')
  })

  it('turns round where lower is better', () => {
    expect(classifyChange({ first: 18, last: 9, ...phq })).toBe('recovered')
    expect(classifyChange({ first: 18, last: 10, ...phq })).toBe('improved')
    expect(classifyChange({ first: 9, last: 4, ...phq })).toBe('improved')
    expect(classifyChange({ first: 9, last: 14, ...phq })).toBe('deteriorated')
  })

  it('refuses scores outside the range and constants without meaning', () => {
    for (const score of [-0.1, 40.1, Number.NaN]) {
      expect(() => change(score, 10)).toThrow(RangeError)
      expect(() => change(10, score)).toThrow(RangeError)
      expect(() => change(score, null)).toThrow(RangeError)
    }
    for (const rci of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => classifyChange({ first: 1, last: 2, cutOff: 25, rci })).toThrow(RangeError)
    }
    expect(() => classifyChange({ first: 1, last: 2, cutOff: 41, rci: 6 })).toThrow(RangeError)
  })

  it('never falls when the last score rises', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, (first, a, b) => {
        expect(rank[change(first, Math.min(a, b))]).toBeLessThanOrEqual(rank[change(first, Math.max(a, b))])
      }),
    )
  })

  it('mirrors: a measure turned upside down gives the same class', () => {
    fc.assert(
      fc.property(tenths, tenths, (first, last) => {
        const flip = (score: number) => Math.round((40 - score) * 10) / 10
        const mirrored = {
          first: flip(first),
          last: flip(last),
          cutOff: 15,
          rci: 6,
          direction: 'lower',
        } as const
        expect(classifyChange(mirrored)).toBe(change(first, last))
      }),
    )
  })
})

describe('changeLimits', () => {
  it('says what a start rules out', () => {
    expect(changeLimits({ first: 27, ...adult })).toEqual({
      canRecover: false,
      canImprove: true,
      canDeteriorate: true,
    })
    expect(changeLimits({ first: 5, ...adult })).toEqual({
      canRecover: true,
      canImprove: true,
      canDeteriorate: false,
    })
    expect(changeLimits({ first: 34.1, ...adult })).toMatchObject({ canImprove: false, canRecover: false })
    expect(changeLimits({ first: 6, ...adult }).canDeteriorate).toBe(true)
    expect(changeLimits({ first: 20, ...phq })).toEqual({
      canRecover: true,
      canImprove: true,
      canDeteriorate: true,
    })
    expect(changeLimits({ first: 24, ...phq }).canDeteriorate).toBe(false)
    expect(() => changeLimits({ first: -1, ...adult })).toThrow(RangeError)
  })

  it('agrees with classifyChange over every possible last score', () => {
    fc.assert(
      fc.property(tenths, (first) => {
        const reachable = new Set(Array.from({ length: 401 }, (_, last) => change(first, last / 10)))
        const { canRecover, canImprove, canDeteriorate } = changeLimits({ first, ...adult })
        expect(canDeteriorate).toBe(reachable.has('deteriorated'))
        expect(canImprove).toBe(reachable.has('improved') || reachable.has('recovered'))
        expect(canRecover).toBe(reachable.has('recovered'))
      }),
      { numRuns: 40 },
    )
  })
})
