import { describe, expect, it } from 'vitest'
import { phrase } from '#domain/kernel/phrase.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { createFormat } from '#renderer/i18n/format.ts'
import { phraseText } from '#renderer/i18n/use-phrase.ts'

const say = (key: string, params: Readonly<Record<string, number | string>>, locale = 'en-GB') =>
  phraseText(phrase(key, params), createI18n('en'), createFormat(locale, 'UTC'))

describe('phraseText', () => {
  it('says points with one decimal, limits as short as can be, sessions as counts', () => {
    expect(say('outcomes:sentence.change.improved', { first: 14, last: 20.5, rci: 6, cutOff: 25 })).toBe(
      'Improved: from 14.0 to 20.5, more than the reliable change of 6',
    )
    expect(say('outcomes:sentence.cutOff.over', { cutOff: 25, since: 7 })).toBe(
      'Past the cut-off of 25 since session 7.',
    )
    expect(say('outcomes:sentence.limit.cannotDeteriorate', { first: 4, rci: 9.15 })).toContain('within 9.15')
  })

  it("writes numbers in the reader's manner", () => {
    expect(say('together:outcome.highest', { score: 27.2 }, 'de-DE')).toBe(
      'This week: 27,2, the highest so far',
    )
  })

  it('names a line, and never shows an id that it does not know', () => {
    expect(say('together:outcome.movedLeast', { item: 'close' })).toBe('“People close to me” moved least.')
    expect(say('together:outcome.movedLeast', { item: 'x9' })).toBe('“one of the lines” moved least.')
  })

  it("leaves a client's own words as they are", () => {
    const label = 'a <b>new</b> start & {{score}}'
    expect(say('together:opening.whatHelpedSince', { label, session: 4 })).toBe(
      'What helped most since “a <b>new</b> start & {{score}}” in session 4?',
    )
  })
})
