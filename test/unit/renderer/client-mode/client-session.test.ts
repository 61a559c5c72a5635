import { describe, expect, it } from 'vitest'
import { firstPhase, phaseAfter } from '#renderer/client-mode/client-session.ts'
import { form } from './form.ts'

const three = [0, 1, 2].map((index) => form({ index }))

describe('client session', () => {
  it('goes straight to the question for one person', () => {
    expect(firstPhase([form({ index: 0 })], 0)).toEqual({ at: 'form', place: 0 })
  })
  it('says whose turn it is first where several answer', () => {
    expect(firstPhase(three, 0)).toEqual({ at: 'pass', place: 0, isFirst: true })
  })
  it('comes back to the form that main names after a crash', () => {
    expect(firstPhase(three, 2)).toEqual({ at: 'pass', place: 2, isFirst: true })
  })
  it('passes on until the last has answered', () => {
    expect(phaseAfter(three, 0)).toEqual({ at: 'pass', place: 1, isFirst: false })
    expect(phaseAfter(three, 2)).toEqual({ at: 'ending' })
  })
})
