import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/time.ts'
import { type ChartModel, chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { tableModel } from '#domain/outcomes/table-model.ts'
import { eventId, rating, ratingId, seriesOf, start, week } from './series.ts'

// The course of look/4-client.png.
const outcome = [14.2, 17.8, 16.1, 21.4, 23.9, 23, 27.2]
const alliance = [31.5, 33, 36.4, 37.1, 35.2, 38, 38.2]
const event = { id: eventId(1), session: 4, at: week(4), label: 'new approach agreed' }
const juniper = seriesOf(outcome, alliance, { events: [event] })

const coursePoints = ({ course }: ChartModel) => {
  if (course.kind !== 'course') throw new Error('no course')
  return course.points
}

describe('chartModel', () => {
  it('draws scores, alliance, cut-off, course and event of one episode', () => {
    const chart = chartModel(juniper, settings)
    expect(chart.sessions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(chart.scores.map(({ points }) => points)).toEqual(outcome)
    expect(chart.alliance.map(({ points }) => points)).toEqual(alliance)
    expect(chart.constants).toMatchObject({ cutOff: 25, rci: 6, sd: 7.75 })
    expect(chart.events).toEqual([{ session: 4, at: week(4), label: 'new approach agreed' }])
    expect(chart.last).toMatchObject({ session: 7, points: 27.2, zone: { zone: 'above', early: false } })
    expect(chart.lastAlliance).toMatchObject({ session: 7, points: 38.2 })
    expect(chart.course).toMatchObject({ kind: 'course', version: 'reference-1' })
    expect(coursePoints(chart)[6]?.expected).toBeCloseTo(23.9, 1)
    expect([chart.missed, chart.gaps, chart.versionChanges, chart.notes]).toEqual([[], [], [], []])
  })

  it('runs through max(11, n + 4) sessions', () => {
    const lengthOf = (n: number) =>
      chartModel(seriesOf(Array.from({ length: n }, () => 20)), settings).sessions.length
    expect([0, 1, 7, 8, 20].map(lengthOf)).toEqual([11, 11, 11, 12, 24])
  })

  it('places a re-started course at its own session', () => {
    const chart = chartModel(seriesOf([30, 14, 16], [], { baseline: ratingId(2) }), settings)
    expect(coursePoints(chart).at(0)).toMatchObject({ session: 2, expected: 14 })
    expect(coursePoints(chart).at(-1)?.session).toBe(11)
    expect(chart.scores.map(({ isBaseline }) => isBaseline)).toEqual([false, true, false])
  })

  it('says why there is no course', () => {
    expect(chartModel(seriesOf([33, 35]), settings).course).toEqual({
      kind: 'notApplicable',
      reason: 'startsAboveCeiling',
    })
    expect(chartModel(seriesOf([]), settings).course).toEqual({ kind: 'notApplicable', reason: 'noBaseline' })
    expect(chartModel(seriesOf([]), settings)).toMatchObject({ last: null, lastAlliance: null })
  })

  it('marks missed sessions, gaps over the rhythm and a change of version', () => {
    const sessions = [0, 7, 17, 28].map((day, i) => ({ number: i + 1, at: addDays(start, day) }))
    const ratings = [rating(1, 14, { form: 'child' }), rating(2, null), rating(3, 18, { form: 'adolescent' })]
    const chart = chartModel(seriesOf([], [], { ratings, sessions }), settings)
    expect(chart.missed).toEqual([2, 4])
    // 10 days are within one and a half weeks, 11 are not.
    expect(chart.gaps).toEqual([{ fromSession: 3, toSession: 4, days: 11 }])
    expect(chart.versionChanges).toEqual([{ session: 3, from: 'child', to: 'adolescent' }])
  })

  it('orders events by session and time', () => {
    const events = [
      { ...event, session: 5, label: 'c' },
      { ...event, at: addDays(week(4), 1), label: 'b' },
      { ...event, label: 'a' },
    ]
    expect(chartModel({ ...juniper, events }, settings).events.map(({ label }) => label)).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})

describe('tableModel', () => {
  it('has one row per session with the chart’s numbers', () => {
    const rows = tableModel(juniper, settings)
    expect(rows.map((row) => [row.session, row.outcome, row.alliance])).toEqual(
      outcome.map((points, i) => [i + 1, points, alliance[i]]),
    )
    expect(rows[6]).toMatchObject({ changeSinceFirst: 13, isBaseline: false, zone: { zone: 'above' } })
    expect(rows[0]).toMatchObject({ changeSinceFirst: null, isBaseline: true, expected: 14.2 })
    expect(rows[3]?.events).toEqual(['new approach agreed'])
    const chart = chartModel(juniper, settings)
    expect(rows.map(({ expected }) => expected)).toEqual(
      coursePoints(chart)
        .slice(0, 7)
        .map(({ expected }) => expected),
    )
  })

  it('shows what is missing as missing, before a baseline too', () => {
    const series = seriesOf([30, null, 14], [], { baseline: ratingId(3), events: [{ ...event, session: 5 }] })
    expect(
      tableModel(series, settings).map((row) => [
        row.session,
        row.outcome,
        row.changeSinceFirst,
        row.expected,
      ]),
    ).toEqual([
      [1, 30, null, null],
      [2, null, null, null],
      [3, 14, null, 14],
      [5, null, null, expect.closeTo(19.5, 1)],
    ])
    expect(tableModel(seriesOf([]), settings)).toEqual([])
    expect(tableModel(seriesOf([33]), settings)[0]?.expected).toBeNull()
  })
})

describe('standingOf', () => {
  it('gives the numbers behind "on course"', () => {
    const standing = standingOf(juniper, settings)
    if (standing.kind !== 'standing') throw new Error('no standing')
    expect(standing).toMatchObject({
      first: 14.2,
      last: 27.2,
      session: 7,
      changeSinceFirst: 13,
      changeSinceLast: 4.2,
    })
    expect(standing).toMatchObject({
      change: 'recovered',
      overCutOff: true,
      overCutOffSince: 7,
      startedOverCutOff: false,
    })
    expect(standing.expected?.band80.low).toBeCloseTo(14.81, 2)
    expect(standing.expected?.band80.high).toBeCloseTo(33, 1)
    expect(standing.alliance).toEqual({ last: 38.2, session: 7, change: 0.2, cutOff: 36, belowCutOff: false })
  })

  it('says so without a rating, without a second one, and where no course is', () => {
    expect(standingOf(seriesOf([]), settings)).toEqual({ kind: 'noRating', alliance: null })
    expect(standingOf(seriesOf([14], [35.9]), settings)).toMatchObject({
      kind: 'standing',
      change: 'tooFew',
      changeSinceLast: null,
      overCutOff: false,
      overCutOffSince: null,
      alliance: { change: null, belowCutOff: true },
    })
    expect(standingOf(seriesOf([33, 39]), settings)).toMatchObject({
      expected: null,
      zone: null,
      startedOverCutOff: true,
      overCutOffSince: 1,
    })
  })
})
