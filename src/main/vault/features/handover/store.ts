// Tables `handover` and `handover_form`: each time the laptop is handed over, and which forms went with it.
import type { FormVersion } from '#domain/measures/measure-types.ts'
import type { HandoverView } from '#shared/contracts/kit.ts'
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { Occasion } from '../sessions/public.ts'
import { raterKey } from '../sessions/public.ts'

export type HandoverRecord = {
  readonly handoverId: string
  readonly sessionId: string
  /** Opens the chain of the hand-over's inbox. */
  readonly ratchetStart: Uint8Array
  readonly view: HandoverView
  readonly mergedRecords: number
  readonly unreadableRecords: number
}

export const findHandover = (db: ReadDb, handoverId: string): HandoverRecord | undefined =>
  findRow(
    db,
    sql<HandoverRecord>`SELECT id AS handoverId, session_id AS sessionId, ratchet_start AS ratchetStart,
                               view, merged_records AS mergedRecords, unreadable_records AS unreadableRecords
                        FROM handover WHERE id = ${handoverId}`,
  )

export const insertHandover = (
  db: WriteDb,
  row: Pick<HandoverRecord, 'handoverId' | 'sessionId' | 'ratchetStart' | 'view'>,
  now: number,
): void => {
  run(
    db,
    sql`INSERT INTO handover (id, session_id, ratchet_start, view, created_at)
        VALUES (${row.handoverId}, ${row.sessionId}, ${row.ratchetStart}, ${row.view}, ${now})`,
  )
}

export const setHandoverMerged = (
  db: WriteDb,
  handoverId: string,
  merged: { readonly at: number; readonly records: number; readonly unreadable: number },
): void => {
  run(
    db,
    sql`UPDATE handover SET merged_at = ${merged.at}, merged_records = ${merged.records},
                            unreadable_records = ${merged.unreadable}
        WHERE id = ${handoverId}`,
  )
}

/** How this session was last shown; the next form is shown in the same way. */
export const lastViewOf = (db: ReadDb, sessionId: string): HandoverView =>
  findRow(
    db,
    sql<{ view: HandoverView }>`SELECT view FROM handover WHERE session_id = ${sessionId}
                                ORDER BY created_at DESC, rowid DESC LIMIT 1`,
  )?.view ?? 'handed'

/** Records of this session's inboxes that could not be read. */
export const countUnreadable = (db: ReadDb, sessionId: string): number =>
  findRow(
    db,
    sql<{ unreadable: number }>`SELECT coalesce(sum(unreadable_records), 0) AS unreadable FROM handover
                                WHERE session_id = ${sessionId}`,
  )?.unreadable ?? 0

export type FormRecord = {
  readonly handoverId: string
  readonly index: number
  readonly occasion: Occasion
  readonly clientId: string
  readonly personId: string | null
  readonly measureId: string
  readonly measureVersion: number
  readonly form: FormVersion
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly layout: 'all' | 'one'
}

export const insertForm = (db: WriteDb, row: FormRecord): void => {
  run(
    db,
    sql`INSERT INTO handover_form (handover_id, form_index, occasion, client_id, person_id, rater_key, measure_id,
                                   measure_version, form, language, direction, layout)
        VALUES (${row.handoverId}, ${row.index}, ${row.occasion}, ${row.clientId}, ${row.personId},
                ${raterKey(row.personId)}, ${row.measureId}, ${row.measureVersion}, ${row.form}, ${row.language},
                ${row.direction}, ${row.layout})`,
  )
}

export const listForms = (db: ReadDb, handoverId: string): FormRecord[] =>
  listRows(
    db,
    sql<FormRecord>`SELECT handover_id AS handoverId, form_index AS "index", occasion, client_id AS clientId,
                           person_id AS personId, measure_id AS measureId, measure_version AS measureVersion, form,
                           language, direction, layout
                    FROM handover_form WHERE handover_id = ${handoverId} ORDER BY form_index`,
  )
