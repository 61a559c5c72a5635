import { describe, expect, it } from 'vitest'
import { closingSentence } from '#domain/outcomes/closing-sentence.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { seriesOf } from './series.ts'

const closing = (...points: readonly number[]) =>
  closingSentence(standingOf(seriesOf(points), defaultOutcomeSettings))
const keys = (...points: readonly number[]) => {
  const { heading, details } = closing(...points)
  return [heading, ...details].map(({ key }) => key.replace('outcomes:sentence.', ''))
}

describe('closingSentence', () => {
  it('says the change from first to last', () => {
    expect(closing(14.2, 20, 27.2)).toEqual({
      heading: {
        key: 'outcomes:sentence.change.recovered',
        params: { first: 14.2, last: 27.2, change: 13, rci: 6, cutOff: 25 },
      },
      details: [],
    })
    expect(keys(14, 15)).toEqual(['change.unchanged'])
    expect(keys(20, 12)).toEqual(['change.deteriorated'])
  })

  it('says what the start ruled out, whatever came of it', () => {
    expect(keys(27, 33)).toEqual(['change.improved', 'limit.cannotRecover'])
    expect(keys(27, 20)).toEqual(['change.deteriorated', 'limit.cannotRecover'])
    expect(keys(5, 8)).toEqual(['change.unchanged', 'limit.cannotDeteriorate'])
  })

  it('says no change without two ratings', () => {
    expect(keys(27)).toEqual(['first'])
    expect(keys()).toEqual(['noRating'])
  })
})
