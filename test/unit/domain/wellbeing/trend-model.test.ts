import { expect, it } from 'vitest'
import { addDays, toEpochMs } from '#domain/kernel/time.ts'
import { trendModel } from '#domain/wellbeing/trend-model.ts'

const start = toEpochMs(Date.UTC(2026, 0, 5, 18))
/** S = 10 · each. */
const pulse = (each: number, day: number) => ({
  at: addDays(start, day),
  drained: each,
  distance: each,
  effect: 10 - each,
  recover: 10 - each,
})

it('draws dots over the usual, and tells those above it', () => {
  const weeks = [2, 2.2, 1.8, 2.5, 2, 2.1, 4, 4.2]
  const trend = trendModel(
    weeks.map((each, week) => pulse(each, 7 * week)),
    addDays(start, 50),
  )
  expect(trend.dots.map(({ score }) => Math.round(score))).toEqual([20, 22, 18, 25, 20, 21, 40, 42])
  expect(trend.dots.map(({ isAbove }) => isAbove)).toEqual([...Array(6).fill(false), true, true])
  // m 20.5, b 15: as in pulse.test.ts.
  expect(trend.band).toEqual({ low: 5.5, high: 35.5 })
  expect(trend.dots[0]?.joined).toBe(false)
  expect(trend.dots.slice(1).every(({ joined }) => joined)).toBe(true)
})

it('leaves a gap a gap, and an unscored one out', () => {
  const open = { ...pulse(5, 14), distance: null }
  const trend = trendModel([pulse(3, 0), pulse(3, 7), open, pulse(3, 21)], addDays(start, 22))
  expect(trend.dots.map(({ joined }) => joined)).toEqual([false, true, false])
  expect(trend.band).toBeNull()
})

it('looks back so many weeks, and the band stays on the scale', () => {
  const low = Array.from({ length: 8 }, (_, week) => pulse(0.5, 7 * week))
  const trend = trendModel(low, addDays(start, 55), 4)
  expect(trend.dots).toHaveLength(4)
  expect(trend.dots[0]?.joined).toBe(false)
  expect(trend.band).toEqual({ low: 0, high: 20 })
  expect(trendModel([], start)).toMatchObject({ dots: [], band: null })
})
