import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDue, type PlanHistory } from '#domain/measures/plans/is-due.ts'

const history = (more: Partial<PlanHistory> = {}): PlanHistory => ({
  session: 4,
  day: '2026-03-20',
  lastAnswered: null,
  lastDay: null,
  ...more,
})

describe('isDue', () => {
  it('asks each time, whatever was answered', () => {
    expect(isDue({ times: 'each' }, history({ lastAnswered: 3, lastDay: '2026-03-13' }))).toBe(true)
  })
  it('asks every third session after the last answer, and at once where there is none', () => {
    const plan = { times: 'every', everyN: 3 } as const
    expect(isDue(plan, history())).toBe(true)
    expect(isDue(plan, history({ lastAnswered: 2 }))).toBe(false)
    expect(isDue(plan, history({ lastAnswered: 1 }))).toBe(true)
  })
  it('asks once on the day or at the first session after it', () => {
    const plan = { times: 'date', onDay: '2026-03-20' } as const
    expect(isDue(plan, history({ day: '2026-03-19' }))).toBe(false)
    expect(isDue(plan, history())).toBe(true)
    expect(isDue(plan, history({ day: '2026-03-27', lastAnswered: 2, lastDay: '2026-03-06' }))).toBe(true)
    expect(isDue(plan, history({ day: '2026-04-03', lastAnswered: 3, lastDay: '2026-03-20' }))).toBe(false)
  })
  it('asks once at the beginning', () => {
    expect(isDue({ times: 'first' }, history())).toBe(true)
    expect(isDue({ times: 'first' }, history({ lastAnswered: 1 }))).toBe(false)
  })
  it('never leaves out more sessions than it says', () => {
    const some = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(some, some, (everyN, lastAnswered) => {
        const asked = Array.from({ length: everyN }, (_, gap) => lastAnswered + 1 + gap).filter((session) =>
          isDue({ times: 'every', everyN }, history({ session, lastAnswered })),
        )
        expect(asked).toEqual([lastAnswered + everyN])
      }),
      { numRuns: 60 },
    )
  })
})
