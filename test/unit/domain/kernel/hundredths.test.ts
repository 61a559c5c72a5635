import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeInHundredths,
  changeInPoints,
  compareHundredths,
  hundredthsToPoints,
  toHundredths,
} from '#domain/kernel/hundredths.ts'

describe('hundredths', () => {
  it('sees every exact gain of 6.0, of which plain subtraction misses 36 of 341', () => {
    let missed = 0
    for (let tenths = 0; tenths <= 340; tenths += 1) {
      const [first, last] = [tenths / 10, (tenths + 60) / 10]
      if (last - first < 6) missed += 1
      expect(changeInHundredths(first, last)).toBe(600)
    }
    expect(missed).toBe(36)
    expect(8.2 - 2.2).toBeLessThan(6)
    expect(changeInPoints(2.2, 8.2)).toBe(6)
  })

  it('compares like the tenths that the points came from', () => {
    const tenths = fc.integer({ min: -400, max: 400 })
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        expect(compareHundredths(a / 10, b / 10)).toBe(Math.sign(a - b) + 0)
        expect(hundredthsToPoints(toHundredths(a / 10))).toBe(a / 10)
      }),
    )
  })

  it('refuses what is not a number', () => {
    expect(() => toHundredths(Number.NaN)).toThrow(RangeError)
    expect(() => compareHundredths(1, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})
