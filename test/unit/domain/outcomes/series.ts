// Builds series for tests: points in, a store-like EpisodeSeries out. Sessions are weekly from a fixed Tuesday.
import { type EpisodeId, type EventId, type RatingId, toId, toItemId } from '#domain/kernel/ids.ts'
import { pointsToTenths } from '#domain/kernel/tenths.ts'
import { addDays, type EpochMs, toEpochMs } from '#domain/kernel/time.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import { defaultPracticeConstants, seriesConstantsFor } from '#domain/outcomes/practice-constants.ts'
import type { EpisodeSeries, SeriesRating } from '#domain/outcomes/series-types.ts'

export const start = toEpochMs(Date.UTC(2026, 8, 8, 15))
export const week = (session: number): EpochMs => addDays(start, (session - 1) * 7)

const uuid = (kind: number, n: number): string =>
  `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const ratingId = (n: number): RatingId => toId<RatingId>(uuid(1, n))
export const eventId = (n: number): EventId => toId<EventId>(uuid(3, n))

const range = { min: 0, max: 40 }

export const rating = (
  session: number,
  points: number | null,
  more: Partial<SeriesRating> = {},
): SeriesRating => ({
  id: ratingId(session),
  session,
  at: week(session),
  form: 'adult',
  total: points === null ? null : pointsToTenths(points, range),
  items: {},
  ...more,
})

/** Items in points by id, as the store keeps them. */
export const itemsOf = (points: Readonly<Record<string, number>>): SeriesRating['items'] =>
  Object.fromEntries(
    Object.entries(points).map(([id, value]) => [toItemId(id), pointsToTenths(value, range)]),
  )

const listOf = (scores: readonly (number | null)[], base: number): readonly SeriesRating[] =>
  scores.map((points, i) => rating(i + 1, points, { id: ratingId(base + i + 1) }))

/** Weekly sessions, one outcome and one alliance per session as given; null is an incomplete rating. */
export const seriesOf = (
  outcome: readonly (number | null)[],
  alliance: readonly (number | null)[] = [],
  more: Partial<EpisodeSeries> = {},
): EpisodeSeries => ({
  episode: toId<EpisodeId>(uuid(2, 1)),
  measure: {
    id: outcomeMeasure.id,
    version: 1,
    ownWording: true,
    constantsKey: 'adult',
    constants: seriesConstantsFor(defaultPracticeConstants, 'adult'),
  },
  ratings: listOf(outcome, 0),
  alliance: listOf(alliance, 1000),
  allianceCutOff: 36,
  sessions: Array.from({ length: Math.max(outcome.length, alliance.length) }, (_, i) => ({
    number: i + 1,
    at: week(i + 1),
  })),
  events: [],
  baseline: null,
  flags: { safetyFlag: false, safetyAnswer: false },
  rhythmDays: 7,
  pausedUntil: null,
  nextPlannedAt: null,
  target: null,
  closed: false,
  ...more,
})
