// Tables `handover_pack`, `unfinished_pack`, `unfinished_pack_answer`: packs that went with the laptop, and those that were
// begun and not finished.
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type HandedPack = {
  readonly handoverId: string
  readonly index: number
  readonly occasion: 'outcome' | 'alliance'
  readonly clientId: string
  readonly personId: string | null
  readonly packId: string
  readonly language: string
}

export const insertHandedPack = (db: WriteDb, row: HandedPack): void => {
  run(
    db,
    sql`INSERT INTO handover_pack (handover_id, form_index, occasion, client_id, person_id, pack_id, language)
        VALUES (${row.handoverId}, ${row.index}, ${row.occasion}, ${row.clientId}, ${row.personId}, ${row.packId},
                ${row.language})`,
  )
}

export const listHandedPacks = (db: ReadDb, handoverId: string): HandedPack[] =>
  listRows(
    db,
    sql<HandedPack>`SELECT handover_id AS handoverId, form_index AS "index", occasion, client_id AS clientId,
                           person_id AS personId, pack_id AS packId, language
                    FROM handover_pack WHERE handover_id = ${handoverId} ORDER BY form_index`,
  )

export type UnfinishedPack = Omit<HandedPack, 'index'> & {
  readonly formId: string
  readonly formIndex: number
  readonly sessionId: string
  readonly startedAt: number
  readonly lastAt: number
  readonly resolution: 'continued' | 'keptIncomplete' | 'discarded' | null
}

const selectUnfinished: Query<UnfinishedPack> = sql`
  SELECT u.id AS formId, u.handover_id AS handoverId, u.form_index AS formIndex, h.session_id AS sessionId, p.occasion,
         p.client_id AS clientId, p.person_id AS personId, p.pack_id AS packId, p.language,
         u.started_at AS startedAt, u.last_at AS lastAt, u.resolution
  FROM unfinished_pack u
  JOIN handover h ON h.id = u.handover_id
  JOIN handover_pack p ON p.handover_id = u.handover_id AND p.form_index = u.form_index`

export const findUnfinishedPack = (db: ReadDb, formId: string): UnfinishedPack | undefined =>
  findRow(db, sql<UnfinishedPack>`${selectUnfinished} WHERE u.id = ${formId}`)

export const findUnfinishedPackOf = (
  db: ReadDb,
  handoverId: string,
  index: number,
): UnfinishedPack | undefined =>
  findRow(
    db,
    sql<UnfinishedPack>`${selectUnfinished} WHERE u.handover_id = ${handoverId} AND u.form_index = ${index}`,
  )

/** Those of a session that wait for a decision. */
export const listUnfinishedPacks = (db: ReadDb, sessionId: string): UnfinishedPack[] =>
  listRows(
    db,
    sql<UnfinishedPack>`${selectUnfinished} WHERE h.session_id = ${sessionId} AND u.resolution IS NULL
                        ORDER BY u.started_at, u.id`,
  )

type Answer = { readonly linkId: string; readonly value: number }

export const listUnfinishedAnswers = (db: ReadDb, formId: string): Answer[] =>
  listRows(
    db,
    sql<Answer>`SELECT link_id AS linkId, value FROM unfinished_pack_answer WHERE form_id = ${formId}`,
  )

/** Inserts, or brings a form up to date that was merged before. */
export const saveUnfinishedPack = (
  db: WriteDb,
  row: Pick<UnfinishedPack, 'formId' | 'handoverId' | 'formIndex' | 'startedAt' | 'lastAt'>,
  answers: readonly Answer[],
): void => {
  run(
    db,
    sql`INSERT INTO unfinished_pack (id, handover_id, form_index, started_at, last_at)
        VALUES (${row.formId}, ${row.handoverId}, ${row.formIndex}, ${row.startedAt}, ${row.lastAt})
        ON CONFLICT (handover_id, form_index) DO UPDATE SET last_at = excluded.last_at`,
  )
  run(db, sql`DELETE FROM unfinished_pack_answer WHERE form_id = ${row.formId}`)
  for (const { linkId, value } of answers)
    run(
      db,
      sql`INSERT INTO unfinished_pack_answer (form_id, link_id, value) VALUES (${row.formId}, ${linkId}, ${value})`,
    )
}

export const setUnfinishedPackResolved = (
  db: WriteDb,
  formId: string,
  resolution: NonNullable<UnfinishedPack['resolution']>,
  at: number,
): void => {
  run(
    db,
    sql`UPDATE unfinished_pack SET resolved_at = ${at}, resolution = ${resolution}
        WHERE id = ${formId} AND resolved_at IS NULL`,
  )
}
