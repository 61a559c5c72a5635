// Rows of a day and of an episode: sessions as they stand, and lines of the weekly plan that are none yet.
import type { DayRow } from '#shared/contracts/sessions.ts'
import type { ReadDb } from '../../db/sql.ts'
import { type ClientRecord, countAttended, listClientsById, listMembers } from '../clients/public.ts'
import { type EffectiveRating, effectiveRatings, listCorrectionsOf } from '../outcomes/public.ts'
import type { PlannedLine } from './plan-service.ts'
import { listItems, listRatingsOfSessions, type Occasion } from './rating-store.ts'
import type { NumberedSession } from './session-store.ts'
import { listUnfinished } from './unfinished-store.ts'

export type RowClient = DayRow['clients'][number]

/** Episode → its clients, as a row shows them. */
export const rowClients = (
  db: ReadDb,
  episodeIds: readonly string[],
): ReadonlyMap<string, readonly RowClient[]> => {
  const members = listMembers(db, [...new Set(episodeIds)])
  const clients = new Map(
    listClientsById(db, [...new Set(members.map(({ clientId }) => clientId))]).map((one) => [
      one.clientId,
      one,
    ]),
  )
  const toRow = ({ clientId, alias, code, safetyAt }: ClientRecord): RowClient => ({
    clientId,
    alias,
    code,
    safety: safetyAt !== null,
  })
  return new Map(
    [...Map.groupBy(members, ({ episodeId }) => episodeId)].map(([episodeId, own]) => [
      episodeId,
      own.flatMap(({ clientId }) => {
        const client = clients.get(clientId)
        return client ? [toRow(client)] : []
      }),
    ]),
  )
}

export const ratingsIn = (db: ReadDb, sessionIds: readonly string[]): readonly EffectiveRating[] => {
  const ratings = listRatingsOfSessions(db, sessionIds)
  const ids = ratings.map(({ ratingId }) => ratingId)
  return effectiveRatings({ ratings, items: listItems(db, ids), corrections: listCorrectionsOf(db, ids) })
}

/** The clients' own ratings that count, in the order of the clients; null for one with a line left out. */
const totalsOf = (
  clients: readonly RowClient[],
  ratings: readonly EffectiveRating[],
  occasion: Occasion,
): (number | null)[] =>
  clients.flatMap(({ clientId }) => {
    const own = ratings.filter(
      (one) =>
        one.counts && one.clientId === clientId && one.personId === null && one.rating.occasion === occasion,
    )
    const chosen = own.findLast(({ total }) => total !== null) ?? own.at(-1)
    return chosen ? [chosen.total] : []
  })

export const sessionRows = (db: ReadDb, sessions: readonly NumberedSession[]): DayRow[] => {
  const ids = sessions.map(({ sessionId }) => sessionId)
  const clientsOf = rowClients(
    db,
    sessions.map(({ episodeId }) => episodeId),
  )
  const ratings = Map.groupBy(ratingsIn(db, ids), ({ sessionId }) => sessionId)
  const unfinished = Map.groupBy(listUnfinished(db, ids), ({ sessionId }) => sessionId)
  return sessions.map((session): DayRow => {
    const { sessionId, scheduleId, episodeId, number, plannedAt, minutes, place, status, endedAt } = session
    const clients = [...(clientsOf.get(episodeId) ?? [])]
    const marks = ratings.get(sessionId) ?? []
    return {
      sessionId,
      scheduleId,
      episodeId,
      clients,
      number,
      plannedAt,
      minutes,
      place,
      status,
      endedAt,
      outcome: totalsOf(clients, marks, 'outcome'),
      alliance: totalsOf(clients, marks, 'alliance'),
      outcomeSkipped: session.outcomeSkipped,
      allianceSkipped: session.allianceSkipped,
      unfinished: unfinished.get(sessionId)?.length ?? 0,
    }
  })
}

export const plannedRows = (db: ReadDb, lines: readonly PlannedLine[]): DayRow[] => {
  const ids = lines.map(({ pattern }) => pattern.episodeId)
  const clientsOf = rowClients(db, ids)
  const attended = countAttended(db, ids)
  return lines.map(({ pattern, plannedAt }): DayRow => {
    const { scheduleId, episodeId, minutes, place } = pattern
    const clients = [...(clientsOf.get(episodeId) ?? [])]
    return {
      sessionId: null,
      scheduleId,
      episodeId,
      clients,
      number: (attended.get(episodeId) ?? 0) + 1,
      plannedAt,
      minutes,
      place,
      status: 'planned',
      endedAt: null,
      outcome: [],
      alliance: [],
      outcomeSkipped: null,
      allianceSkipped: null,
      unfinished: 0,
    }
  })
}
