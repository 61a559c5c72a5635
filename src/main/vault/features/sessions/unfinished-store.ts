// Tables `unfinished_form` and `unfinished_item`: forms that were begun and not finished.
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { Occasion, RatingItem } from './rating-store.ts'

export type UnfinishedForm = {
  readonly formId: string
  readonly handoverId: string
  readonly formIndex: number
  readonly startedAt: number
  readonly lastAt: number
  readonly resolution: 'continued' | 'keptIncomplete' | 'discarded' | null
  /** Of the form that was handed over. */
  readonly sessionId: string
  readonly clientId: string
  readonly personId: string | null
  readonly occasion: Occasion
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly layout: 'all' | 'one'
}

const selectForm: Query<UnfinishedForm> = sql`
  SELECT u.id AS formId, u.handover_id AS handoverId, u.form_index AS formIndex, u.started_at AS startedAt,
         u.last_at AS lastAt, u.resolution, h.session_id AS sessionId, f.client_id AS clientId,
         f.person_id AS personId, f.occasion, f.language, f.direction, f.layout
  FROM unfinished_form u
  JOIN handover h ON h.id = u.handover_id
  JOIN handover_form f ON f.handover_id = u.handover_id AND f.form_index = u.form_index`

export const findUnfinished = (db: ReadDb, formId: string): UnfinishedForm | undefined =>
  findRow(db, sql<UnfinishedForm>`${selectForm} WHERE u.id = ${formId}`)

export const findUnfinishedOf = (
  db: ReadDb,
  handoverId: string,
  formIndex: number,
): UnfinishedForm | undefined =>
  findRow(
    db,
    sql<UnfinishedForm>`${selectForm} WHERE u.handover_id = ${handoverId} AND u.form_index = ${formIndex}`,
  )

/** Those that wait for a decision. */
export const listUnfinished = (db: ReadDb, sessionIds: readonly string[]): UnfinishedForm[] =>
  listRows(
    db,
    sql<UnfinishedForm>`${selectForm} WHERE h.session_id IN ${sessionIds} AND u.resolution IS NULL
      ORDER BY u.started_at, u.id`,
  )

export const listUnfinishedItems = (
  db: ReadDb,
  formIds: readonly string[],
): (RatingItem & { readonly formId: string })[] =>
  listRows(
    db,
    sql<RatingItem & { formId: string }>`SELECT form_id AS formId, item, value FROM unfinished_item
                                         WHERE form_id IN ${formIds}`,
  )

type NewForm = Pick<UnfinishedForm, 'formId' | 'handoverId' | 'formIndex' | 'startedAt' | 'lastAt'>

/** Inserts, or brings a form up to date that was merged before. */
export const saveUnfinished = (db: WriteDb, row: NewForm, items: readonly RatingItem[]): void => {
  run(
    db,
    sql`INSERT INTO unfinished_form (id, handover_id, form_index, started_at, last_at, resolved_at, resolution)
        VALUES (${row.formId}, ${row.handoverId}, ${row.formIndex}, ${row.startedAt}, ${row.lastAt}, ${null}, ${null})
        ON CONFLICT (handover_id, form_index) DO UPDATE SET last_at = excluded.last_at`,
  )
  run(db, sql`DELETE FROM unfinished_item WHERE form_id = ${row.formId}`)
  for (const { item, value } of items)
    run(db, sql`INSERT INTO unfinished_item (form_id, item, value) VALUES (${row.formId}, ${item}, ${value})`)
}

export const setUnfinishedResolved = (
  db: WriteDb,
  formId: string,
  resolution: NonNullable<UnfinishedForm['resolution']>,
  at: number,
): void => {
  run(
    db,
    sql`UPDATE unfinished_form SET resolved_at = ${at}, resolution = ${resolution}
        WHERE id = ${formId} AND resolved_at IS NULL`,
  )
}
