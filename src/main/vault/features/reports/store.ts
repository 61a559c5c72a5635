// Table `report`: what was printed for whom, and the head of the audit chain then.
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type ReportRecord = {
  readonly reportId: string
  readonly kind: 'progress' | 'recoverySheet'
  readonly clientId: string | null
  readonly episodeId: string | null
  readonly madeAt: number
  readonly head: string
  readonly pageSize: 'A4' | 'Letter'
}

export const insertReport = (db: WriteDb, row: ReportRecord): void => {
  run(
    db,
    sql`INSERT INTO report (id, kind, client_id, episode_id, made_at, head, page_size)
        VALUES (${row.reportId}, ${row.kind}, ${row.clientId}, ${row.episodeId}, ${row.madeAt}, ${row.head},
                ${row.pageSize})`,
  )
}

/** Newest first. */
export const listReportsOf = (
  db: ReadDb,
  clientId: string,
): Pick<ReportRecord, 'kind' | 'madeAt' | 'head' | 'pageSize'>[] =>
  listRows(
    db,
    sql<Pick<ReportRecord, 'kind' | 'madeAt' | 'head' | 'pageSize'>>`
      SELECT kind, made_at AS madeAt, head, page_size AS pageSize FROM report
      WHERE client_id = ${clientId} ORDER BY made_at DESC, rowid DESC`,
  )
