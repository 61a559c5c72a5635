// What is drawn of a list that grows while it is on the screen.
import { describe, expect, it } from 'vitest'
import { turnFor } from '#renderer/ui/layout/use-in-turn.ts'

const STEP = 8

describe('a list that is drawn in turn', () => {
  it('keeps its last row on the screen when a full slice gains one', () => {
    expect(turnFor({ drawn: 8, of: 8 }, 9, STEP).drawn).toBeGreaterThanOrEqual(9)
    expect(turnFor({ drawn: 16, of: 16 }, 17, STEP).drawn).toBeGreaterThanOrEqual(17)
    expect(turnFor({ drawn: 16, of: 12 }, 20, STEP).drawn).toBeGreaterThanOrEqual(20)
  })

  it('does not draw a long list at once because a short one was drawn', () => {
    expect(turnFor({ drawn: 8, of: 2 }, 100, STEP).drawn).toBe(10)
    expect(turnFor({ drawn: 8, of: 0 }, 100, STEP).drawn).toBe(8)
  })

  it('goes on where it was when more comes before all were drawn', () => {
    expect(turnFor({ drawn: 16, of: 100 }, 101, STEP)).toEqual({ drawn: 16, of: 101 })
    expect(turnFor({ drawn: 16, of: 100 }, 3, STEP)).toEqual({ drawn: 16, of: 3 })
    const same = { drawn: 16, of: 100 }
    expect(turnFor(same, 100, STEP)).toBe(same)
  })
})
