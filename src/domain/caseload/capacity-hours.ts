export type CapacityInput = {
  /** Client hours of a full-time week; about 20 attended hours is a public service's figure. */
  readonly fullTimeHours?: number
  /** Full-time equivalent, 1 is full time. */
  readonly fte: number
  /** Working days of this week (holidays taken off), and of a usual one. */
  readonly workingDays: number
  readonly contractedDays: number
}

/**
 * Client hours that this week holds: full-time hours × FTE × working days / contracted days. Zero for a week of holidays
 * and without contracted days. RangeError for a negative or infinite number.
 * Worked example: 20 h, FTE 0.8, 3 of 4 days → 12 h.
 */
export const capacityHours = ({
  fullTimeHours = 20,
  fte,
  workingDays,
  contractedDays,
}: CapacityInput): number => {
  for (const value of [fullTimeHours, fte, workingDays, contractedDays]) {
    if (!(value >= 0 && Number.isFinite(value)))
      throw new RangeError('Hours, days and FTE are numbers from 0')
  }
  return contractedDays === 0 ? 0 : (fullTimeHours * fte * workingDays) / contractedDays
}

/** Direct hours over capacity; null when no capacity is set, for then there is no ratio. RangeError below 0. */
export const hoursRatio = (directHours: number, capacity: number): number | null => {
  for (const hours of [directHours, capacity]) {
    if (!(hours >= 0 && Number.isFinite(hours))) throw new RangeError('Hours are a number from 0')
  }
  return capacity === 0 ? null : directHours / capacity
}

/** A share of clients, k / max(n, 8), so that one client of a small caseload is no quarter; null without any. */
export const clientShare = (count: number, of: number): number | null => {
  if (!(Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && count <= of)) {
    throw new RangeError('A share needs whole numbers, 0 ≤ count ≤ of')
  }
  return of === 0 ? null : count / Math.max(of, 8)
}
