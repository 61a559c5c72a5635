// Table `week_close`: weeks that were closed, or whose closing was declined. The last answer counts.
import type { WeekToClose } from '#shared/contracts/week.ts'
import { findRow, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

type Answer = NonNullable<WeekToClose['answer']>

export const findWeekAnswer = (db: ReadDb, monday: string): Answer | null =>
  findRow(db, sql<{ answer: Answer }>`SELECT answer FROM week_close WHERE monday = ${monday}`)?.answer ?? null

export const putWeekAnswer = (db: WriteDb, monday: string, answer: Answer, at: number): void => {
  run(
    db,
    sql`INSERT INTO week_close (monday, answer, answered_at) VALUES (${monday}, ${answer}, ${at})
        ON CONFLICT (monday) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at`,
  )
}
