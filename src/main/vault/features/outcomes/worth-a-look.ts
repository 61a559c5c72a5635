// Today's "worth a look": who has something unanswered, from the kept lines; the words and numbers of the first few are
// computed from their rows when they are shown.
import { alertRules } from '#domain/outcomes/alert-types.ts'
import type { WorthALookRow } from '#shared/contracts/outcomes.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listClients, listMembers, listOpenEpisodeIds } from '../clients/public.ts'
import { isUnanswered, overviewOf } from './overview.ts'
import { type PendingLine, pendingLines } from './pending-alerts.ts'

/** So many are worded; more than a screen shows, and few enough to be there at once. */
const WORDED = 12

/** The domain's order of rules: safety, outcome, alliance, attendance. */
const order: readonly string[] = alertRules

type Waiting = { readonly episodeId: string; readonly clientId: string; readonly rules: readonly string[] }

const urgency = ({ rules }: Waiting): number => Math.min(...rules.map((rule) => order.indexOf(rule)))

const inOrder = (pending: readonly PendingLine[], places: ReadonlyMap<string, number>): readonly Waiting[] =>
  [...Map.groupBy(pending, ({ line }) => `${line.episodeId} ${line.clientId}`).values()]
    .flatMap((lines): Waiting[] => {
      const line = lines[0]?.line
      if (!line) return []
      const { episodeId, clientId } = line
      return [{ episodeId, clientId, rules: lines.flatMap(({ rules }) => rules) }]
    })
    .sort(
      (a, b) =>
        urgency(a) - urgency(b) ||
        b.rules.length - a.rules.length ||
        (places.get(a.episodeId) ?? 0) - (places.get(b.episodeId) ?? 0) ||
        (a.clientId < b.clientId ? -1 : 1),
    )

/** One row for each client of each open episode with something unanswered that is worth a look, the most pressing first. */
export const worthALook = (db: ReadDb, memo: Memo, now: number, worded = WORDED) => {
  const clients = new Map(listClients(db).map((client) => [client.clientId, client]))
  const open = listOpenEpisodeIds(db)
  const membersOf = Map.groupBy(listMembers(db, open), ({ episodeId }) => episodeId)
  const isCurrent = (episodeId: string): boolean =>
    (membersOf.get(episodeId) ?? []).some(({ clientId }) => clients.get(clientId)?.archivedAt === null)
  const waiting = inOrder(
    pendingLines(db, memo, now).filter(({ line }) => isCurrent(line.episodeId)),
    new Map(open.map((id, place) => [id, place])),
  )
  const shown = waiting.slice(0, worded)
  const overviews = new Map(
    overviewOf(db, [...new Set(shown.map(({ episodeId }) => episodeId))], now).map((one) => [
      one.loaded.episode.episodeId,
      one,
    ]),
  )
  const rows = shown.flatMap(({ episodeId, clientId }): WorthALookRow[] => {
    const alerts = (overviews.get(episodeId)?.lines ?? [])
      .filter(({ line }) => line.clientId === clientId)
      .flatMap((one) => one.alerts.filter(isUnanswered))
    const alias = clients.get(clientId)?.alias ?? ''
    return alerts.length === 0 ? [] : [{ episodeId, clientId, alias, alerts }]
  })
  const ofClients = new Set(
    [...membersOf].flatMap(([id, members]) => (isCurrent(id) ? members.map(({ clientId }) => clientId) : [])),
  ).size
  return { rows, waiting: waiting.length, ofClients }
}
