/**
 * Rounds parts to whole units so that they add up to `total`: each is rounded down, and what is left goes to the largest
 * remainders, the earlier part first where two are equal. `parts` are the exact units, 0 or more, that sum to about `total`.
 * Source: Hamilton's method. Worked example: 1.4, 1.3, 1.3 to 4 → 2, 1, 1.
 */
export const shareOut = (parts: readonly number[], total: number): readonly number[] => {
  const floors = parts.map(Math.floor)
  const left = total - floors.reduce((sum, floor) => sum + floor, 0)
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  const raised = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ i }) => i))
  return floors.map((floor, i) => (raised.has(i) ? floor + 1 : floor))
}
