import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, toEpochMs } from '#domain/kernel/time.ts'

describe('time', () => {
  it('counts days with fractions, and backwards when the clock was set back', () => {
    const at = toEpochMs(Date.UTC(2026, 10, 24, 15))
    expect(daysBetween(at, addDays(at, 26))).toBe(26)
    expect(daysBetween(at, addDays(at, 0.5))).toBe(0.5)
    expect(daysBetween(at, addDays(at, -1))).toBe(-1)
  })

  it('refuses what no calendar shows', () => {
    for (const value of [0.5, Number.NaN, 8.64e15 + 1]) expect(() => toEpochMs(value)).toThrow(RangeError)
    expect(toEpochMs(0)).toBe(0)
  })
})
