import { describe, expect, it } from 'vitest'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { chartSentence } from '#renderer/features/outcomes/components/chart-sentence.ts'
import type { OutcomeAudience } from '#renderer/features/outcomes/components/outcome-audience.ts'
import { eventId, seriesOf, week } from '../../domain/outcomes/series.ts'
import { english } from './outcome-words.ts'

const words = english()
const say = (series: EpisodeSeries, audience: OutcomeAudience = 'therapist', showAlliance = true) =>
  chartSentence(chartModel(series, defaultOutcomeSettings), audience, words, showAlliance)

describe('chartSentence', () => {
  it('says everything that the picture shows', () => {
    const events = [{ id: eventId(1), session: 4, at: week(4), label: 'new approach agreed' }]
    const series = seriesOf([14.2, 17.8, null, 21.4, 27.2], [31.5, 33, 36.4, 37.1, 38.2], { events })
    expect(say(series)).toBe(
      'Outcome by session, from 0 to 40. 4 ratings: 14.2 at session 1, 27.2 at session 5; lowest 14.2, ' +
        'highest 27.2. The last one is above the cut-off of 25. Expected at session 5: 22.2, usually between 13.1 ' +
        'and 31.3. Alliance at session 5: 38.2, cut-off 36. No rating at session 3. Turns: new approach agreed ' +
        '(session 4).',
    )
  })

  it('speaks to the client without jargon', () => {
    const text = say(seriesOf([20, 17, 16, 15, 14], [40, 34, 33, 31, 30]), 'client')
    expect(text).toContain('5 answers: 20.0 at first, 14.0 now')
    expect(text).not.toMatch(/cut-off|alliance|expected|off track|risk|deteriorat/i)
  })

  it('says that there is nothing, one answer, or that it is early', () => {
    expect(say(seriesOf([]))).toBe('Outcome by session, from 0 to 40. No ratings yet.')
    expect(say(seriesOf([14.2]))).toContain('One rating so far: 14.2 at session 1.')
    expect(say(seriesOf([14.2, 15]))).toContain('too soon to compare')
    expect(say(seriesOf([34, 35]))).toContain('No expected course is drawn.')
    expect(say(seriesOf([25]))).toContain('on the cut-off of 25')
  })

  it('leaves alliance unsaid where it is not shown', () => {
    expect(say(seriesOf([14.2], [31.5]), 'therapist', false)).not.toContain('31.5')
  })
})
