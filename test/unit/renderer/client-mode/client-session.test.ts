import { describe, expect, it } from 'vitest'
import { firstPhase, phaseAfter } from '#renderer/client-mode/client-session.ts'
import { form } from './form.ts'

const symbols = ['leaf', 'star', 'wave'] as const
const three = symbols.map((symbol, index) => form({ index, symbol }))

describe('client session', () => {
  it('goes straight to the question for one person', () => {
    expect(firstPhase([form({ index: 0 })], 0)).toEqual({ at: 'form', place: 0 })
  })
  it('says whose turn it is first where several answer', () => {
    expect(firstPhase(three, 0)).toEqual({ at: 'pass', place: 0, isFirst: true })
  })
  it('gives one person who has several forms no sign, and one after another', () => {
    const one = [form({ index: 0 }), form({ index: 1 })]
    expect(firstPhase(one, 0)).toEqual({ at: 'form', place: 0 })
    expect(phaseAfter(one, 0)).toEqual({ at: 'form', place: 1 })
    const pair = [
      form({ index: 0, symbol: 'leaf' }),
      form({ index: 1, symbol: 'leaf' }),
      form({ index: 2, symbol: 'star' }),
    ]
    expect(phaseAfter(pair, 0)).toEqual({ at: 'form', place: 1 })
    expect(phaseAfter(pair, 1)).toEqual({ at: 'pass', place: 2, isFirst: false })
  })
  it('comes back to the form that main names after a crash', () => {
    expect(firstPhase(three, 2)).toEqual({ at: 'pass', place: 2, isFirst: true })
  })
  it('passes on until the last has answered', () => {
    expect(phaseAfter(three, 0)).toEqual({ at: 'pass', place: 1, isFirst: false })
    expect(phaseAfter(three, 2)).toEqual({ at: 'ending' })
  })
})
