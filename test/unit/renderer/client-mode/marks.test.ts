import { describe, expect, it } from 'vitest'
import { isComplete, markOf, nextOpen, openMarks, tenthsOf, withLine } from '#renderer/client-mode/marks.ts'

const ITEMS = ['self', 'close', 'world']

describe('marks', () => {
  it('start open, without a value', () => {
    const marks = openMarks(ITEMS)
    expect(ITEMS.map((item) => tenthsOf(markOf(marks, item)))).toEqual([null, null, null])
    expect(nextOpen(ITEMS, marks)).toBe('self')
  })
  it('lead to the first line that waits, whatever the order of answers', () => {
    const marks = withLine(openMarks(ITEMS), 'self', { is: 'marked', tenths: 0 })
    expect(nextOpen(ITEMS, withLine(marks, 'world', { is: 'declined' }))).toBe('close')
  })
  it('are complete when each line is marked or left out', () => {
    let marks = openMarks(ITEMS)
    expect(isComplete(ITEMS, marks)).toBe(false)
    for (const item of ITEMS) marks = withLine(marks, item, { is: 'declined' })
    expect(isComplete(ITEMS, marks)).toBe(true)
  })
})
