// SQL of the private store: pulses, notes on the trend, full checks, support, one's own words.
import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type LinesRow = {
  readonly drained: number | null
  readonly distance: number | null
  readonly effect: number | null
  readonly recover: number | null
  readonly control: number | null
  readonly text: string
}
export type PulseRow = LinesRow & { readonly pulseId: string; readonly at: number }
export type NoteRow = { readonly noteId: string; readonly at: number; readonly text: string }
export type SupportRow = { readonly at: number; readonly talkedAt: number | null }

export const listPulses = (db: ReadDb): PulseRow[] =>
  listRows(
    db,
    sql<PulseRow>`SELECT id AS pulseId, at, drained, distance, effect, recover, control, text
                  FROM pulse ORDER BY at, id`,
  )

export const insertPulse = (db: WriteDb, pulse: PulseRow): void => {
  const { pulseId, at, drained, distance, effect, recover, control, text } = pulse
  run(
    db,
    sql`INSERT INTO pulse (id, at, drained, distance, effect, recover, control, text)
        VALUES (${pulseId}, ${at}, ${drained}, ${distance}, ${effect}, ${recover}, ${control}, ${text})`,
  )
}

export const deletePulse = (db: WriteDb, pulseId: string): number =>
  run(db, sql`DELETE FROM pulse WHERE id = ${pulseId}`)

export const listTrendNotes = (db: ReadDb): NoteRow[] =>
  listRows(db, sql<NoteRow>`SELECT id AS noteId, at, text FROM note ORDER BY at, id`)

export const insertTrendNote = (db: WriteDb, { noteId, at, text }: NoteRow): void => {
  run(db, sql`INSERT INTO note (id, at, text) VALUES (${noteId}, ${at}, ${text})`)
}

export const deleteTrendNote = (db: WriteDb, noteId: string): number =>
  run(db, sql`DELETE FROM note WHERE id = ${noteId}`)

export const listSupport = (db: ReadDb): SupportRow[] =>
  listRows(db, sql<SupportRow>`SELECT at, talked_at AS talkedAt FROM support ORDER BY at, id`)

export const insertSupport = (db: WriteDb, supportId: string, at: number): void => {
  run(db, sql`INSERT INTO support (id, at, talked_at) VALUES (${supportId}, ${at}, NULL)`)
}

export const endSupport = (db: WriteDb, talkedAt: number): number =>
  run(db, sql`UPDATE support SET talked_at = ${talkedAt} WHERE talked_at IS NULL`)

export const listJottings = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    listRows(db, sql<{ name: string; text: string }>`SELECT name, text FROM jotting`).map(
      ({ name, text }) => [name, text],
    ),
  )

export const putJotting = (db: WriteDb, name: string, text: string, at: number): void => {
  run(
    db,
    sql`INSERT INTO jotting (name, text, changed_at) VALUES (${name}, ${text}, ${at})
        ON CONFLICT (name) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at`,
  )
}

/** The newest of all that has a time; null where there is nothing. */
export const findNewestTime = (db: ReadDb): number | null =>
  findRow(
    db,
    sql<{ newest: number | null }>`SELECT max(at) AS newest FROM (
      SELECT at FROM pulse UNION ALL SELECT at FROM note UNION ALL SELECT at FROM full_check
      UNION ALL SELECT at FROM support UNION ALL SELECT changed_at FROM jotting)`,
  )?.newest ?? null

/** Everything that has a time before `before`; help lines and settings have none. */
export const deleteOlder = (db: WriteDb, before: number): void => {
  run(db, sql`DELETE FROM pulse WHERE at < ${before}`)
  run(db, sql`DELETE FROM note WHERE at < ${before}`)
  run(db, sql`DELETE FROM full_check WHERE at < ${before}`)
  run(db, sql`DELETE FROM support WHERE at < ${before}`)
  run(db, sql`DELETE FROM jotting WHERE changed_at < ${before}`)
}
