// Everything that series are built from, for any number of episodes at once: a fixed count of queries, whatever their number.
import type { Answerer } from '#shared/contracts/measure-answers.ts'
import type { ReadDb } from '../../db/sql.ts'
import {
  type ClientRecord,
  type EpisodeMember,
  type EpisodeRecord,
  listClientsById,
  listEpisodesById,
  listMembers,
  listPatternsOf,
  listPeopleOf,
  type Pattern,
  type PersonRecord,
} from '../clients/public.ts'
import { unseenAnswerers } from '../measures/public.ts'
import {
  type FixedMeasure,
  listFixedMeasures,
  listItems,
  listParticipantsOfEpisodes,
  listRatingsOfEpisodes,
  listSessionTimes,
  type Participant,
  type SessionTime,
} from '../sessions/public.ts'
import { type CorrectionRecord, listCorrectionsOf } from './correction-store.ts'
import { type EffectiveRating, effectiveRatings } from './effective-ratings.ts'
import { type AlertStateRecord, type EventRecord, listAlertStates, listEventsOf } from './event-store.ts'

/** One episode with its own rows. Sessions in their order; ratings in the order in which they were finished. */
export type LoadedEpisode = {
  readonly episode: EpisodeRecord
  readonly clients: readonly ClientRecord[]
  readonly members: readonly EpisodeMember[]
  readonly people: readonly PersonRecord[]
  readonly sessions: readonly SessionTime[]
  /** By session id. */
  readonly participants: ReadonlyMap<string, readonly Participant[]>
  readonly ratings: readonly EffectiveRating[]
  readonly corrections: readonly CorrectionRecord[]
  readonly fixed: readonly FixedMeasure[]
  readonly events: readonly EventRecord[]
  readonly patterns: readonly Pattern[]
  readonly alertStates: readonly AlertStateRecord[]
  /** By client: who gave safety answers that nobody has seen. */
  readonly unseen: ReadonlyMap<string, readonly Answerer[]>
}

const byEpisode = <T extends { readonly episodeId: string }>(rows: readonly T[]) => {
  const groups = Map.groupBy(rows, ({ episodeId }) => episodeId)
  return (episodeId: string): readonly T[] => groups.get(episodeId) ?? []
}

/** In order of opening. Ids that are no episode's are left out. */
export const loadEpisodes = (db: ReadDb, episodeIds: readonly string[]): readonly LoadedEpisode[] => {
  const members = listMembers(db, episodeIds)
  const membersOf = byEpisode(members)
  const clientIds = [...new Set(members.map(({ clientId }) => clientId))]
  const clients = new Map(listClientsById(db, clientIds).map((client) => [client.clientId, client]))
  const peopleOf = Map.groupBy(listPeopleOf(db, clientIds), ({ clientId }) => clientId)
  const sessions = listSessionTimes(db, episodeIds)
  const sessionsOf = byEpisode(sessions)
  const episodeOf = new Map(sessions.map(({ sessionId, episodeId }) => [sessionId, episodeId]))
  const participants = Map.groupBy(listParticipantsOfEpisodes(db, episodeIds), ({ sessionId }) => sessionId)
  const rows = listRatingsOfEpisodes(db, episodeIds)
  const ratingIds = rows.map(({ ratingId }) => ratingId)
  const corrections = listCorrectionsOf(db, ratingIds)
  const ratings = effectiveRatings({ ratings: rows, items: listItems(db, ratingIds), corrections })
  const ratingsOf = Map.groupBy(ratings, ({ sessionId }) => episodeOf.get(sessionId))
  const correctionsOf = Map.groupBy(corrections, ({ ratingId }) => ratingId)
  const fixedOf = byEpisode(listFixedMeasures(db, episodeIds))
  const eventsOf = byEpisode(listEventsOf(db, episodeIds))
  const patternsOf = byEpisode(listPatternsOf(db, episodeIds))
  const alertStatesOf = byEpisode(listAlertStates(db, episodeIds))
  const unseen = unseenAnswerers(db)
  return listEpisodesById(db, episodeIds).map((episode): LoadedEpisode => {
    const { episodeId } = episode
    const mine = membersOf(episodeId)
    const own = ratingsOf.get(episodeId) ?? []
    return {
      episode,
      members: mine,
      clients: mine.flatMap(({ clientId }) => clients.get(clientId) ?? []),
      people: mine.flatMap(({ clientId }) => peopleOf.get(clientId) ?? []),
      sessions: sessionsOf(episodeId),
      participants,
      ratings: own,
      corrections: own.flatMap(({ rating }) => correctionsOf.get(rating.ratingId) ?? []),
      fixed: fixedOf(episodeId),
      events: eventsOf(episodeId),
      patterns: patternsOf(episodeId),
      alertStates: alertStatesOf(episodeId),
      unseen,
    }
  })
}
