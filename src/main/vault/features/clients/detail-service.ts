// One client with everything around them: people, episodes, weekly plan.
import type { ClientDetail } from '#shared/contracts/clients.ts'
import type { ReadDb } from '../../db/sql.ts'
import { bandOf } from './age-band.ts'
import { getClient } from './client-service.ts'
import { listLabelsOf } from './client-store.ts'
import { countAttended, listEpisodesOfClient, listMembers } from './episode-store.ts'
import { listPeopleOf } from './person-store.ts'
import { listPatternsOf } from './schedule-store.ts'

const episodesOf = (db: ReadDb, clientId: string): ClientDetail['episodes'] => {
  const records = listEpisodesOfClient(db, clientId)
  const ids = records.map(({ episodeId }) => episodeId)
  const members = Map.groupBy(listMembers(db, ids), ({ episodeId }) => episodeId)
  const attended = countAttended(db, ids)
  const rows = records.map((record) => {
    const { episodeId, openedAt, closedAt, endReason, endNote, excludedReason, pausedUntil } = record
    const own = members.get(episodeId) ?? []
    return {
      episodeId,
      clientIds: own.map((member) => member.clientId),
      number: own.find((member) => member.clientId === clientId)?.number ?? 1,
      openedAt,
      closedAt,
      endReason,
      endNote,
      excludedReason,
      pausedUntil,
      sessions: attended.get(episodeId) ?? 0,
    }
  })
  return rows.sort((a, b) => a.number - b.number)
}

export const getClientDetail = (db: ReadDb, clientId: string, now: number): ClientDetail => {
  const client = getClient(db, clientId)
  const { code, alias, name, birthYear, birthMonth, aids, consent, safetyAt, safetyNote } = client
  const episodes = episodesOf(db, clientId)
  return {
    clientId,
    code,
    alias,
    name,
    birthYear,
    birthMonth,
    aids,
    labels: listLabelsOf(db, clientId),
    consent,
    band: bandOf(client, now),
    safety: safetyAt === null ? null : { at: safetyAt, note: safetyNote ?? '' },
    introducedAt: client.introducedAt,
    archivedAt: client.archivedAt,
    createdAt: client.createdAt,
    people: listPeopleOf(db, [clientId]),
    episodes,
    schedule: listPatternsOf(
      db,
      episodes.map(({ episodeId }) => episodeId),
    ),
  }
}
