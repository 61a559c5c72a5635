import { describe, expect, it } from 'vitest'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { isEarly, outcomeChartData } from '#renderer/features/outcomes/components/outcome-chart-data.ts'
import { outcomeChartWords } from '#renderer/features/outcomes/components/outcome-words.ts'
import { eventId, rating, seriesOf, week } from '../../domain/outcomes/series.ts'
import { english } from './outcome-words.ts'

const modelOf = (series: EpisodeSeries) => chartModel(series, defaultOutcomeSettings)
const { t, format } = english()
const words = outcomeChartWords(t, format, 'therapist')
const dataOf = (series: EpisodeSeries, showAlliance?: boolean) =>
  outcomeChartData(modelOf(series), words, showAlliance)

describe('outcomeChartData', () => {
  it("draws the model's own numbers, on the measure's own range", () => {
    const data = dataOf(seriesOf([14.2, 17.8, 16.1, 21.4], [31.5, 33, 36.4, 37.1]))
    expect(data.range).toEqual({ min: 0, max: 40 })
    expect(data.main.points).toEqual([
      { x: 1, y: 14.2 },
      { x: 2, y: 17.8 },
      { x: 3, y: 16.1 },
      { x: 4, y: 21.4 },
    ])
    expect(data.main.lastLabel).toBe('21.4')
    expect(data.second?.label).toBe('alliance 37.1')
    expect(data.cutOff).toEqual({ y: 25, label: 'cut-off 25' })
    expect(data.xMax).toBe(11)
  })

  it('has a gap for each session without a rating', () => {
    const { main } = dataOf(seriesOf([14.2, null, null, 21.4]))
    expect(main.points.map(({ y }) => y)).toEqual([14.2, null, null, 21.4])
  })

  it('scales alliance onto the range of a measure that is not 0 to 40, and says its true value', () => {
    const series = seriesOf([10], [30])
    const constants = { ...series.measure.constants, min: 0, max: 20, cutOff: 12 }
    const { second } = dataOf({ ...series, measure: { ...series.measure, constants } })
    expect(second?.points).toEqual([{ x: 1, y: 15 }])
    expect(second?.label).toBe('alliance 30.0')
  })

  it('leaves alliance out where it is not to be shown', () => {
    expect(dataOf(seriesOf([14.2], [31.5]), false).second).toBeUndefined()
  })

  it('marks a long pause and a change of version between the sessions', () => {
    const series = seriesOf([20, 21, 22, 23])
    const data = dataOf({
      ...series,
      ratings: [1, 2, 3, 4].map((session) =>
        rating(session, 20, { form: session > 2 ? 'adolescent' : 'child' }),
      ),
      sessions: [1, 2, 3, 4].map((number) => ({ number, at: week(number > 3 ? number + 6 : number) })),
    })
    expect(data.breaks).toEqual([
      { x: 3.5, label: '7 weeks apart', kind: 'pause' },
      { x: 2.5, label: 'form for 13 to 17', kind: 'version' },
    ])
  })

  it('draws no course above the ceiling, and an early one in the first sessions only', () => {
    expect(dataOf(seriesOf([34, 35])).course).toBeUndefined()
    expect(dataOf(seriesOf([14, 15, 16])).course?.earlyLabel).toBe('early days: too soon to compare')
    expect(dataOf(seriesOf([14, 15, 16, 17])).course?.earlyLabel).toBeUndefined()
    expect(isEarly(modelOf(seriesOf([20, 13])))).toBe(false)
  })

  it('carries turns with their session, and an empty chart where nothing is rated', () => {
    const events = [{ id: eventId(1), session: 2, at: week(2), label: 'new job' }]
    expect(dataOf(seriesOf([14, 15], [], { events })).turns).toEqual([{ x: 2, label: 'new job' }])
    const empty = dataOf(seriesOf([]))
    expect(empty.main.points).toEqual([])
    expect(empty.emptyLabel).toBe('No ratings yet. The first one starts the line.')
  })
})
