import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type EpochMs, toEpochMs } from '#domain/kernel/time.ts'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import { notSeenFrom } from '#domain/outcomes/not-seen-from.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { seriesOf } from './series.ts'

const start = toEpochMs(Date.UTC(2026, 0, 5, 9))
const { notSeenFactor } = defaultOutcomeSettings.alerts

const seen = (days: readonly number[], change: Partial<EpisodeSeries> = {}): EpisodeSeries => ({
  ...seriesOf([], [], { rhythmDays: null }),
  sessions: days.map((day, index) => ({ number: index + 1, at: addDays(start, day) })),
  ...change,
})

const from = (series: EpisodeSeries): EpochMs | null =>
  notSeenFrom(readSeries(series, defaultOutcomeSettings), series, notSeenFactor)

describe('from when on "not seen" is said', () => {
  it('is twice the rhythm after the last session (worked example: weekly → 14 days)', () => {
    expect(from(seen([0, 7, 14, 21]))).toBe(addDays(start, 35))
    expect(from(seen([0], { rhythmDays: 10 }))).toBe(addDays(start, 20))
  })

  it('is sixty days without a rhythm, and not before a pause ends', () => {
    expect(from(seen([0]))).toBe(addDays(start, 60))
    expect(from(seen([0, 7, 14], { pausedUntil: addDays(start, 100) }))).toBe(addDays(start, 100))
  })

  it('is never for a closed episode and for one that has not begun', () => {
    expect(from(seen([0, 7], { closed: true }))).toBeNull()
    expect(from(seen([]))).toBeNull()
  })

  it('agrees with the alert at every instant', () => {
    const offsets = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 6 })
    fc.assert(
      fc.property(
        offsets,
        fc.option(fc.integer({ min: 1, max: 40 })),
        fc.option(fc.integer({ min: 0, max: 200 })),
        fc.integer({ min: -20, max: 1300 }),
        fc.integer({ min: -1, max: 1 }),
        (days, rhythmDays, pause, day, hair) => {
          const series = seen(
            days.map((tenth) => tenth / 10),
            { rhythmDays, pausedUntil: pause === null ? null : addDays(start, pause) },
          )
          const since = from(series)
          // On the day itself, and a hair beside the very instant.
          for (const now of [
            addDays(start, day / 10),
            ...(since === null ? [] : [toEpochMs(since + hair)]),
          ]) {
            const said = alertsFor(series, defaultOutcomeSettings, now).some(({ rule }) => rule === 'notSeen')
            expect(said).toBe(since !== null && now >= since)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
