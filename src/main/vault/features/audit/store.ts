import type { AuditRow } from '../../audit/chain.ts'
import { listRows, type ReadDb, sql } from '../../db/sql.ts'

export type AuditFilter = {
  /** Rows below this sequence; absent: from the newest on. */
  readonly before?: number | undefined
  readonly limit: number
  readonly objectId?: string | undefined
}

/** Newest first, for the viewer. */
export const listRecentAudit = (db: ReadDb, { before, limit, objectId }: AuditFilter): AuditRow[] =>
  listRows(
    db,
    sql<AuditRow>`SELECT sequence, device_id AS deviceId, at, actor, action, object_id AS objectId, commitment,
                         previous, mac
                  FROM audit
                  WHERE sequence < ${before ?? Number.MAX_SAFE_INTEGER}
                    AND (${objectId ?? null} IS NULL OR object_id = ${objectId ?? null})
                  ORDER BY sequence DESC LIMIT ${limit}`,
  )
