// Writes and verifies the audit chain. A line is written in the transaction of the command that it tells of, so that
// neither exists without the other.
import { timingSafeEqual } from 'node:crypto'
import type { ReadDb, WriteDb } from '../db/sql.ts'
import { type CommittedRow, chainStart, commitTo, type Head, macOfRow } from './chain.ts'
import {
  findAuditRow,
  findLastMac,
  getHead,
  insertAudit,
  insertEpoch,
  listAuditRows,
  listEpochs,
  setEraseGate,
} from './store.ts'

/** Who keeps the chain: made when a vault opens. */
export type AuditKeeper = {
  readonly key: Uint8Array
  readonly vaultId: string
  readonly deviceId: string
}

export type AuditLine = {
  /** UTC, epoch milliseconds. */
  readonly at: number
  readonly actor: 'therapist' | 'client' | 'vault'
  /** `feature.whatHappened`, never a name or a score. */
  readonly action: string
  readonly objectId?: string | undefined
  /** The data row that the line vouches for. */
  readonly row?: CommittedRow | undefined
}

/** Appends one line; throws outside a transaction. */
export const appendAudit = (db: WriteDb, keeper: AuditKeeper, line: AuditLine): Head => {
  if (!db.raw.inTransaction) throw new TypeError('An audit line belongs into the transaction of its command')
  const last = findLastMac(db)
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    deviceId: keeper.deviceId,
    at: line.at,
    actor: line.actor,
    action: line.action,
    objectId: line.objectId ?? null,
    commitment: line.row ? commitTo(keeper.key, line.row) : null,
    previous: last?.mac ?? chainStart(keeper.vaultId),
  }
  const mac = macOfRow(keeper.key, row)
  insertAudit(db, { ...row, mac })
  return { counter: row.sequence, head: mac.toString('hex') }
}

export type ChainVerdict =
  | ({ readonly ok: true } & Head)
  /** The first row that does not fit. */
  | { readonly ok: false; readonly sequence: number }

/** Walks the whole chain. About 3 µs a row; read in pages, so that memory stays flat. */
export const verifyChain = (db: ReadDb, keeper: Pick<AuditKeeper, 'key' | 'vaultId'>): ChainVerdict => {
  const epochs = listEpochs(db)
  let previous: Uint8Array = chainStart(keeper.vaultId)
  let sequence = 0
  for (;;) {
    const rows = listAuditRows(db, { after: sequence, limit: 2000 })
    if (rows.length === 0) return { ok: true, ...getHead(db) }
    for (const row of rows) {
      sequence += 1
      const key = epochs.find((epoch) => sequence <= epoch.lastSequence)?.key ?? keeper.key
      const fits =
        row.sequence === sequence &&
        Buffer.from(row.previous).equals(previous) &&
        timingSafeEqual(macOfRow(key, row), row.mac)
      if (!fits) return { ok: false, sequence }
      previous = row.mac
    }
  }
}

/** Whether a data row is still the one that a line vouched for. */
export const isRowVouchedFor = (
  db: ReadDb,
  keeper: AuditKeeper,
  sequence: number,
  row: CommittedRow,
): boolean => {
  const line = findAuditRow(db, sequence)
  if (!line?.commitment) return false
  const key = listEpochs(db).find((epoch) => sequence <= epoch.lastSequence)?.key ?? keeper.key
  return timingSafeEqual(commitTo(key, row), line.commitment)
}

/**
 * The one guarded path past the triggers of append-only tables: opens the gate, deletes, closes it, leaves a line. Runs in
 * the caller's transaction, so that a crash closes the gate as well.
 */
export const eraseRows = (
  db: WriteDb,
  keeper: AuditKeeper,
  line: AuditLine,
  deleteRows: (db: WriteDb) => void,
): Head => {
  if (!db.raw.inTransaction) throw new TypeError('Erasing belongs into a transaction')
  setEraseGate(db, true)
  deleteRows(db)
  setEraseGate(db, false)
  return appendAudit(db, keeper, line)
}

/** At a re-key: what was written so far keeps verifying under the old audit key, which now lies inside the vault. */
export const closeEpoch = (db: WriteDb, keeper: AuditKeeper): void => {
  insertEpoch(db, { lastSequence: getHead(db).counter, key: keeper.key })
}
