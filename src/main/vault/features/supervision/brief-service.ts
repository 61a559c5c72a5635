// The one-page brief: letters for names, days counted from nobody's day, no events (their words are the therapist's own),
// and the names that stand in the free texts all the same.
import { type EpochMs, toEpochMs } from '#domain/kernel/time.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { findNames } from '#domain/supervision/find-names.ts'
import type { BriefChoice, BriefClient, SupervisionBrief } from '#shared/contracts/supervision-brief.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import { bandOf, listPeopleOf } from '../clients/public.ts'
import { type EpisodeOverview, overviewOf } from '../outcomes/public.ts'
import { shortHead } from '../reports/public.ts'
import { findOpenTopicOf } from './topic-store.ts'

/** Session one is held on this day in every brief; what lies between sessions stays, which day it was does not. */
const NOBODYS_DAY = Date.UTC(2001, 0, 1, 12)
const LETTERS = 'ABC'

/** Moves every instant so that the first lies on nobody's day. */
const withoutDates = (series: EpisodeSeries): EpisodeSeries => {
  const all = [...series.sessions, ...series.ratings, ...series.alliance].map(({ at }) => at)
  const first = Math.min(...all)
  const move = (at: EpochMs): EpochMs => toEpochMs(at - first + NOBODYS_DAY)
  const moved = <T extends { readonly at: EpochMs }>(rows: readonly T[]): readonly T[] =>
    rows.map((row) => ({ ...row, at: move(row.at) }))
  return {
    ...series,
    sessions: moved(series.sessions),
    ratings: moved(series.ratings),
    alliance: moved(series.alliance),
    events: [],
    pausedUntil: null,
    nextPlannedAt: null,
  }
}

type Pick = BriefChoice['picks'][number]

const namesOf = (db: ReadDb, { loaded }: EpisodeOverview): readonly string[] => [
  ...loaded.clients.flatMap(({ alias, name, code }) => [alias, name, code]),
  ...listPeopleOf(
    db,
    loaded.clients.map(({ clientId }) => clientId),
  ).map(({ alias }) => alias),
]

const clientOf = (
  db: ReadDb,
  overview: EpisodeOverview,
  pick: Pick,
  letter: string,
  now: number,
): BriefClient => {
  const { clientId } = pick
  const client = overview.loaded.clients.find((one) => one.clientId === clientId)
  const own = overview.lines.find(({ line }) => line.clientId === clientId && line.personId === null)
  if (!client || !own) throw new CallError('notFound')
  const { series } = own.line
  const rated = new Set(series.ratings.filter(({ total }) => total !== null).map(({ session }) => session))
  const topic = findOpenTopicOf(db, pick)
  const shown = withoutDates(series)
  return {
    letter,
    band: bandOf(client, now),
    series: {
      ...shown,
      sessions: [...shown.sessions],
      ratings: [...shown.ratings],
      alliance: [...shown.alliance],
      events: [],
    },
    sessions: series.sessions.length,
    missing: series.sessions.map(({ number }) => number).filter((number) => !rated.has(number)),
    clientView: topic?.clientView ?? '',
    tried: topic?.tried ?? '',
    question: topic?.question ?? '',
  }
}

/** Throws `notFound` for a stranger, `conflict` where one client is chosen twice. */
export const supervisionBriefOf = (
  db: ReadDb,
  { picks, aboutMe }: BriefChoice,
  { sample, now }: { readonly sample: boolean; readonly now: number },
): SupervisionBrief => {
  if (new Set(picks.map(({ clientId }) => clientId)).size < picks.length) throw new CallError('conflict')
  const overviews = picks.map(({ episodeId }) => {
    const [overview] = overviewOf(db, [episodeId], now)
    if (!overview) throw new CallError('notFound')
    return overview
  })
  const clients = overviews.map((overview, index) =>
    clientOf(db, overview, picks[index] as Pick, LETTERS[index] ?? '?', now),
  )
  const texts = [
    aboutMe ?? '',
    ...clients.flatMap(({ clientView, tried, question }) => [clientView, tried, question]),
  ]
  const names = overviews.flatMap((overview) => namesOf(db, overview)).filter((name) => name !== '')
  return {
    clients,
    aboutMe,
    named: [...findNames(texts.join('\n'), names)],
    sample,
    madeAt: now,
    head: shortHead(db),
  }
}
