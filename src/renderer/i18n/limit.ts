import type { Format } from './format.ts'

/** Limits are whole points as a rule: 25, but 9.15. */
export const limit = (format: Format, points: number): string =>
  format.number(points, Number.isInteger(points) ? 0 : Number.isInteger(points * 10) ? 1 : 2)
