// Where the first key on an untouched line puts the mark: at the end that the key comes from, never in the middle.

export const LINE_MIN = 0
export const LINE_MAX = 100

const FORWARD = new Set(['ArrowUp', 'PageUp', 'Home'])
const BACKWARD = new Set(['ArrowDown', 'PageDown', 'End'])

/** Tenths for the first key press, or null where the key does not mark a line. */
export const firstMark = (key: string, direction: 'ltr' | 'rtl'): number | null => {
  const forwardArrow = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === forwardArrow || FORWARD.has(key)) return LINE_MIN
  if (key === 'ArrowLeft' || key === 'ArrowRight' || BACKWARD.has(key)) return LINE_MAX
  return null
}

/** The mark after a step button; on an untouched line a step starts from the end that it comes from. */
export const steppedMark = (value: number | null, step: number): number => {
  if (value === null) return step > 0 ? LINE_MIN : LINE_MAX
  return Math.min(LINE_MAX, Math.max(LINE_MIN, value + step))
}
