import { describe, expect, it } from 'vitest'
import { figureGroups, figureWords } from '#renderer/features/outcomes/practice-words.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { createFormat } from '#renderer/i18n/format.ts'
import { figureNames, type PracticeFigure } from '#shared/contracts/practice.ts'

const words = { t: createI18n('en').getFixedT(null, 'practice'), format: createFormat('en-GB', 'UTC') }
type Figure = Extract<PracticeFigure, { kind: 'figure' }>
const figure = (change: Partial<Figure>): Figure => ({
  kind: 'figure',
  value: 0.5,
  low: 0.3,
  high: 0.7,
  method: 'wilson',
  of: 20,
  which: 10,
  caveats: [],
  ...change,
})

describe('a figure of the practice', () => {
  it('stands in exactly one group', () => {
    expect(Object.values(figureGroups).flat().sort()).toEqual([...figureNames].sort())
  })

  it('says a share with its interval, method and caveats', () => {
    expect(figureWords('recovered', figure({ caveats: ['borrowedCutOff'] }), words)).toEqual({
      value: '50%',
      interval: '30% to 70%',
      method: 'Wilson’s score, closed form',
      sentence:
        '10 of 20 episodes. 95 % interval 30% to 70%. Borrowed cut-off: not for papers for third parties.',
    })
  })

  it('says a mean in its own unit, and a share of sessions not as one of episodes', () => {
    const mean = figure({ method: 'tInterval', value: -0.456, low: -0.9, high: 0.1, which: 20 })
    expect(figureWords('effectSize', mean, words)).toMatchObject({
      value: '−0.46',
      sentence: 'Over 20 episodes. 95 % interval −0.90 to 0.10.',
    })
    expect(figureWords('firstOutcome', { ...mean, value: 18.25 }, words).value).toBe('18.3')
    expect(figureWords('sessionsWithBoth', figure({ method: 'bootstrap' }), words).sentence).toBe(
      'Over 20 episodes. 95 % interval 30% to 70%.',
    )
  })

  it('says that there are too few, and nothing else', () => {
    expect(figureWords('improved', { kind: 'tooFew', needed: 10, of: 4 }, words)).toEqual({
      value: 'too few to say',
      interval: '',
      method: '',
      sentence: '4 of the 10 episodes that are needed.',
    })
  })
})
