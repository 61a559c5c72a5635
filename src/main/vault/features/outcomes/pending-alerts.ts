// Which alerts of the kept lines wait for an answer just now: those that speak up by this instant, without an answer that
// still stands.
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listOpenEpisodeIds } from '../clients/public.ts'
import { answerTo } from './alert-service.ts'
import { listAlertStates } from './event-store.ts'
import type { LineSummary } from './line-summary.ts'
import { summedLines } from './summed-lines.ts'

export type PendingLine = { readonly line: LineSummary; readonly rules: readonly string[] }

/** Of open episodes only: a closed one says nothing. Lines with nothing to say are left out. */
export const pendingLines = (db: ReadDb, memo: Memo, now: number): readonly PendingLine[] => {
  const open = listOpenEpisodeIds(db)
  const isOpen = new Set(open)
  const statesOf = Map.groupBy(listAlertStates(db, open), ({ episodeId }) => episodeId)
  return summedLines(db, memo, now).flatMap((line): PendingLine[] => {
    if (line.alerts.length === 0 || !isOpen.has(line.episodeId)) return []
    const states = statesOf.get(line.episodeId) ?? []
    const rules = line.alerts
      .filter(({ fromAt }) => fromAt <= now)
      .filter((alert) => answerTo(alert, states, line.clientId, now) === null)
      .map(({ rule }) => rule)
    return rules.length === 0 ? [] : [{ line, rules }]
  })
}
