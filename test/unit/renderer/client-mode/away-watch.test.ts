import { describe, expect, it } from 'vitest'
import { HERE, isTooOften, left, uncovered } from '#renderer/client-mode/away-watch.ts'

const leftAt = (...instants: number[]) => instants.reduce((watch, at) => uncovered(left(watch, at)), HERE)

describe('away watch', () => {
  it('covers when the page is left and opens again', () => {
    expect(left(HERE, 0).covered).toBe(true)
    expect(leftAt(0).covered).toBe(false)
  })
  it('is too often at the third time within a minute', () => {
    expect(isTooOften(leftAt(0, 20_000))).toBe(false)
    expect(isTooOften(leftAt(0, 20_000, 59_000))).toBe(true)
  })
  it('takes what is said several times over for one glance', () => {
    expect(isTooOften(leftAt(0, 5, 300, 499))).toBe(false)
    expect(isTooOften(leftAt(0, 5, 500, 505, 1000))).toBe(true)
  })
  it('forgets what is more than a minute ago', () => {
    expect(isTooOften(leftAt(0, 20_000, 60_000))).toBe(false)
  })
})
