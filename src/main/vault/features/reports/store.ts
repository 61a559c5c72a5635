// Tables `report` and `supervision_brief`: what was printed for whom, and the head of the audit chain then.
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type ReportRecord = {
  readonly reportId: string
  readonly kind: 'progress' | 'recoverySheet'
  readonly clientId: string | null
  readonly episodeId: string | null
  readonly madeAt: number
  readonly head: string
  readonly pageSize: 'A4' | 'Letter'
  readonly courseId: string | null
}

export const insertReport = (db: WriteDb, row: ReportRecord): void => {
  run(
    db,
    sql`INSERT INTO report (id, kind, client_id, episode_id, made_at, head, page_size, course_id)
        VALUES (${row.reportId}, ${row.kind}, ${row.clientId}, ${row.episodeId}, ${row.madeAt}, ${row.head},
                ${row.pageSize}, ${row.courseId})`,
  )
}

export type ListedReport = Pick<ReportRecord, 'kind' | 'madeAt' | 'head' | 'pageSize'> & {
  readonly courseVersion: number | null
}

/** Newest first. */
export const listReportsOf = (db: ReadDb, clientId: string): ListedReport[] =>
  listRows(
    db,
    sql<ListedReport>`
      SELECT r.kind, r.made_at AS madeAt, r.head, r.page_size AS pageSize, c.version AS courseVersion
      FROM report r LEFT JOIN course c ON c.id = r.course_id
      WHERE r.client_id = ${clientId} ORDER BY r.made_at DESC, r.rowid DESC`,
  )

export type BriefRecord = Pick<ReportRecord, 'reportId' | 'madeAt' | 'head' | 'pageSize'> & {
  readonly clients: number
}

export const insertBrief = (db: WriteDb, row: BriefRecord): void => {
  run(
    db,
    sql`INSERT INTO supervision_brief (id, clients, made_at, head, page_size)
        VALUES (${row.reportId}, ${row.clients}, ${row.madeAt}, ${row.head}, ${row.pageSize})`,
  )
}
