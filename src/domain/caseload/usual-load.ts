import { median } from 'simple-statistics'

const weeks = 8
const fewestWeeks = 4

/** One's own usual: the median of up to eight earlier weeks' indices, newest last; null under four. */
export const usualLoad = (indices: readonly number[]): number | null => {
  const recent = indices.slice(-weeks)
  return recent.length < fewestWeeks ? null : median([...recent])
}
