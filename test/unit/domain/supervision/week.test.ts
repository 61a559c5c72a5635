import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looseEnds, type SessionAtWeeksEnd } from '#domain/supervision/loose-ends.ts'
import { offersClosing } from '#domain/supervision/offers-closing.ts'

const session = (change: Partial<SessionAtWeeksEnd> = {}): SessionAtWeeksEnd => ({
  status: 'attended',
  endsAt: 100,
  clients: 1,
  outcomes: 1,
  alliances: 1,
  outcomeSkipped: false,
  allianceSkipped: false,
  unfinishedForms: 0,
  hasNote: true,
  ...change,
})

describe('looseEnds', () => {
  it('names what is open, and nothing of a session that is whole', () => {
    expect(looseEnds(session(), 200)).toEqual([])
    expect(
      looseEnds(session({ outcomes: 0, alliances: 0, hasNote: false, unfinishedForms: 1 }), 200),
    ).toEqual(['unfinished', 'outcome', 'alliance', 'note'])
  })

  it('takes a skip with a reason for done, and asks for both halves of a couple', () => {
    expect(looseEnds(session({ outcomes: 0, outcomeSkipped: true }), 200)).toEqual([])
    expect(looseEnds(session({ clients: 2, outcomes: 1, alliances: 2 }), 200)).toEqual(['outcome'])
  })

  it('asks only what became of a session that should be over, and nothing of one to come or missed', () => {
    const planned = session({ status: 'planned', outcomes: 0, hasNote: false })
    expect(looseEnds(planned, 200)).toEqual(['status'])
    expect(looseEnds(planned, 99)).toEqual([])
    expect(looseEnds(session({ status: 'noShow', outcomes: 0, hasNote: false }), 200)).toEqual([])
  })
})

describe('offersClosing', () => {
  const friday = {
    weekday: 5,
    minuteOfDay: 17 * 60,
    workingDays: [1, 2, 4, 5],
    sessionEnds: [16 * 60],
    answered: false,
  }

  it('comes on the last working day, after the sessions', () => {
    expect(offersClosing(friday)).toBe(true)
    expect(offersClosing({ ...friday, weekday: 4 })).toBe(false)
    expect(offersClosing({ ...friday, workingDays: [1, 2, 4], weekday: 4 })).toBe(true)
    expect(offersClosing({ ...friday, workingDays: [] })).toBe(true)
    expect(offersClosing({ ...friday, sessionEnds: [16 * 60, 18 * 60] })).toBe(false)
  })

  it('comes once, and never late', () => {
    expect(offersClosing({ ...friday, answered: true })).toBe(false)
    fc.assert(
      fc.property(
        fc.integer({ min: 20 * 60, max: 1439 }),
        fc.integer({ min: 1, max: 7 }),
        (minuteOfDay, weekday) => {
          expect(offersClosing({ ...friday, minuteOfDay, weekday })).toBe(false)
        },
      ),
      { numRuns: 50 },
    )
  })
})
