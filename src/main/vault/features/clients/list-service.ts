// The list of clients: each with where the current episode (the open one, else the last) stands.
import type { ClientRow } from '#shared/contracts/clients.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { type EpisodeOverview, isUnanswered, type LineOverview, overviewOf } from '../outcomes/public.ts'
import { bandOf } from './age-band.ts'
import { listAllLabels, listClients } from './client-store.ts'
import { type EpisodeRecord, listEpisodes, listLastSeen, listMembers } from './episode-store.ts'

const freshMs = 15 * 60_000

/** Client → the episode that the list speaks of: the open one (alone before with others), else the latest. */
const currentEpisodes = (db: ReadDb): ReadonlyMap<string, readonly string[]> => {
  const episodes = new Map(listEpisodes(db).map((episode) => [episode.episodeId, episode]))
  const members = listMembers(db, [...episodes.keys()])
  const sizes = new Map(
    [...Map.groupBy(members, (one) => one.episodeId)].map(([id, all]) => [id, all.length]),
  )
  const rank = ({ episodeId, closedAt, openedAt }: EpisodeRecord): readonly number[] => [
    closedAt === null ? 0 : 1,
    closedAt === null ? (sizes.get(episodeId) ?? 1) : -openedAt,
  ]
  const inOrder = (a: EpisodeRecord, b: EpisodeRecord): number => {
    const [openA = 0, restA = 0] = rank(a)
    const [openB = 0, restB = 0] = rank(b)
    return openA - openB || restA - restB
  }
  return new Map(
    [...Map.groupBy(members, ({ clientId }) => clientId)].map(([clientId, own]) => {
      const sorted = own.flatMap(({ episodeId }) => episodes.get(episodeId) ?? []).sort(inOrder)
      const open = sorted.filter(({ closedAt }) => closedAt === null)
      return [clientId, (open.length > 0 ? open : sorted.slice(0, 1)).map(({ episodeId }) => episodeId)]
    }),
  )
}

const zoneIn = ({ standing }: LineOverview): ClientRow['zone'] => {
  if (standing.kind === 'noRating' || standing.zone?.kind !== 'zone') return 'none'
  return standing.zone.early ? 'early' : standing.zone.zone
}

const tenths = (points: number): number => Math.round(points * 10)

const standingFields = (line: LineOverview | undefined) => {
  if (!line)
    return { outcome: null, alliance: null, firstOutcome: null, zone: 'none' as const, lowAlliance: false }
  const { standing } = line
  const rated = standing.kind === 'standing' ? standing : null
  return {
    outcome: rated && tenths(rated.last),
    firstOutcome: rated && tenths(rated.first),
    alliance: standing.alliance && tenths(standing.alliance.last),
    zone: zoneIn(line),
    lowAlliance: standing.alliance?.belowCutOff ?? false,
  }
}

const lineOf = (overview: EpisodeOverview | undefined, clientId: string): LineOverview | undefined =>
  overview?.lines.find(({ line }) => line.clientId === clientId && line.personId === null)

const compute = (db: ReadDb, now: number): readonly ClientRow[] => {
  const current = currentEpisodes(db)
  const overviews = new Map(
    overviewOf(db, [...new Set([...current.values()].flat())], now).map((one) => [
      one.loaded.episode.episodeId,
      one,
    ]),
  )
  const labels = Map.groupBy(listAllLabels(db), ({ clientId }) => clientId)
  const seen = listLastSeen(db)
  return listClients(db).map((client): ClientRow => {
    const { clientId, code, alias, name, safetyAt, archivedAt } = client
    const mine = (current.get(clientId) ?? []).flatMap((id) => overviews.get(id) ?? [])
    const open = mine.filter(({ loaded }) => loaded.episode.closedAt === null)
    const line = lineOf(mine[0], clientId)
    const next = open.flatMap((one) => lineOf(one, clientId)?.line.series.nextPlannedAt ?? [])
    const alerts = open.flatMap(({ lines }) =>
      lines.filter((one) => one.line.clientId === clientId).flatMap((one) => one.alerts.filter(isUnanswered)),
    )
    return {
      clientId,
      code,
      alias,
      name,
      band: bandOf(client, now),
      labels: (labels.get(clientId) ?? []).map(({ label }) => label),
      archived: archivedAt !== null,
      safety: safetyAt !== null,
      openEpisode: open.length > 0,
      sessions: line?.line.series.sessions.length ?? 0,
      lastSeenAt: seen.get(clientId) ?? null,
      nextAt: next.length === 0 ? null : Math.min(...next),
      ...standingFields(line),
      worthALook: alerts.length,
    }
  })
}

export const listClientRows = (
  db: ReadDb,
  memo: Memo,
  now: number,
  archived: boolean,
): readonly ClientRow[] =>
  memo
    .remember(db, 'clientRows', String(Math.floor(now / freshMs)), () => compute(db, now))
    .filter((row) => row.archived === archived)
