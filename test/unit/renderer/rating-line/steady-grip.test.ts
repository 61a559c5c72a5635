import { describe, expect, it } from 'vitest'
import { createSteadyGrip } from '#renderer/ui/rating-line/steady-grip.ts'

describe('steady grip', () => {
  it('keeps the place of a tap while the hand shakes', () => {
    const grip = createSteadyGrip(null, 2)
    expect(grip.follow(40)).toBe(40)
    expect([41, 38, 42, 40].map(grip.follow)).toEqual([null, null, null, null])
  })
  it('follows once the hand has gone further, and back again', () => {
    const grip = createSteadyGrip(null, 2)
    grip.follow(40)
    expect([43, 41, 40].map(grip.follow)).toEqual([43, 41, 40])
  })
  it('does not move a mark that was only grasped', () => {
    const grip = createSteadyGrip(60, 2)
    expect([61, 62, 58].map(grip.follow)).toEqual([null, null, null])
    expect(grip.follow(57)).toBe(57)
  })
})
