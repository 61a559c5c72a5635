// All current episodes at once, for Today and the list of clients: computed when something was written, else remembered.
import { toEpochMs } from '#domain/kernel/time.ts'
import { alertRules } from '#domain/outcomes/alert-types.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import { type Standing, standingOf } from '#domain/outcomes/standing-of.ts'
import type { AlertRow, WorthALookRow } from '#shared/contracts/outcomes.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listOpenEpisodeIds } from '../clients/public.ts'
import { readPractice } from '../settings/public.ts'
import { alertRowsOf } from './alert-service.ts'
import { buildLines, type RaterLine } from './build-series.ts'
import { type LoadedEpisode, loadEpisodes } from './load-episodes.ts'

export type LineOverview = {
  readonly line: RaterLine
  readonly alerts: readonly AlertRow[]
  readonly standing: Standing
}
export type EpisodeOverview = { readonly loaded: LoadedEpisode; readonly lines: readonly LineOverview[] }

/** What is said about time (not seen for, paused until) is allowed to be this old. */
const freshMs = 15 * 60_000

export const overviewOf = (
  db: ReadDb,
  episodeIds: readonly string[],
  at: number,
): readonly EpisodeOverview[] => {
  const { constants } = readPractice(db)
  const settings = outcomeSettingsFor(constants)
  const now = toEpochMs(at)
  return loadEpisodes(db, episodeIds).map((loaded) => ({
    loaded,
    lines: buildLines(loaded, { now, constants }).map((line) => ({
      line,
      alerts: alertRowsOf(loaded, line, settings, now),
      standing: standingOf(line.series, settings),
    })),
  }))
}

export const openOverview = (db: ReadDb, memo: Memo, now: number): readonly EpisodeOverview[] =>
  memo.remember(db, 'openOverview', String(Math.floor(now / freshMs)), () =>
    overviewOf(db, listOpenEpisodeIds(db), now),
  )

export const isUnanswered = ({ grade, answered }: AlertRow): boolean =>
  grade === 'worthALook' && answered === null

/** The domain's order of rules: safety, outcome, alliance, attendance. */
const order: readonly string[] = alertRules
const urgency = ({ alerts }: WorthALookRow): number =>
  Math.min(...alerts.map(({ rule }) => order.indexOf(rule)))

const isCurrent = ({ loaded }: EpisodeOverview): boolean =>
  loaded.clients.some(({ archivedAt }) => archivedAt === null)

/** One row for each client of each open episode with something unanswered that is worth a look. */
export const worthALook = (db: ReadDb, memo: Memo, now: number) => {
  const open = openOverview(db, memo, now).filter(isCurrent)
  const rows = open.flatMap(({ loaded, lines }): WorthALookRow[] =>
    loaded.clients.flatMap(({ clientId, alias }) => {
      const alerts = lines
        .filter(({ line }) => line.clientId === clientId)
        .flatMap((one) => one.alerts.filter(isUnanswered))
      return alerts.length === 0 ? [] : [{ episodeId: loaded.episode.episodeId, clientId, alias, alerts }]
    }),
  )
  const clients = new Set(open.flatMap(({ loaded }) => loaded.clients.map(({ clientId }) => clientId)))
  return {
    rows: rows.sort((a, b) => urgency(a) - urgency(b) || b.alerts.length - a.alerts.length),
    ofClients: clients.size,
  }
}
