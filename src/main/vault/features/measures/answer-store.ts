// Tables `pack_rating`, `pack_answer`, `pack_score`, `pack_exclusion`: what was answered on a pack, never overwritten.
import type { ConstantsKey } from '#domain/measures/measure-types.ts'
import type { ScaleScore } from '#domain/measures/packs/score/score-rule.ts'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'
import { raterKey } from '../sessions/public.ts'

export type PackRatingRecord = {
  readonly ratingId: string
  readonly sessionId: string
  readonly clientId: string
  readonly personId: string | null
  readonly packId: string
  readonly constantsKey: ConstantsKey
  readonly complete: boolean
  readonly source: PackResult['source']
  readonly helper: string | null
  readonly language: string
  readonly startedAt: number
  readonly finishedAt: number
  readonly handoverId: string | null
  readonly formIndex: number | null
}

export type PackAnswerRow = PackResult['answers'][number]

type Flat = Omit<PackRatingRecord, 'complete'> & { readonly complete: number }
const selectRating: Query<Flat> = sql`
  SELECT id AS ratingId, session_id AS sessionId, client_id AS clientId, person_id AS personId, pack_id AS packId,
         constants_key AS constantsKey, complete, source, helper, language, started_at AS startedAt,
         finished_at AS finishedAt, handover_id AS handoverId, form_index AS formIndex
  FROM pack_rating`

const toRating = (row: Flat): PackRatingRecord => ({ ...row, complete: row.complete === 1 })

export const findPackRating = (db: ReadDb, ratingId: string): PackRatingRecord | undefined => {
  const row = findRow(db, sql<Flat>`${selectRating} WHERE id = ${ratingId}`)
  return row && toRating(row)
}

export const findPackRatingOfForm = (db: ReadDb, handoverId: string, index: number): string | undefined =>
  findRow(
    db,
    sql<{
      id: string
    }>`SELECT id FROM pack_rating WHERE handover_id = ${handoverId} AND form_index = ${index}`,
  )?.id

/** Of one client in the sessions of an episode, in the order in which they were finished. */
export const listPackRatings = (db: ReadDb, episodeId: string, clientId: string): PackRatingRecord[] =>
  listRows(
    db,
    sql<Flat>`${selectRating}
      WHERE client_id = ${clientId} AND session_id IN (SELECT id FROM session WHERE episode_id = ${episodeId})
      ORDER BY finished_at, created_at, rowid`,
  ).map(toRating)

export const listPackRatingsOfSession = (db: ReadDb, sessionId: string): PackRatingRecord[] =>
  listRows(db, sql<Flat>`${selectRating} WHERE session_id = ${sessionId} ORDER BY finished_at, rowid`).map(
    toRating,
  )

export const listAnswers = (db: ReadDb, ids: readonly string[]): (PackAnswerRow & { ratingId: string })[] =>
  listRows(
    db,
    sql<PackAnswerRow & { ratingId: string }>`SELECT rating_id AS ratingId, link_id AS linkId, value
      FROM pack_answer WHERE rating_id IN ${ids} ORDER BY rating_id, position`,
  )

export const listScores = (db: ReadDb, ids: readonly string[]): (ScaleScore & { ratingId: string })[] =>
  listRows(
    db,
    sql<ScaleScore & { ratingId: string }>`SELECT rating_id AS ratingId, scale, score, answered, items
      FROM pack_score WHERE rating_id IN ${ids} ORDER BY rating_id, scale`,
  )

export const countPackRatings = (db: ReadDb): ReadonlyMap<string, number> =>
  new Map(
    listRows(
      db,
      sql<{ packId: string; ratings: number }>`SELECT pack_id AS packId, count(*) AS ratings FROM pack_rating
                                               GROUP BY pack_id`,
    ).map(({ packId, ratings }) => [packId, ratings]),
  )

export const packRatingValues = (
  row: PackRatingRecord,
  answers: readonly PackAnswerRow[],
  scores: readonly ScaleScore[],
): RowValues => [
  row.ratingId,
  row.sessionId,
  row.clientId,
  row.personId,
  row.packId,
  Number(row.complete),
  row.source,
  row.finishedAt,
  ...answers.flatMap(({ linkId, value }) => [linkId, value]),
  ...scores.flatMap(({ scale, score }) => [scale, score]),
]

export const insertPackRating = (
  db: WriteDb,
  row: PackRatingRecord,
  said: { readonly answers: readonly PackAnswerRow[]; readonly scores: readonly ScaleScore[] },
  now: number,
  nonce: Uint8Array,
): void => {
  run(
    db,
    sql`INSERT INTO pack_rating (id, session_id, client_id, person_id, rater_key, pack_id, constants_key, complete,
                                 source, helper, language, started_at, finished_at, handover_id, form_index,
                                 created_at, nonce)
        VALUES (${row.ratingId}, ${row.sessionId}, ${row.clientId}, ${row.personId}, ${raterKey(row.personId)},
                ${row.packId}, ${row.constantsKey}, ${row.complete}, ${row.source}, ${row.helper}, ${row.language},
                ${row.startedAt}, ${row.finishedAt}, ${row.handoverId}, ${row.formIndex}, ${now}, ${nonce})`,
  )
  said.answers.forEach(({ linkId, value }, position) => {
    run(
      db,
      sql`INSERT INTO pack_answer (rating_id, position, link_id, value)
          VALUES (${row.ratingId}, ${position}, ${linkId}, ${value})`,
    )
  })
  for (const { scale, score, answered, items } of said.scores)
    run(
      db,
      sql`INSERT INTO pack_score (rating_id, scale, score, answered, items)
          VALUES (${row.ratingId}, ${scale}, ${score}, ${answered}, ${items})`,
    )
}
