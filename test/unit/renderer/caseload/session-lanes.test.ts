import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionLanes } from '#renderer/features/caseload/session-lanes.ts'

const at = (start: number, minutes = 50) => ({ start, minutes })

describe('sessions of one day', () => {
  it('have the whole width where they stand alone, and share it where they overlap', () => {
    const all = [at(540), at(590), at(600, 20), at(610), at(700)]
    expect([...sessionLanes(all).values()]).toEqual([
      { lane: 0, of: 1 },
      { lane: 0, of: 3 },
      { lane: 1, of: 3 },
      { lane: 2, of: 3 },
      { lane: 0, of: 1 },
    ])
    expect([...sessionLanes([at(540, 90), at(540), at(590)]).values()]).toEqual([
      { lane: 0, of: 2 },
      { lane: 1, of: 2 },
      { lane: 1, of: 2 },
    ])
  })

  it('never hide one another', () => {
    const spans = fc.array(fc.record({ start: fc.nat(200), minutes: fc.integer({ min: 5, max: 90 }) }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(spans, (all) => {
        const lanes = sessionLanes(all)
        for (const one of all)
          for (const other of all) {
            const overlaps = one.start < other.start + other.minutes && other.start < one.start + one.minutes
            const [a, b] = [lanes.get(one), lanes.get(other)]
            if (one !== other && overlaps) expect(a?.lane === b?.lane || a?.of !== b?.of).toBe(false)
          }
      }),
      { numRuns: 60 },
    )
  })
})
