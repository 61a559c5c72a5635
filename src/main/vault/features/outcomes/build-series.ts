// From rows to the domain's series: one line for each rater of an episode, numbered by attended sessions, corrections
// applied, with the constants that were fixed at the first rating.
import {
  type EpisodeId,
  type EventId,
  type MeasureId,
  type RatingId,
  toId,
  toMeasureId,
} from '#domain/kernel/ids.ts'
import { toTenths } from '#domain/kernel/tenths.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { Rater } from '#domain/measures/measure-types.ts'
import type { PracticeConstants } from '#domain/outcomes/practice-constants.ts'
import type { EpisodeSeries, SeriesConstants, SeriesRating } from '#domain/outcomes/series-types.ts'
import { nextOccurrence } from '#domain/schedule/expand-pattern.ts'
import { dayOf } from '#domain/schedule/local-day.ts'
import type { ClientRecord } from '../clients/public.ts'
import type { FixedMeasure, Occasion } from '../sessions/public.ts'
import { measureFor, measureToday } from '../sessions/public.ts'
import type { EffectiveRating } from './effective-ratings.ts'
import type { LoadedEpisode } from './load-episodes.ts'

/** One rater of an episode and what they marked, as the domain reads it. */
export type RaterLine = {
  readonly episodeId: string
  readonly clientId: string
  readonly personId: string | null
  readonly role: Exclude<Rater, 'group'>
  readonly alias: string
  readonly series: EpisodeSeries
}

export type BuildContext = { readonly now: number; readonly constants: PracticeConstants }

const DAY = 86_400_000

const heldOf = ({
  heldAt,
  plannedAt,
}: {
  readonly heldAt: number | null
  readonly plannedAt: number
}): number => heldAt ?? plannedAt

/** Session id → its number: attended ones in their order, others the number that they would get. */
export const numbersOf = ({ sessions }: Pick<LoadedEpisode, 'sessions'>): ReadonlyMap<string, number> => {
  let attended = 0
  return new Map(
    sessions.map(({ sessionId, status }) => {
      if (status === 'attended') attended += 1
      return [sessionId, status === 'attended' ? attended : attended + 1]
    }),
  )
}

const pointsOf = ({ cutOff, rci, sdHundredths }: FixedMeasure): SeriesConstants => ({
  min: 0,
  max: 40,
  direction: 'higher',
  cutOff: cutOff / 10,
  rci: (rci ?? 0) / 10,
  sd: (sdHundredths ?? 0) / 100,
})

/** Days between sessions as the weekly plan has them; null without one. */
const plannedRhythm = ({ patterns }: LoadedEpisode, now: number): number | null => {
  const live = patterns.filter(({ until }) => until === null || until > now)
  const perDay = live.reduce((sum, { everyWeeks }) => sum + 1 / (7 * everyWeeks), 0)
  return perDay === 0 ? null : 1 / perDay
}

const nextPlanned = ({ sessions, patterns, episode }: LoadedEpisode, now: number): number | null => {
  if (episode.closedAt !== null) return null
  const from = Math.max(now, episode.pausedUntil ?? now)
  const planned = sessions.filter(({ status, plannedAt }) => status === 'planned' && plannedAt >= now)
  const times = [
    ...planned.map(({ plannedAt }) => plannedAt),
    ...patterns.flatMap((pattern) => nextOccurrence(pattern, from) ?? []),
  ]
  return times.length === 0 ? null : Math.min(...times)
}

type Who = {
  readonly client: ClientRecord
  readonly personId: string | null
  readonly role: RaterLine['role']
  readonly alias: string
}

const isOf =
  ({ client, personId }: Who, occasion: Occasion) =>
  (rating: EffectiveRating): boolean =>
    rating.clientId === client.clientId &&
    rating.personId === personId &&
    rating.rating.occasion === occasion &&
    rating.counts

const toSeriesRating =
  (numbers: ReadonlyMap<string, number>) =>
  ({ rating, sessionId, total, items }: EffectiveRating): SeriesRating => ({
    id: toId<RatingId>(rating.ratingId),
    session: numbers.get(sessionId) ?? 1,
    at: toEpochMs(rating.finishedAt),
    form: rating.form,
    total: total === null ? null : toTenths(total),
    items: Object.fromEntries(
      items.map(({ item, value }) => [item, value === null ? null : toTenths(value)]),
    ),
  })

