import { findRow, listRows, type ReadDb, run, sql, type WriteDb } from '../db/sql.ts'
import type { AuditRow, Head } from './chain.ts'

export const insertAudit = (db: WriteDb, row: AuditRow): void => {
  run(
    db,
    sql`INSERT INTO audit (sequence, device_id, at, actor, action, object_id, commitment, previous, mac)
        VALUES (${row.sequence}, ${row.deviceId}, ${row.at}, ${row.actor}, ${row.action}, ${row.objectId},
                ${row.commitment}, ${row.previous}, ${row.mac})`,
  )
}

export const findAuditRow = (db: ReadDb, sequence: number): AuditRow | undefined =>
  listAuditRows(db, { after: sequence - 1, limit: 1 }).find((row) => row.sequence === sequence)

export const findLastMac = (
  db: ReadDb,
): { readonly sequence: number; readonly mac: Uint8Array } | undefined =>
  findRow(
    db,
    sql<{
      sequence: number
      mac: Uint8Array
    }>`SELECT sequence, mac FROM audit ORDER BY sequence DESC LIMIT 1`,
  )

export const getHead = (db: ReadDb): Head => {
  const last = findLastMac(db)
  return { counter: last?.sequence ?? 0, head: last ? Buffer.from(last.mac).toString('hex') : '' }
}

/** Oldest first, from the row after `after`. */
export const listAuditRows = (
  db: ReadDb,
  { after, limit }: { readonly after: number; readonly limit: number },
): AuditRow[] =>
  listRows(
    db,
    sql<AuditRow>`SELECT sequence, device_id AS deviceId, at, actor, action, object_id AS objectId, commitment,
                         previous, mac
                  FROM audit WHERE sequence > ${after} ORDER BY sequence LIMIT ${limit}`,
  )

export type AuditEpoch = { readonly lastSequence: number; readonly key: Uint8Array }

export const listEpochs = (db: ReadDb): AuditEpoch[] =>
  listRows(
    db,
    sql<AuditEpoch>`SELECT last_sequence AS lastSequence, key FROM audit_epoch ORDER BY last_sequence`,
  )

export const insertEpoch = (db: WriteDb, epoch: AuditEpoch): void => {
  run(db, sql`INSERT INTO audit_epoch (last_sequence, key) VALUES (${epoch.lastSequence}, ${epoch.key})`)
}

export const setEraseGate = (db: WriteDb, isOpen: boolean): void => {
  run(db, sql`UPDATE erase_gate SET is_open = ${isOpen} WHERE only_row = 1`)
}
