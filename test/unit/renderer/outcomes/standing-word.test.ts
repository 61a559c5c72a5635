import { describe, expect, it } from 'vitest'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { standingWord } from '#renderer/features/outcomes/standing-word.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { seriesOf } from '../../domain/outcomes/series.ts'

const wordFor = (...scores: readonly number[]) => {
  const standing = standingOf(seriesOf(scores), defaultOutcomeSettings)
  if (standing.kind === 'noRating') throw new Error('a rating was asked for')
  return standingWord(standing)
}

describe('standingWord', () => {
  it('follows a client from the first rating on', () => {
    expect(wordFor(14.2)).toBe('start')
    expect(wordFor(14.2, 17.8)).toBe('early')
    expect(wordFor(14.2, 17.8, 16.1)).toBe('early')
    expect(wordFor(14.2, 17.8, 16.1, 21.4)).toBe('onCourse')
    expect(wordFor(14.2, 17.8, 16.1, 17)).toBe('onCourse')
    expect(wordFor(14.2, 17.8, 16.1, 16.1)).toBe('below')
  })

  it('says below at once after a fall of the reliable change, early days or not', () => {
    expect(wordFor(20, 14)).toBe('below')
    expect(wordFor(20, 14.1)).toBe('early')
  })

  it('says that there is no course where the first rating was high', () => {
    expect(wordFor(36, 35, 34, 33)).toBe('noCourse')
  })

  it('has a word for each', () => {
    const { exists } = createI18n('en')
    for (const word of ['onCourse', 'below', 'early', 'start', 'noCourse'])
      expect(exists(`standing:word.${word}`)).toBe(true)
  })
})
