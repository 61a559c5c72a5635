// Points are compared as integer hundredths: 8.2 − 2.2 is 5.999… in floating point and would miss a limit of 6.0.

/** Points → integer hundredths: 6.04 → 604. RangeError unless finite. */
export const toHundredths = (points: number): number => {
  if (!Number.isFinite(points)) throw new RangeError('A score must be a number')
  return Math.round(points * 100)
}

/** Integer hundredths → points: 604 → 6.04. */
export const hundredthsToPoints = (hundredths: number): number => hundredths / 100

/** −1, 0 or 1 as `a` is lower than, equal to or higher than `b`, in points to the hundredth. */
export const compareHundredths = (a: number, b: number): -1 | 0 | 1 => {
  const difference = toHundredths(a) - toHundredths(b)
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}

/** `to − from` in integer hundredths, each side rounded first, so that 2.2 → 8.2 is exactly 600. */
export const changeInHundredths = (from: number, to: number): number => toHundredths(to) - toHundredths(from)

/** `to − from` in points, free of floating-point dust: 2.2 → 8.2 is 6. */
export const changeInPoints = (from: number, to: number): number =>
  hundredthsToPoints(changeInHundredths(from, to))
