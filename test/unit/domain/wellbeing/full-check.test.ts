import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import { type FullCheck, fullCheckLevel, fullCheckScales } from '#domain/wellbeing/full-check.ts'

const check = (personal: number | null, work: number | null, client: number | null): FullCheck => ({
  at: toEpochMs(0),
  scales: { personal, work, client },
})

describe('fullCheckScales', () => {
  it('is the mean of the answered items, scale by scale', () => {
    const scales = fullCheckScales({
      personal: [0, 25, 50, null, null, null],
      work: [100, 100, 75, 75, null, null, null],
      client: [50, 50, null, null, null, null],
    })
    expect(scales).toEqual({ personal: 25, work: 87.5, client: null })
  })

  it('needs four items about work, three of the others, and refuses other values', () => {
    expect(fullCheckScales({ personal: [0, 0], work: [0, 0, 0], client: [] })).toEqual({
      personal: null,
      work: null,
      client: null,
    })
    expect(() => fullCheckScales({ personal: [30], work: [], client: [] })).toThrow(RangeError)
  })
})

describe('fullCheckLevel', () => {
  const level = (now: FullCheck, before: FullCheck | null = null) => {
    const said = fullCheckLevel(now, before)
    return [said.level, said.rule]
  }

  it('follows the table', () => {
    expect(level(check(75, 0, 0))).toEqual([4, 'fullVeryHigh'])
    expect(level(check(50, 50, 0))).toEqual([3, 'fullTwoHigh'])
    expect(level(check(74.9, null, 0))).toEqual([2, 'fullHigh'])
    expect(level(check(49.9, 49.9, 49.9))).toEqual([1, 'steady'])
    expect(level(check(null, null, null))).toEqual([1, 'steady'])
  })

  it('treats a rise of 20 as a clear change, on the same scale', () => {
    expect(level(check(50, 10, 10), check(30, 10, 10))).toEqual([3, 'fullHighAndUp'])
    expect(level(check(50, 10, 10), check(30.1, 10, 10))).toEqual([2, 'fullHigh'])
    // The high one is not the one that rose.
    expect(level(check(50, 30, 10), check(50, 10, 10))).toEqual([2, 'fullHigh'])
    expect(level(check(30, 10, 10), check(10, 10, 10))).toEqual([2, 'fullUp'])
    expect(level(check(30, 10, 10), check(null, 10, 10))).toEqual([1, 'steady'])
  })
})
