// A course chart's data for tests: the client of the pictures, and whatever a test changes.
import type { CourseChartData, CoursePoint } from '#renderer/ui/chart/chart-types.ts'

export const pointsOf = (values: readonly (number | null)[]): readonly CoursePoint[] =>
  values.map((y, index) => ({ x: index + 1, y }))

const bands = Array.from({ length: 11 }, (_, index) => {
  const expected = 14.2 + index * 1.1
  const spread = Math.min(index, 3) * 2
  return {
    x: index + 1,
    expected,
    inner: [expected - spread, expected + spread] as const,
    outer: [expected - 2 * spread, expected + 2 * spread] as const,
  }
})

export const chartData = (changes: Partial<CourseChartData> = {}): CourseChartData => ({
  range: { min: 0, max: 40 },
  xMax: 11,
  xLabel: 'session',
  main: { points: pointsOf([14.2, 17.8, 16.1, 21.4, 23.9, 23, 27.2]), lastLabel: '27.2' },
  second: { points: pointsOf([31.5, 33, 36.4, 37.1, 35.2, 38, 38.2]), label: 'alliance 38.2' },
  course: { bands, label: 'expected' },
  cutOff: { y: 25, label: 'cut-off 25' },
  turns: [{ x: 4, label: 'new approach agreed' }],
  breaks: [],
  emptyLabel: 'No ratings yet',
  ...changes,
})
