import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptDelay, waitFor } from '#domain/vault/attempt-delay.ts'

describe('attempt delay', () => {
  it('lets three slips go, then doubles up to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 2000].map(attemptDelay)).toEqual([
      0, 0, 0, 0, 2000, 4000, 8000, 16_000, 32_000, 300_000, 300_000,
    ])
  })

  it('counts down, and a clock that was set back wins nothing', () => {
    expect(waitFor({ failures: 5, lastAt: 10_000 }, 11_000)).toBe(3000)
    expect(waitFor({ failures: 5, lastAt: 10_000 }, 14_000)).toBe(0)
    expect(waitFor({ failures: 5, lastAt: 10_000 }, 9000)).toBe(4000)
  })

  it('never shrinks with another failure, never waits longer than the delay', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(), fc.nat(), (failures, lastAt, now) => {
        const wait = waitFor({ failures, lastAt }, now)
        expect(attemptDelay(failures + 1)).toBeGreaterThanOrEqual(attemptDelay(failures))
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(attemptDelay(failures))
      }),
    )
  })
})
