import { describe, expect, it } from 'vitest'
import { currentRow, freeHours, nextStepOf } from '#renderer/features/sessions/next-step.ts'

type Row = Parameters<typeof nextStepOf>[0] & { readonly plannedAt: number; readonly minutes: number }
const MINUTE = 60_000
const NINE = Date.UTC(2026, 10, 24, 9)
const at = (hours: number, minutes = 0) => NINE + ((hours - 9) * 60 + minutes) * MINUTE

const row = (more: Partial<Row> = {}): Row => ({
  status: 'planned',
  endedAt: null,
  outcome: [],
  alliance: [],
  outcomeSkipped: null,
  allianceSkipped: null,
  plannedAt: NINE,
  minutes: 50,
  ...more,
})

describe('nextStepOf', () => {
  it.each([
    ['outcome', row()],
    ['alliance', row({ outcome: [220] })],
    ['alliance', row({ outcome: [null] })],
    ['alliance', row({ outcomeSkipped: 'late' })],
    ['end', row({ outcome: [220], alliance: [370] })],
    ['end', row({ outcomeSkipped: 'late', allianceSkipped: 'left early' })],
    ['none', row({ outcome: [220], alliance: [370], endedAt: at(10) })],
    ['none', row({ status: 'noShow' })],
    ['none', row({ status: 'cancelledLate' })],
    ['none', row({ status: 'cancelledByMe' })],
    ['outcome', row({ status: 'attended' })],
  ] as const)('%s', (step, asked) => expect(nextStepOf(asked)).toBe(step))
})

describe('currentRow', () => {
  const early = row({ plannedAt: at(9) })
  const late = row({ plannedAt: at(11) })

  it('offers a session from a quarter of an hour before its time until its end', () => {
    expect(currentRow([late], at(10, 44))).toBeUndefined()
    expect(currentRow([late], at(10, 45))).toBe(late)
    expect(currentRow([late], at(11, 50))).toBe(late)
    expect(currentRow([late], at(11, 51))).toBeUndefined()
  })

  it('stays with a session that has begun, though the next one is due', () => {
    const begun = row({ plannedAt: at(9), outcome: [220] })
    expect(currentRow([begun, late], at(11))).toBe(begun)
  })

  it('passes over what is over or did not happen', () => {
    const gone = row({ plannedAt: at(11), status: 'noShow' })
    const ended = row({ plannedAt: at(11), endedAt: at(11, 40) })
    expect(currentRow([gone, ended], at(11, 10))).toBeUndefined()
    expect(currentRow([early, late], at(11, 10))).toBe(late)
  })
})

describe('freeHours', () => {
  const session = (hours: number, minutes = 50) => ({ plannedAt: at(hours), minutes })

  it('finds whole hours between two sessions, on the hour', () => {
    expect(freeHours([session(9), session(10), session(12), session(15)])).toEqual([at(11), at(13)])
  })

  it('counts no gap that is shorter than an hour after the full hour', () => {
    expect(freeHours([session(9), session(11)])).toEqual([at(10)])
    expect(freeHours([session(9, 70), session(11)])).toEqual([])
    expect(freeHours([session(9)])).toEqual([])
    expect(freeHours([])).toEqual([])
  })
})
