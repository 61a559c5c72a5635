// Every line of the caseload as it was summed up, held in memory until something is written. What is stale at the moment of
// asking is computed then and there: an overview is right whether or not the slices before it could be kept.
import { toMeasureId } from '#domain/kernel/ids.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listEpisodes } from '../clients/public.ts'
import { countBy, stampOf } from './count-stale.ts'
import { type LineSummary, summariseLines } from './line-summary.ts'
import { loadEpisodes } from './load-episodes.ts'
import {
  findStamp,
  flagsOf,
  type LineAlertRow,
  listLineAlerts,
  listStale,
  listSummaryRows,
  type SummaryRow,
} from './summary-store.ts'

const EVERY = -1

const keyOf = ({ episodeId, clientId, raterKey }: Pick<LineSummary, 'episodeId' | 'clientId' | 'raterKey'>) =>
  `${episodeId} ${clientId} ${raterKey}`

const toSummary = (row: SummaryRow, alerts: readonly LineAlertRow[]): LineSummary => {
  const { min, max, direction, cutOff, rci, sd } = row
  return {
    episodeId: row.episodeId,
    clientId: row.clientId,
    raterKey: row.raterKey,
    position: row.position,
    role: row.role,
    ageBand: row.ageBand,
    outcome: {
      measure: toMeasureId(row.measureId),
      ownWording: row.ownWording === 1,
      constants: { min, max, direction, cutOff, rci, sd },
      ratings: row.ratings,
      first: row.first,
      last: row.last,
      expected: row.expected,
      target: row.target,
      allianceMean: row.allianceMean,
      sessions: row.sessions,
      sessionsWithBoth: row.sessionsWithBoth,
      days: row.days,
      flags: flagsOf(row.flags),
    },
    zone: row.zone,
    allianceLast: row.allianceLast,
    allianceLow: row.allianceLow === 1,
    lastSeenAt: row.lastSeenAt,
    nextAt: row.nextAt,
    alerts: alerts.map(({ rule, standsOn, fromAt }) => ({ rule, standsOn, fromAt })),
    countedAt: row.countedAt,
    freshUntil: row.freshUntil,
  }
}

const readKept = (db: ReadDb): readonly LineSummary[] => {
  const alerts = Map.groupBy(listLineAlerts(db), keyOf)
  return listSummaryRows(db).map((row) => toSummary(row, alerts.get(keyOf(row)) ?? []))
}

/** In no order that means anything. */
export const summedLines = (db: ReadDb, memo: Memo, now: number): readonly LineSummary[] => {
  const by = countBy(db, now)
  const isKept = findStamp(db) === stampOf(by)
  const stale = isKept ? listStale(db, now, EVERY) : listEpisodes(db).map(({ episodeId }) => episodeId)
  const kept = isKept ? memo.remember(db, 'summedLines', '', () => readKept(db)) : []
  if (stale.length === 0) return kept
  const gone = new Set(stale)
  const fresh = loadEpisodes(db, stale).flatMap((loaded) => summariseLines(loaded, by))
  return [...kept.filter(({ episodeId }) => !gone.has(episodeId)), ...fresh]
}
