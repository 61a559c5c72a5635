import { describe, expect, it } from 'vitest'
import { choicesFor, correctionOf } from '#renderer/features/outcomes/correction-of.ts'

const ratingId = '5b0c6f2e-6f3a-4a53-9d5e-0f3a4f1f2a10'
const toClientId = '5b0c6f2e-6f3a-4a53-9d5e-0f3a4f1f2a11'
const typed = { ratingId, total: Number.NaN, toClientId: null, reason: ' wrong form ' }

describe('a correction', () => {
  it('is complete with a reason, a total in range, a client', () => {
    expect(correctionOf('value', { ...typed, total: 18.2 })).toEqual({
      kind: 'value',
      ratingId,
      total: 182,
      reason: 'wrong form',
    })
    expect(correctionOf('someoneElse', { ...typed, toClientId })).toMatchObject({ toClientId })
    expect(correctionOf('baseline', typed)).toEqual({ kind: 'baseline', ratingId, reason: 'wrong form' })
  })

  it('is none while something is missing', () => {
    expect(correctionOf('exclusion', { ...typed, reason: '  ' })).toBeNull()
    expect(correctionOf('value', typed)).toBeNull()
    expect(correctionOf('value', { ...typed, total: 40.1 })).toBeNull()
    expect(correctionOf('someoneElse', typed)).toBeNull()
  })

  it('re-starts a course only at an outcome with a total that is not its start', () => {
    expect(choicesFor({ occasion: 'outcome', total: 180 }, false)).toContain('baseline')
    expect(choicesFor({ occasion: 'outcome', total: 180 }, true)).not.toContain('baseline')
    expect(choicesFor({ occasion: 'outcome', total: null }, false)).not.toContain('baseline')
    expect(choicesFor({ occasion: 'alliance', total: 380 }, false)).not.toContain('baseline')
  })
})
