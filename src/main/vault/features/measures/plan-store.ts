// Tables `measure_plan` and `measure_skip`: when a measure is asked, and why once it was not.
import type { PlanWhen } from '#shared/contracts/measure-plans.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type PlanRecord = {
  readonly planId: string
  readonly episodeId: string
  readonly clientId: string
  readonly personId: string | null
  readonly familyId: string
  readonly occasion: 'outcome' | 'alliance'
  readonly when: PlanWhen
}

type Flat = Omit<PlanRecord, 'when'> & {
  readonly times: PlanWhen['times']
  readonly everyN: number | null
  readonly onDay: string | null
}

const selectPlan: Query<Flat> = sql`
  SELECT id AS planId, episode_id AS episodeId, client_id AS clientId, person_id AS personId, family_id AS familyId,
         occasion, times, every_n AS everyN, on_day AS onDay
  FROM measure_plan`

const toPlan = ({ times, everyN, onDay, ...rest }: Flat): PlanRecord => ({
  ...rest,
  when:
    times === 'every'
      ? { times, everyN: everyN ?? 2 }
      : times === 'date'
        ? { times, onDay: onDay ?? '' }
        : { times },
})

/** Those that have not ended. */
export const listPlansOf = (db: ReadDb, episodeId: string): PlanRecord[] =>
  listRows(
    db,
    sql<Flat>`${selectPlan} WHERE episode_id = ${episodeId} AND ended_at IS NULL ORDER BY created_at, id`,
  ).map(toPlan)

export const findPlan = (db: ReadDb, planId: string): PlanRecord | undefined => {
  const row = findRow(db, sql<Flat>`${selectPlan} WHERE id = ${planId} AND ended_at IS NULL`)
  return row && toPlan(row)
}

export const planValues = ({
  planId,
  episodeId,
  clientId,
  personId,
  familyId,
  occasion,
  when,
}: PlanRecord): RowValues => [
  planId,
  episodeId,
  clientId,
  personId,
  familyId,
  occasion,
  when.times,
  when.times === 'every' ? when.everyN : null,
  when.times === 'date' ? when.onDay : null,
]

export const insertPlan = (db: WriteDb, row: PlanRecord, now: number, nonce: Uint8Array): void => {
  const { when } = row
  run(
    db,
    sql`INSERT INTO measure_plan (id, episode_id, client_id, person_id, family_id, occasion, times, every_n, on_day,
                                  created_at, nonce)
        VALUES (${row.planId}, ${row.episodeId}, ${row.clientId}, ${row.personId}, ${row.familyId}, ${row.occasion},
                ${when.times}, ${when.times === 'every' ? when.everyN : null},
                ${when.times === 'date' ? when.onDay : null}, ${now}, ${nonce})`,
  )
}

export const setPlanEnded = (db: WriteDb, planId: string, at: number): void => {
  run(db, sql`UPDATE measure_plan SET ended_at = ${at} WHERE id = ${planId} AND ended_at IS NULL`)
}

export const listSkips = (db: ReadDb, sessionId: string): ReadonlyMap<string, string> =>
  new Map(
    listRows(
      db,
      sql<{ planId: string; reason: string }>`SELECT plan_id AS planId, reason FROM measure_skip
                                              WHERE session_id = ${sessionId}`,
    ).map(({ planId, reason }) => [planId, reason]),
  )

export const insertSkip = (
  db: WriteDb,
  skip: { readonly planId: string; readonly sessionId: string; readonly reason: string },
  now: number,
  nonce: Uint8Array,
): void => {
  run(
    db,
    sql`INSERT INTO measure_skip (plan_id, session_id, reason, skipped_at, nonce)
        VALUES (${skip.planId}, ${skip.sessionId}, ${skip.reason}, ${now}, ${nonce})`,
  )
}
