import { describe, expect, it } from 'vitest'
import { markBand } from '#renderer/ui/rating-line/mark-band.ts'

const MIRROR: Readonly<Record<string, string>> = {
  atLow: 'atHigh',
  closeToLow: 'closeToHigh',
  nearLow: 'nearHigh',
  towardsLow: 'towardsHigh',
  littleTowardsLow: 'littleTowardsHigh',
  middle: 'middle',
}

describe('mark band', () => {
  it('names the untouched line, the ends and the middle', () => {
    expect(markBand(null)).toBe('unmarked')
    expect([0, 50, 100].map(markBand)).toEqual(['atLow', 'middle', 'atHigh'])
  })
  it('is the same seen from either end', () => {
    for (let tenths = 0; tenths < 50; tenths++) {
      expect(markBand(100 - tenths), `${tenths}`).toBe(MIRROR[markBand(tenths)])
    }
  })
})
