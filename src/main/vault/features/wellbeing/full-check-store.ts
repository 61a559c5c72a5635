// Tables `full_check` and `full_check_answer` of the private store: answers as they count; scales are computed, never kept.
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

type Kind = 'burnout' | 'quality'
type Scale = 'personal' | 'work' | 'client' | 'satisfaction' | 'burnout' | 'secondary'
export type FullCheckScaleRow = { readonly scale: Scale; readonly values: readonly (number | null)[] }
export type FullCheckRow = {
  readonly checkId: string
  readonly at: number
  readonly kind: Kind
  readonly title: string
  readonly scales: readonly FullCheckScaleRow[]
}

type AnswerRow = { readonly checkId: string; readonly scale: Scale; readonly value: number | null }

export const listFullChecks = (db: ReadDb): FullCheckRow[] => {
  const answers = listRows(
    db,
    sql<AnswerRow>`SELECT check_id AS checkId, scale, value FROM full_check_answer ORDER BY check_id, scale, place`,
  )
  return listRows(
    db,
    sql<Omit<FullCheckRow, 'scales'>>`SELECT id AS checkId, at, kind, title FROM full_check ORDER BY at, id`,
  ).map((check) => {
    const mine = Map.groupBy(
      answers.filter(({ checkId }) => checkId === check.checkId),
      ({ scale }) => scale,
    )
    return {
      ...check,
      scales: [...mine].map(([scale, rows]) => ({ scale, values: rows.map(({ value }) => value) })),
    }
  })
}

export const insertFullCheck = (db: WriteDb, { checkId, at, kind, title, scales }: FullCheckRow): void => {
  run(db, sql`INSERT INTO full_check (id, at, kind, title) VALUES (${checkId}, ${at}, ${kind}, ${title})`)
  for (const { scale, values } of scales)
    values.forEach((value, place) => {
      run(
        db,
        sql`INSERT INTO full_check_answer (check_id, scale, place, value)
            VALUES (${checkId}, ${scale}, ${place}, ${value})`,
      )
    })
}

export const deleteFullCheck = (db: WriteDb, checkId: string): number =>
  run(db, sql`DELETE FROM full_check WHERE id = ${checkId}`)
