import { describe, expect, it } from 'vitest'
import { codeHasEnded, doorFor, targetOf } from '#renderer/return/door.ts'
import type { ReturnInfo } from '#renderer/return/use-return-info.ts'

const info = (more: Partial<ReturnInfo> = {}): ReturnInfo => ({
  code: { alive: true, left: 5 },
  codeIsEnough: false,
  moment: 'thanks',
  direction: 'ltr',
  language: 'en',
  ...more,
})

describe('door', () => {
  it('leads to the picture after a form, to the caseload from the picture', () => {
    expect([targetOf('thanks'), targetOf('away'), targetOf('back')]).toEqual([
      'together',
      'together',
      'caseload',
    ])
  })
  it('takes the code for this session’s own screens', () => {
    expect(doorFor(info(), 'together', false)).toEqual({ by: 'code' })
    expect(doorFor(info(), 'together', true)).toEqual({ by: 'passphrase', why: null })
  })
  it('asks for the passphrase before the caseload, unless the code is enough', () => {
    expect(doorFor(info(), 'caseload', false)).toEqual({ by: 'passphrase', why: 'notEnough' })
    expect(doorFor(info({ codeIsEnough: true }), 'caseload', false)).toEqual({ by: 'code' })
  })
  it('says why a code has ended', () => {
    for (const why of ['errors', 'time', 'suspend'] as const) {
      const door = doorFor(info({ code: { alive: false, why }, codeIsEnough: true }), 'caseload', false)
      expect(door).toEqual({ by: 'passphrase', why })
      expect(codeHasEnded(door)).toBe(true)
    }
    expect(codeHasEnded(doorFor(info({ code: { alive: false, why: 'notSet' } }), 'together', false))).toBe(
      false,
    )
    expect(codeHasEnded(doorFor(info(), 'caseload', false))).toBe(false)
  })
})