/** Attended sessions that this rater took part in; where nobody was noted down, everyone did. */
const sessionsWith = ({ sessions, participants }: LoadedEpisode, { client, personId }: Who) =>
  sessions.filter(({ sessionId, status }) => {
    if (status !== 'attended') return false
    const there = participants.get(sessionId) ?? []
    if (there.length === 0) return personId === null
    return there.some((one) => one.clientId === client.clientId && one.personId === personId)
  })

const baselineOf = (loaded: LoadedEpisode, outcome: readonly EffectiveRating[]): RatingId | null => {
  const ids = new Set(outcome.map(({ rating }) => rating.ratingId))
  const last = loaded.corrections
    .filter(({ kind, undoneAt, ratingId }) => kind === 'baseline' && undoneAt === null && ids.has(ratingId))
    .sort((a, b) => a.madeAt - b.madeAt)
    .at(-1)
  return last ? toId<RatingId>(last.ratingId) : null
}

/** A turn belongs to the last session before it, or to one of its own day: it is noted for a day, not for an hour. */
const eventsOf = (loaded: LoadedEpisode): EpisodeSeries['events'] => {
  const attended = loaded.sessions.filter(({ status }) => status === 'attended')
  return loaded.events.map(({ eventId, at, label }) => {
    const by = attended.filter((session) => {
      const after = heldOf(session) - at
      const { timeZone } = session
      return after <= 0 || (after < DAY && dayOf(at + after, timeZone) === dayOf(at, timeZone))
    })
    return { id: toId<EventId>(eventId), session: Math.max(1, by.length), at: toEpochMs(at), label }
  })
}

const seriesOf = (loaded: LoadedEpisode, who: Who, { now, constants }: BuildContext): EpisodeSeries => {
  const { episode, fixed, ratings } = loaded
  const { client, personId, role } = who
  const question = { episodeId: episode.episodeId, client, personId, rater: role, now, constants }
  const measure = measureFor(fixed, { ...question, occasion: 'outcome' })
  const alliance = measureFor(fixed, { ...question, occasion: 'alliance' })
  const numbers = numbersOf(loaded)
  const outcome = ratings.filter(isOf(who, 'outcome'))
  const next = nextPlanned(loaded, now)
  return {
    episode: toId<EpisodeId>(episode.episodeId),
    measure: {
      id: toMeasureId(measure.measureId) satisfies MeasureId,
      version: measure.measureVersion,
      ownWording: true,
      constantsKey: measure.constantsKey,
      constants: pointsOf(measure),
    },
    ratings: outcome.map(toSeriesRating(numbers)),
    alliance: ratings.filter(isOf(who, 'alliance')).map(toSeriesRating(numbers)),
    allianceCutOff: alliance.cutOff / 10,
    sessions: sessionsWith(loaded, who).map((session) => ({
      number: numbers.get(session.sessionId) ?? 1,
      at: toEpochMs(heldOf(session)),
    })),
    events: eventsOf(loaded),
    baseline: baselineOf(loaded, outcome),
    flags: {
      safetyFlag: personId === null && client.safetyAt !== null,
      safetyAnswer: personId === null && loaded.unseen.has(client.clientId),
    },
    rhythmDays: plannedRhythm(loaded, now),
    pausedUntil: episode.pausedUntil === null ? null : toEpochMs(episode.pausedUntil),
    nextPlannedAt: next === null ? null : toEpochMs(next),
    target: null,
    closed: episode.closedAt !== null,
    constantsNow: pointsOf(measureToday({ ...question, occasion: 'outcome' })),
  }
}

/** Each client's own line, then those of the people who have marked anything in this episode. */
export const buildLines = (loaded: LoadedEpisode, context: BuildContext): readonly RaterLine[] => {
  const { clients, people, ratings, episode } = loaded
  const raters = new Set(ratings.map(({ personId }) => personId))
  const whos = clients.flatMap((client): Who[] => [
    { client, personId: null, role: 'self', alias: client.alias },
    ...people
      .filter(({ clientId, personId }) => clientId === client.clientId && raters.has(personId))
      .map(({ personId, role, alias }) => ({ client, personId, role, alias })),
  ])
  return whos.map((who) => ({
    episodeId: episode.episodeId,
    clientId: who.client.clientId,
    personId: who.personId,
    role: who.role,
    alias: who.alias,
    series: seriesOf(loaded, who, context),
  }))
}
