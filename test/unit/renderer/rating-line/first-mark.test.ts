import { describe, expect, it } from 'vitest'
import { firstMark, steppedMark } from '#renderer/ui/rating-line/first-mark.ts'

describe('first mark', () => {
  it('starts where a forward key comes from', () => {
    for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'Home']) expect(firstMark(key, 'ltr')).toBe(0)
  })
  it('starts at the far end for a backward key', () => {
    for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown', 'End']) expect(firstMark(key, 'ltr')).toBe(100)
  })
  it('mirrors left and right only', () => {
    expect(firstMark('ArrowLeft', 'rtl')).toBe(0)
    expect(firstMark('ArrowRight', 'rtl')).toBe(100)
    expect(firstMark('ArrowUp', 'rtl')).toBe(0)
    expect(firstMark('End', 'rtl')).toBe(100)
  })
  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Enter', ' ', '5', 'Escape']) expect(firstMark(key, 'ltr')).toBeNull()
  })
})

describe('stepped mark', () => {
  it('comes in from an end and stays on the line', () => {
    expect(steppedMark(null, 3)).toBe(0)
    expect(steppedMark(null, -3)).toBe(100)
    expect(steppedMark(99, 3)).toBe(100)
    expect(steppedMark(1, -3)).toBe(0)
    expect(steppedMark(40, 3)).toBe(43)
  })
})
