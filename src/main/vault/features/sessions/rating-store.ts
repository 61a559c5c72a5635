// Tables `rating`, `rating_item` and `episode_measure`: what was marked, never overwritten, and what a rater's line in an
// episode is read against.
import type { ConstantsKey, FormVersion } from '#domain/measures/measure-types.ts'
import type { RatingRow } from '#shared/contracts/sessions.ts'
import { findRow, getRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'
import { raterKey } from './session-store.ts'

export type Occasion = RatingRow['occasion']

export type RatingRecord = {
  readonly ratingId: string
  readonly sessionId: string
  readonly clientId: string
  readonly personId: string | null
  readonly occasion: Occasion
  readonly measureId: string
  readonly measureVersion: number
  readonly form: FormVersion
  readonly total: number | null
  readonly complete: boolean
  readonly source: RatingRow['source']
  readonly helper: string | null
  readonly language: string
  readonly direction: RatingRow['direction']
  readonly layout: RatingRow['layout']
  readonly startedAt: number
  readonly finishedAt: number
  readonly handoverId: string | null
  readonly formIndex: number | null
}

export type RatingItem = { readonly item: string; readonly value: number | null }

type Flat = Omit<RatingRecord, 'complete'> & { readonly complete: number }

const selectRating: Query<Flat> = sql`
  SELECT id AS ratingId, session_id AS sessionId, client_id AS clientId, person_id AS personId, occasion,
         measure_id AS measureId, measure_version AS measureVersion, form, total, complete, source, helper, language,
         direction, layout, started_at AS startedAt, finished_at AS finishedAt, handover_id AS handoverId,
         form_index AS formIndex
  FROM rating`

const toRating = (row: Flat): RatingRecord => ({ ...row, complete: row.complete === 1 })

export const findRating = (db: ReadDb, ratingId: string): RatingRecord | undefined => {
  const row = findRow(db, sql<Flat>`${selectRating} WHERE id = ${ratingId}`)
  return row && toRating(row)
}

export const findRatingOfForm = (db: ReadDb, handoverId: string, formIndex: number): string | undefined =>
  findRow(
    db,
    sql<{
      id: string
    }>`SELECT id FROM rating WHERE handover_id = ${handoverId} AND form_index = ${formIndex}`,
  )?.id

/** Ratings made in these sessions, and those that a correction reads there, in the order in which they were finished. */
export const listRatingsOfSessions = (db: ReadDb, sessionIds: readonly string[]): RatingRecord[] =>
  listRows(
    db,
    sql<Flat>`${selectRating}
      WHERE session_id IN ${sessionIds}
         OR id IN (SELECT rating_id FROM correction WHERE to_session_id IN ${sessionIds} AND undone_at IS NULL)
      ORDER BY finished_at, created_at, rowid`,
  ).map(toRating)

export const listRatingsOfEpisodes = (db: ReadDb, episodeIds: readonly string[]): RatingRecord[] =>
  listRows(
    db,
    sql<Flat>`${selectRating}
      WHERE session_id IN (SELECT id FROM session WHERE episode_id IN ${episodeIds})
         OR id IN (SELECT c.rating_id FROM correction c JOIN session s ON s.id = c.to_session_id
                   WHERE s.episode_id IN ${episodeIds} AND c.undone_at IS NULL)
      ORDER BY finished_at, created_at, rowid`,
  ).map(toRating)

export const listItems = (
  db: ReadDb,
  ratingIds: readonly string[],
): (RatingItem & { readonly ratingId: string })[] =>
  listRows(
    db,
    sql<RatingItem & { ratingId: string }>`SELECT rating_id AS ratingId, item, value FROM rating_item
                                           WHERE rating_id IN ${ratingIds} ORDER BY rating_id, position`,
  )

/** Whether anything was marked in this session: on our own lines or on an imported measure. */
export const hasRatings = (db: ReadDb, sessionId: string): boolean =>
  getRow(
    db,
    sql<{ any: number }>`SELECT EXISTS (SELECT 1 FROM rating WHERE session_id = ${sessionId})
                             OR EXISTS (SELECT 1 FROM pack_rating WHERE session_id = ${sessionId}) AS "any"`,
  ).any === 1

export const ratingValues = (row: RatingRecord, items: readonly RatingItem[]): RowValues => [
  row.ratingId,
  row.sessionId,
  row.clientId,
  row.personId,
  row.occasion,
  row.measureId,
  row.measureVersion,
  row.form,
  row.total,
  Number(row.complete),
  row.source,
  row.finishedAt,
  ...items.flatMap(({ item, value }) => [item, value]),
]

export const insertRating = (
  db: WriteDb,
  row: RatingRecord,
  items: readonly RatingItem[],
  now: number,
  nonce: Uint8Array,
): void => {
  run(
    db,
    sql`INSERT INTO rating (id, session_id, client_id, person_id, rater_key, occasion, measure_id, measure_version,
                            form, pack_version, total, complete, source, helper, language, direction, layout,
                            started_at, finished_at, handover_id, form_index, created_at, nonce)
        VALUES (${row.ratingId}, ${row.sessionId}, ${row.clientId}, ${row.personId}, ${raterKey(row.personId)},
                ${row.occasion}, ${row.measureId}, ${row.measureVersion}, ${row.form}, ${null}, ${row.total},
                ${row.complete}, ${row.source}, ${row.helper}, ${row.language}, ${row.direction}, ${row.layout},
                ${row.startedAt}, ${row.finishedAt}, ${row.handoverId}, ${row.formIndex}, ${now}, ${nonce})`,
  )
  items.forEach(({ item, value }, position) => {
    run(
      db,
      sql`INSERT INTO rating_item (rating_id, position, item, value)
          VALUES (${row.ratingId}, ${position}, ${item}, ${value})`,
    )
  })
}

/** One rater's measure in one episode, as fixed at the first rating. Cut-off and RCI in tenths. */
export type FixedMeasure = {
  readonly episodeId: string
  readonly clientId: string
  readonly personId: string | null
  readonly occasion: Occasion
  readonly measureId: string
  readonly measureVersion: number
  readonly form: FormVersion
  readonly constantsKey: ConstantsKey
  readonly cutOff: number
  readonly rci: number | null
  readonly sdHundredths: number | null
}

const selectFixed: Query<FixedMeasure> = sql`
  SELECT episode_id AS episodeId, client_id AS clientId, person_id AS personId, occasion, measure_id AS measureId,
         measure_version AS measureVersion, form, constants_key AS constantsKey, cut_off AS cutOff, rci,
         sd_hundredths AS sdHundredths
  FROM episode_measure`

export const listFixedMeasures = (db: ReadDb, episodeIds: readonly string[]): FixedMeasure[] =>
  listRows(db, sql<FixedMeasure>`${selectFixed} WHERE episode_id IN ${episodeIds}`)

export const insertFixedMeasure = (db: WriteDb, row: FixedMeasure, now: number): void => {
  run(
    db,
    sql`INSERT INTO episode_measure (episode_id, client_id, person_id, rater_key, occasion, measure_id,
                                     measure_version, form, constants_key, cut_off, rci, sd_hundredths, fixed_at)
        VALUES (${row.episodeId}, ${row.clientId}, ${row.personId}, ${raterKey(row.personId)}, ${row.occasion},
                ${row.measureId}, ${row.measureVersion}, ${row.form}, ${row.constantsKey}, ${row.cutOff}, ${row.rci},
                ${row.sdHundredths}, ${now})
        ON CONFLICT DO NOTHING`,
  )
}
