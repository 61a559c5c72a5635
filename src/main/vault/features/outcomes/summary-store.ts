// Tables `line_summary`, `line_alert`, `stale_episode` and `summary_stamp`: what overviews say, kept until it is stale.
import type { ValidityFlag } from '#domain/outcomes/validity-flags.ts'
import type { EndReason } from '#shared/contracts/end-reasons.ts'
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { LineAlert, LineSummary } from './line-summary.ts'

/** Episodes whose summaries do not hold: written to since, outlived, or counted under a clock that was set back since. */
export const listStale = (db: ReadDb, now: number, limit: number): string[] =>
  listRows(
    db,
    sql<{ id: string }>`
      SELECT episode_id AS id FROM stale_episode
      UNION SELECT episode_id FROM line_summary
      WHERE fresh_until IS NOT NULL AND (fresh_until <= ${now} OR counted_at > ${now})
      LIMIT ${limit}`,
  ).map(({ id }) => id)

export const countStale = (db: ReadDb): number =>
  findRow(db, sql<{ n: number }>`SELECT count(*) AS n FROM stale_episode`)?.n ?? 0

export const findStamp = (db: ReadDb): string | undefined =>
  findRow(db, sql<{ stamp: string }>`SELECT stamp FROM summary_stamp`)?.stamp

/** Other settings or formulas: everything is counted again. */
export const startOver = (db: WriteDb, stamp: string): void => {
  run(
    db,
    sql`INSERT INTO stale_episode (episode_id) SELECT id FROM episode WHERE true ON CONFLICT DO NOTHING`,
  )
  run(
    db,
    sql`INSERT INTO summary_stamp (only_row, stamp) VALUES (1, ${stamp})
        ON CONFLICT (only_row) DO UPDATE SET stamp = excluded.stamp`,
  )
}

/** Takes the place of whatever was kept of these episodes. */
export const replaceSummaries = (
  db: WriteDb,
  episodeIds: readonly string[],
  lines: readonly LineSummary[],
): void => {
  run(db, sql`DELETE FROM line_summary WHERE episode_id IN ${episodeIds}`)
  for (const line of lines) insertSummary(db, line)
  run(db, sql`DELETE FROM stale_episode WHERE episode_id IN ${episodeIds}`)
}

const insertSummary = (db: WriteDb, line: LineSummary): void => {
  const { episodeId, clientId, raterKey, outcome } = line
  const { constants } = outcome
  run(
    db,
    sql`INSERT INTO line_summary (episode_id, client_id, rater_key, position, role, age_band, measure_id, own_wording,
          min, max, direction, cut_off, rci, sd, ratings, first, last, expected, target, alliance_mean, alliance_last,
          alliance_low, sessions, sessions_with_both, days, flags, zone, last_seen_at, next_at, counted_at, fresh_until)
        VALUES (${episodeId}, ${clientId}, ${raterKey}, ${line.position}, ${line.role}, ${line.ageBand},
          ${outcome.measure}, ${outcome.ownWording}, ${constants.min}, ${constants.max}, ${constants.direction},
          ${constants.cutOff}, ${constants.rci}, ${constants.sd}, ${outcome.ratings}, ${outcome.first}, ${outcome.last},
          ${outcome.expected}, ${outcome.target}, ${outcome.allianceMean}, ${line.allianceLast}, ${line.allianceLow},
          ${outcome.sessions}, ${outcome.sessionsWithBoth}, ${outcome.days}, ${outcome.flags.join(' ')}, ${line.zone},
          ${line.lastSeenAt}, ${line.nextAt}, ${line.countedAt}, ${line.freshUntil})`,
  )
  for (const { rule, standsOn, fromAt } of line.alerts)
    run(
      db,
      sql`INSERT INTO line_alert (episode_id, client_id, rater_key, rule, stands_on, from_at)
          VALUES (${episodeId}, ${clientId}, ${raterKey}, ${rule}, ${standsOn}, ${fromAt})`,
    )
}

/** Flat as it comes out of SQL; summed-lines.ts gives it its shape. */
export type SummaryRow = {
  readonly episodeId: string
  readonly clientId: string
  readonly raterKey: string
  readonly position: number
  readonly role: LineSummary['role']
  readonly ageBand: LineSummary['ageBand']
  readonly measureId: string
  readonly ownWording: number
  readonly min: number
  readonly max: number
  readonly direction: LineSummary['outcome']['constants']['direction']
  readonly cutOff: number
  readonly rci: number
  readonly sd: number
  readonly ratings: number
  readonly first: number | null
  readonly last: number | null
  readonly expected: number | null
  readonly target: number | null
  readonly allianceMean: number | null
  readonly allianceLast: number | null
  readonly allianceLow: number
  readonly sessions: number
  readonly sessionsWithBoth: number
  readonly days: number | null
  readonly flags: string
  readonly zone: LineSummary['zone']
  readonly lastSeenAt: number | null
  readonly nextAt: number | null
  readonly countedAt: number
  readonly freshUntil: number | null
}

export const listSummaryRows = (db: ReadDb): SummaryRow[] =>
  listRows(
    db,
    sql<SummaryRow>`
      SELECT episode_id AS episodeId, client_id AS clientId, rater_key AS raterKey, position, role,
             age_band AS ageBand, measure_id AS measureId, own_wording AS ownWording, min, max, direction,
             cut_off AS cutOff, rci, sd, ratings, first, last, expected, target, alliance_mean AS allianceMean,
             alliance_last AS allianceLast, alliance_low AS allianceLow, sessions,
             sessions_with_both AS sessionsWithBoth, days, flags, zone, last_seen_at AS lastSeenAt,
             next_at AS nextAt, counted_at AS countedAt, fresh_until AS freshUntil
      FROM line_summary`,
  )

export type LineAlertRow = LineAlert & Pick<LineSummary, 'episodeId' | 'clientId' | 'raterKey'>

export const listLineAlerts = (db: ReadDb): LineAlertRow[] =>
  listRows(
    db,
    sql<LineAlertRow>`SELECT episode_id AS episodeId, client_id AS clientId, rater_key AS raterKey, rule,
                             stands_on AS standsOn, from_at AS fromAt FROM line_alert`,
  )

export type EpisodeFacts = {
  readonly episodeId: string
  readonly openedAt: number
  readonly closedAt: number | null
  readonly endReason: EndReason | null
  readonly excludedReason: string | null
}

export const flagsOf = (flags: string): readonly ValidityFlag[] =>
  flags === '' ? [] : (flags.split(' ') as ValidityFlag[])
