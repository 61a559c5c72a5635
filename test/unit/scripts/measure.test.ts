import { expect, test } from 'vitest'
import { measure, median, percentile } from '../../../scripts/quality/measure.ts'

test('a goal bounds the ratio where there is one', () => {
  expect(measure({ value: 300, unit: 'ms', against: 200, goal: 1.5 })).toEqual({
    value: 300,
    unit: 'ms',
    against: 200,
    ratio: 1.5,
    goal: 1.5,
    met: true,
  })
  expect(measure({ value: 301, unit: 'ms', against: 200, goal: 1.5 }).met).toBe(false)
})

test('a goal bounds the value where nothing is compared, and without a goal nothing is judged', () => {
  expect(measure({ value: 26, unit: 'ms', goal: 25 }).met).toBe(false)
  expect(measure({ value: 26, unit: 'ms' })).toMatchObject({ ratio: null, goal: null, met: null })
})

test('ranks', () => {
  expect(median([5, 1, 9])).toBe(5)
  expect(percentile([...Array(100).keys()], 0.99)).toBe(98)
  expect(percentile([], 0.5)).toBeNaN()
})
