import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsToTenths, type Tenths, tenthsToPoints, toTenths } from '#domain/kernel/tenths.ts'

const range = { min: 0, max: 40 }

describe('tenths', () => {
  it('converts both ways', () => {
    expect(tenthsToPoints(toTenths(272))).toBe(27.2)
    expect(pointsToTenths(27.2, range)).toBe(272)
    expect(pointsToTenths(0, range)).toBe(0)
    expect(pointsToTenths(40, range)).toBe(400)
  })

  it('refuses what is out of range, not a number, or finer than a tenth', () => {
    for (const points of [-0.1, 40.1, Number.NaN, Number.POSITIVE_INFINITY, 12.34]) {
      expect(() => pointsToTenths(points, range)).toThrow(RangeError)
    }
    for (const tenths of [0.5, Number.NaN, 2 ** 53]) {
      expect(() => toTenths(tenths)).toThrow(RangeError)
      expect(() => tenthsToPoints(tenths as Tenths)).toThrow(RangeError)
    }
  })

  it('loses nothing on the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (tenths) => {
        expect(pointsToTenths(tenthsToPoints(toTenths(tenths)), range)).toBe(tenths)
      }),
    )
  })
})
