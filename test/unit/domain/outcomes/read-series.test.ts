// Bad input of every kind has one defined result.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toEpochMs } from '#domain/kernel/time.ts'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import type { SeriesRating } from '#domain/outcomes/series-types.ts'
import { itemsOf, rating, ratingId, seriesOf, start, week } from './series.ts'

const pointsOf = (ratings: readonly SeriesRating[]) =>
  readSeries(seriesOf([], [], { ratings }), settings).ratings.map(({ session, points }) => [session, points])

describe('readSeries', () => {
  it('orders by session, not by arrival', () => {
    expect(pointsOf([rating(3, 21), rating(1, 14), rating(2, 17)])).toEqual([
      [1, 14],
      [2, 17],
      [3, 21],
    ])
  })

  it('keeps the session’s order when the clock was set back, and says so', () => {
    const back = rating(3, 21, { at: addDays(start, -400) })
    const { ratings, notes, course } = readSeries(
      seriesOf([], [], { ratings: [rating(1, 14), rating(2, 17), back] }),
      settings,
    )
    expect(ratings.map(({ points }) => points)).toEqual([14, 17, 21])
    expect(notes).toEqual([{ kind: 'clockBack', session: 3 }])
    expect(course.kind).toBe('course')
  })

  it('takes the last mark of a session, and the higher id at the same instant', () => {
    const again = rating(1, 18, { id: ratingId(9), at: addDays(start, 0.01) })
    expect(pointsOf([again, rating(1, 14)])).toEqual([[1, 18]])
    const same = rating(1, 19, { id: ratingId(9) })
    expect(pointsOf([same, rating(1, 14)])).toEqual([[1, 19]])
    expect(pointsOf([rating(1, 14), same])).toEqual([[1, 19]])
    expect(readSeries(seriesOf([], [], { ratings: [same, rating(1, 14)] }), settings).notes).toEqual([
      { kind: 'repeated', session: 1 },
    ])
    const twice = [rating(1, 30), rating(1, 31, { id: ratingId(9) })]
    expect(readSeries(seriesOf([], [], { alliance: twice }), settings).notes).toEqual([
      { kind: 'allianceRepeated', session: 1 },
    ])
  })

  it('takes the very same row twice as one', () => {
    expect(pointsOf([rating(1, 14), rating(1, 14)])).toEqual([[1, 14]])
  })

  it('keeps only the lines that were answered', () => {
    const ratings = [rating(1, 14, { items: { ...itemsOf({ self: 3.5 }), close: null } })]
    expect(readSeries(seriesOf([], [], { ratings }), settings).first?.items).toEqual({ self: 3.5 })
  })

  it('does not let an incomplete rating hide a complete one', () => {
    const open = rating(1, null, { id: ratingId(9), at: addDays(start, 0.01) })
    expect(pointsOf([rating(1, 14), open])).toEqual([[1, 14]])
  })

  it('reads nothing, one, and all equal', () => {
    const empty = readSeries(seriesOf([]), settings)
    expect([empty.first, empty.last, empty.lastSession, empty.axisEnd]).toEqual([null, null, 0, 11])
    expect(empty.course).toEqual({ kind: 'notApplicable', reason: 'noBaseline' })
    const one = readSeries(seriesOf([14]), settings)
    expect(one.first).toBe(one.last)
    expect(one.first?.zone).toEqual({ kind: 'notApplicable', reason: 'baseline' })
    expect(
      readSeries(seriesOf([20, 20, 20, 20, 20]), settings).current.map(({ zone }) => zone),
    ).toMatchObject([
      { kind: 'notApplicable' },
      { zone: 'near', early: true },
      { zone: 'near', early: true },
      { zone: 'below' },
      { zone: 'below' },
    ])
  })

  it('reads 400 sessions', () => {
    const { current, course, axisEnd } = readSeries(
      seriesOf(Array.from({ length: 400 }, (_, i) => 10 + (i % 20))),
      settings,
    )
    expect(current).toHaveLength(400)
    expect(axisEnd).toBe(404)
    expect(course.kind === 'course' && course.points).toHaveLength(404)
  })

  it('starts the course at a re-started baseline and keeps what was before', () => {
    const series = seriesOf([30, 14, 16, 20], [], { baseline: ratingId(2) })
    const { ratings, current, first, course } = readSeries(series, settings)
    expect(ratings.map(({ step }) => step)).toEqual([null, 1, 2, 3])
    expect(ratings[0]?.zone).toBeNull()
    expect(current).toHaveLength(3)
    expect(first?.points).toBe(14)
    expect(course).toMatchObject({ kind: 'course', first: 14 })
  })

  it('moves to the next total when the baseline has none, and falls back when it is gone', () => {
    const ratings = [rating(1, 30), rating(2, null), rating(3, 18)]
    expect(readSeries(seriesOf([], [], { ratings, baseline: ratingId(2) }), settings).first?.session).toBe(3)
    const late = seriesOf([], [], { ratings: [rating(1, 30), rating(2, null)], baseline: ratingId(2) })
    expect(readSeries(late, settings).first?.session).toBe(1)
    const gone = readSeries(seriesOf([30, 18], [], { baseline: ratingId(77) }), settings)
    expect(gone.first?.session).toBe(1)
    expect(gone.notes).toEqual([{ kind: 'baselineNotFound' }])
  })

  it('holds the constants of the episode when the settings change in mid-episode, and says so', () => {
    const series = seriesOf([14, 27])
    const now = { ...series.measure.constants, cutOff: 28 }
    const { notes } = readSeries({ ...series, constantsNow: now }, settings)
    expect(notes).toEqual([{ kind: 'constantsDiffer', used: series.measure.constants, now }])
    expect(readSeries({ ...series, constantsNow: { ...series.measure.constants } }, settings).notes).toEqual(
      [],
    )
    for (const other of [{ rci: 5 }, { sd: 8 }, { min: 1 }, { max: 41 }, { direction: 'lower' }] as const) {
      const differs = { ...series, constantsNow: { ...series.measure.constants, ...other } }
      expect(readSeries(differs, settings).notes).toHaveLength(1)
    }
  })

  it('draws no adult course for children and carers until it is switched on', () => {
    const child = seriesOf([14, 20])
    const series = { ...child, measure: { ...child.measure, constantsKey: 'childBySelf' as const } }
    expect(readSeries(series, settings).course).toEqual({ kind: 'notApplicable', reason: 'switchedOff' })
    const on = { ...settings, courseFor: [...settings.courseFor, 'childBySelf' as const] }
    expect(readSeries(series, on).course.kind).toBe('course')
  })

  it('refuses what cannot be: sessions, instants and scores out of range', () => {
    for (const session of [0, -1, 1.5, 10_000, Number.NaN]) {
      expect(() =>
        readSeries(seriesOf([], [], { ratings: [{ ...rating(1, 14), session }] }), settings),
      ).toThrow(RangeError)
      const sessions = [{ number: session, at: start }]
      expect(() => readSeries(seriesOf([], [], { sessions }), settings)).toThrow(RangeError)
    }
    const over = { ...rating(1, 14), total: 401 as SeriesRating['total'] }
    expect(() => readSeries(seriesOf([], [], { ratings: [over] }), settings)).toThrow(RangeError)
    const noTime = { ...rating(1, 14), at: Number.NaN as SeriesRating['at'] }
    expect(() => readSeries(seriesOf([], [], { ratings: [noTime] }), settings)).toThrow(RangeError)
    expect(() => readSeries(seriesOf([14], [], { rhythmDays: 0 }), settings)).toThrow(RangeError)
  })

  it('knows the rhythm from the plan, else from the gaps, else not', () => {
    const rhythm = (days: readonly number[], planned: number | null = null) => {
      const sessions = days.map((day, i) => ({ number: i + 1, at: addDays(start, day) }))
      return readSeries(seriesOf([], [], { sessions, rhythmDays: planned }), settings).rhythmDays
    }
    expect(rhythm([0, 7, 14], 14)).toBe(14)
    expect(rhythm([0, 7, 14, 42])).toBe(7)
    expect(rhythm([0, 7])).toBeNull()
    expect(rhythm([0, 7, 3, 10])).toBe(7)
  })

  it('is order-free: chart and reading are the same however the rows arrive', () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 500 }).map(ratingId),
        session: fc.integer({ min: 1, max: 12 }),
        at: fc.integer({ min: 0, max: 4 }).map((n) => toEpochMs(week(1) + n * 1000)),
        total: fc.option(fc.integer({ min: 0, max: 400 })),
      }),
      { selector: ({ id }) => id, maxLength: 25 },
    )
    fc.assert(
      fc.property(rows, fc.func(fc.integer()), (list, key) => {
        const ratings = list.map((row) => ({ ...rating(row.session, null), ...row })) as SeriesRating[]
        const shuffled = [...ratings].sort((a, b) => key(a.id) - key(b.id))
        const chart = chartModel(seriesOf([], [], { ratings }), settings)
        expect(chartModel(seriesOf([], [], { ratings: shuffled }), settings)).toEqual(chart)
        expect(JSON.stringify(chart)).not.toContain('NaN')
      }),
    )
  })
})
