import { median as ofSimpleStatistics } from 'simple-statistics'

/** The middle of some numbers. RangeError for none. */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) throw new RangeError('A median needs a number')
  return ofSimpleStatistics([...values])
}
