import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { OddData } from '#renderer/features/outcomes/components/odd-data.tsx'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'
import { rating, ratingId, seriesOf, week } from '../../domain/outcomes/series.ts'

const linesOf = (series: EpisodeSeries): readonly string[] => {
  const html = renderToStaticMarkup(
    <LocaleProvider i18n={createI18n('en')} locale='en-GB' timeZone='UTC'>
      <OddData chart={chartModel(series, defaultOutcomeSettings)} />
    </LocaleProvider>,
  )
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line ?? '')
}

describe('OddData', () => {
  it('is nothing where nothing is odd', () => {
    expect(linesOf(seriesOf([14, 15]))).toEqual([])
  })

  it('says repeated marks, a clock set back, a lost baseline', () => {
    const ratings = [
      rating(1, 14),
      rating(2, 15, { id: ratingId(20) }),
      rating(2, 16, { id: ratingId(21) }),
      rating(3, 17, { at: week(1) }),
    ]
    const lines = linesOf(seriesOf([14, 15, 17], [], { ratings, baseline: ratingId(99) }))
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('Session 2 was rated more than once; the last one counts.')
    expect(lines[1]).toContain('session 3 bears an earlier time')
    expect(lines[2]).toContain('re-started is no longer counted')
  })

  it('says marks of one instant, marks that are all alike, and a chart of very many sessions', () => {
    const ratings = [rating(1, 20), rating(2, 20, { at: week(1) }), rating(3, 20)]
    expect(linesOf(seriesOf([20, 20, 20], [], { ratings }))).toEqual([
      'The rating of session 2 bears the same time as the one before it. Sessions are ordered by their numbers, not by the clock.',
      'All 3 ratings are 20.0. It may be so; it may also be worth asking whether these lines still say something.',
    ])
    const many = Array.from({ length: 400 }, (_, i) => 14 + (i % 9))
    expect(linesOf(seriesOf(many))).toEqual([
      '400 sessions: the chart shows the line without its single marks; the table has every one.',
    ])
  })

  it('says both the constants that are used and those of today, and a change of form', () => {
    const series = seriesOf([14, 15])
    const ratings = [rating(1, 14, { form: 'child' }), rating(2, 15, { form: 'adolescent' })]
    const constantsNow = { ...series.measure.constants, cutOff: 29, rci: 5 }
    expect(linesOf({ ...series, ratings, constantsNow })).toEqual([
      'Read with the cut-off of 25 and the reliable change of 6 that were fixed at its first rating. A new episode would get 29 and 5.',
      'From session 2 on the form for 13 to 17 was used, before that the form for 6 to 12. The two are not quite comparable.',
    ])
  })
})
