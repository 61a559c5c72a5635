// The list of clients: each with where the current episode (the open one, else the last) stands, from the kept summaries.
import type { ClientRow } from '#shared/contracts/clients.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { type LineSummary, pendingLines, summedLines } from '../outcomes/public.ts'
import { bandOf } from './age-band.ts'
import { type ClientRecord, listAllLabels, listClients } from './client-store.ts'
import { type EpisodeRecord, listEpisodes } from './episode-store.ts'

const freshMs = 15 * 60_000

type Own = { readonly line: LineSummary; readonly episode: EpisodeRecord }

const raterIsSelf = ({ raterKey }: LineSummary): boolean => raterKey === 'self'

/** The open ones first, alone before with others; then the latest. */
const byRank =
  (sizes: ReadonlyMap<string, number>) =>
  (a: Own, b: Own): number => {
    const [openA, openB] = [a.episode.closedAt === null, b.episode.closedAt === null]
    if (openA !== openB) return openA ? -1 : 1
    if (!openA) return b.episode.openedAt - a.episode.openedAt
    return (sizes.get(a.episode.episodeId) ?? 1) - (sizes.get(b.episode.episodeId) ?? 1)
  }

const tenths = (points: number | null): number | null => (points === null ? null : Math.round(points * 10))

const max = (values: readonly (number | null)[]): number | null =>
  values.reduce((most, value) => (value === null || (most !== null && most > value) ? most : value), null)

const standingFields = (line: LineSummary | undefined) => ({
  outcome: tenths(line?.outcome.last ?? null),
  firstOutcome: tenths(line?.outcome.first ?? null),
  alliance: tenths(line?.allianceLast ?? null),
  zone: line?.zone ?? ('none' as const),
  lowAlliance: line?.allianceLow ?? false,
})

const clientFields = ({ clientId, code, alias, name, safetyAt, archivedAt }: ClientRecord) => ({
  clientId,
  code,
  alias,
  name,
  archived: archivedAt !== null,
  safety: safetyAt !== null,
})

const compute = (db: ReadDb, memo: Memo, now: number): readonly ClientRow[] => {
  const episodes = new Map(listEpisodes(db).map((episode) => [episode.episodeId, episode]))
  const self = summedLines(db, memo, now).filter(raterIsSelf)
  const sizes = new Map<string, number>()
  for (const { episodeId } of self) sizes.set(episodeId, (sizes.get(episodeId) ?? 0) + 1)
  const ownOf = Map.groupBy(self, ({ clientId }) => clientId)
  const labels = Map.groupBy(listAllLabels(db), ({ clientId }) => clientId)
  const waiting = new Map<string, number>()
  for (const { line, rules } of pendingLines(db, memo, now))
    waiting.set(line.clientId, (waiting.get(line.clientId) ?? 0) + rules.length)
  return listClients(db).map((client): ClientRow => {
    const { clientId } = client
    const own = (ownOf.get(clientId) ?? [])
      .flatMap((line): Own[] => {
        const episode = episodes.get(line.episodeId)
        return episode ? [{ line, episode }] : []
      })
      .sort((a, b) => byRank(sizes)(a, b) || (a.episode.episodeId < b.episode.episodeId ? -1 : 1))
    const open = own.filter(({ episode }) => episode.closedAt === null)
    const next = open.flatMap(({ line }) => line.nextAt ?? [])
    return {
      ...clientFields(client),
      band: bandOf(client, now),
      labels: (labels.get(clientId) ?? []).map(({ label }) => label),
      openEpisode: open.length > 0,
      sessions: own[0]?.line.outcome.sessions ?? 0,
      lastSeenAt: max(own.map(({ line }) => line.lastSeenAt)),
      nextAt: next.length === 0 ? null : Math.min(...next),
      ...standingFields(own[0]?.line),
      worthALook: waiting.get(clientId) ?? 0,
    }
  })
}

/** Every client, archived ones too, in the order of their codes. */
export const allClientRows = (db: ReadDb, memo: Memo, now: number): readonly ClientRow[] =>
  memo.remember(db, 'clientRows', String(Math.floor(now / freshMs)), () => compute(db, memo, now))

export const listClientRows = (
  db: ReadDb,
  memo: Memo,
  now: number,
  archived: boolean,
): readonly ClientRow[] => allClientRows(db, memo, now).filter((row) => row.archived === archived)
