// Data as it comes from real practices, not from books: each oddity has one defined reading, on which chart, table,
// standing and alerts agree, and something that is said about it.
import { describe, expect, it } from 'vitest'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { tableModel } from '#domain/outcomes/table-model.ts'
import { rating, seriesOf, week } from './series.ts'

const all = (series: EpisodeSeries) => ({
  chart: chartModel(series, settings),
  rows: tableModel(series, settings),
  standing: standingOf(series, settings),
  alerts: alertsFor(series, settings, week(40)),
})
const notesOf = (series: EpisodeSeries) => readSeries(series, settings).notes
const standing = (series: EpisodeSeries) => {
  const one = standingOf(series, settings)
  if (one.kind !== 'standing') throw new Error(one.kind)
  return one
}

describe('odd data', () => {
  it('in any order reads as in order', () => {
    const series = seriesOf([14, 17, 15, 21, 20], [36, 35, 37, 38, 38])
    const turned = { ...series, ratings: series.ratings.toReversed(), alliance: series.alliance.toReversed() }
    expect(all(turned)).toEqual(all(series))
    expect(notesOf(series)).toEqual([])
  })

  it('at the same instant is ordered by its sessions, and said', () => {
    const series = seriesOf([14, 17, 21])
    const ratings = [rating(1, 14), rating(2, 17, { at: week(1) }), rating(3, 21, { at: week(1) })]
    expect(standing({ ...series, ratings })).toMatchObject({ first: 14, last: 21, changeSinceFirst: 7 })
    expect(notesOf({ ...series, ratings })).toEqual([
      { kind: 'sameTime', session: 2 },
      { kind: 'sameTime', session: 3 },
    ])
  })

  it('of one rating has a start, no change and no zone', () => {
    const one = standing(seriesOf([14]))
    expect(one).toMatchObject({ first: 14, last: 14, change: 'tooFew', zone: { kind: 'notApplicable' } })
    expect(alertsFor(seriesOf([14]), settings, week(2))).toEqual([])
  })

  it('of all equal ratings is unchanged, never NaN, and asks whether the lines still say something', () => {
    const series = seriesOf([20, 20, 20, 20, 20, 20])
    expect(standing(series)).toMatchObject({ change: 'unchanged', changeSinceFirst: 0 })
    expect(JSON.stringify(all(series))).not.toContain('null,"points":null')
    expect(notesOf(series)).toEqual([{ kind: 'allEqual', count: 6, points: 20 }])
    expect(notesOf(seriesOf([20, 20]))).toEqual([])
    expect(notesOf(seriesOf([20, 20, 20.1]))).toEqual([])
  })

  it('of four hundred sessions keeps every one, with a level course after the horizon', () => {
    const scores = Array.from({ length: 400 }, (_, i) => 14 + (i % 17))
    const { chart, rows } = all(seriesOf(scores, scores))
    expect(chart.scores).toHaveLength(400)
    expect(rows).toHaveLength(400)
    expect(chart.sessions).toHaveLength(404)
    const points = chart.course.kind === 'course' ? chart.course.points : []
    expect(points).toHaveLength(404)
    expect(points[403]?.expected).toBe(points[9]?.expected)
  })

  it('with a clock set back keeps the order of its sessions, and says where', () => {
    const series = seriesOf([14, 17, 21])
    const ratings = [rating(1, 14, { at: week(9) }), rating(2, 17, { at: week(2) }), rating(3, 21)]
    expect(standing({ ...series, ratings })).toMatchObject({ first: 14, last: 21, session: 3 })
    expect(notesOf({ ...series, ratings })).toEqual([{ kind: 'clockBack', session: 2 }])
  })

  it('with a cut-off that was changed meanwhile is read by the one that was fixed, and says both', () => {
    const series = seriesOf([14, 17, 26])
    const { constants } = series.measure
    const constantsNow = { ...constants, cutOff: 28 }
    const changed = { ...series, constantsNow }
    expect(standing(changed)).toMatchObject({ overCutOff: true, constants: { cutOff: 25 } })
    expect(chartModel(changed, settings).constants.cutOff).toBe(25)
    expect(notesOf(changed)).toEqual([{ kind: 'constantsDiffer', used: constants, now: constantsNow }])
  })
})
