// Open episodes with the people in them, as a calendar's titles may name them.
import type { ReadDb } from '../../db/sql.ts'
import { listClientsById, listMembers, listOpenEpisodeIds } from '../clients/public.ts'

export type OpenPeople = {
  readonly episodeId: string
  readonly alias: string
  readonly code: string
  readonly names: readonly string[]
}

/** By alias. Of a client alone and with others, the names lead to the episode alone. */
export const listOpenPeople = (db: ReadDb): readonly OpenPeople[] => {
  const members = listMembers(db, listOpenEpisodeIds(db))
  const ids = [...new Set(members.map(({ clientId }) => clientId))]
  const clients = new Map(
    listClientsById(db, ids)
      .filter(({ archivedAt }) => archivedAt === null)
      .map((client) => [client.clientId, client]),
  )
  const sizes = [...Map.groupBy(members, ({ episodeId }) => episodeId)].toSorted(
    (a, b) => a[1].length - b[1].length,
  )
  const named = new Set<string>()
  return sizes
    .flatMap(([episodeId, own]): OpenPeople[] => {
      const there = own.flatMap(({ clientId }) => clients.get(clientId) ?? [])
      if (there.length === 0) return []
      const fresh = there.filter(({ clientId }) => !named.has(clientId))
      for (const { clientId } of fresh) named.add(clientId)
      return [
        {
          episodeId,
          alias: there.map(({ alias }) => alias).join(' · '),
          code: there.map(({ code }) => code).join(' · '),
          names: fresh.flatMap(({ alias, code }) => [alias, code]),
        },
      ]
    })
    .sort((a, b) => (a.alias < b.alias ? -1 : 1))
}
