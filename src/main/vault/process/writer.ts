// How a command, a merge or the sample caseload writes: always inside a transaction, always with an audit line.

import type { EpochMs } from '#domain/kernel/time.ts'
import { newNonce } from '../audit/chain.ts'
import { type AuditKeeper, type AuditLine, appendAudit } from '../audit/trail.ts'
import type { WriteDb } from '../db/sql.ts'

/** What a row says, in the fixed order of its store. */
export type RowValues = readonly (string | number | null)[]

export type Writer = {
  readonly db: WriteDb
  readonly now: EpochMs
  readonly newId: () => string
  /** One audit line: `feature.whatHappened` of an object, vouching for the row where one is given. Returns the row's nonce. */
  readonly record: (action: string, objectId: string, row?: RowValues) => Buffer
}

export type WriterInput = {
  readonly db: WriteDb
  readonly keeper: AuditKeeper
  readonly now: EpochMs
  readonly actor: AuditLine['actor']
  readonly newId: () => string
}

/** `lines` counts what was recorded: a command that recorded nothing must not commit. */
export const createWriter = ({ db, keeper, now, actor, newId }: WriterInput) => {
  let count = 0
  const writer: Writer = {
    db,
    now,
    newId,
    record: (action, objectId, row) => {
      const nonce = newNonce()
      count += 1
      appendAudit(db, keeper, {
        at: now,
        actor,
        action,
        objectId,
        ...(row ? { row: { nonce, values: row } } : {}),
      })
      return nonce
    },
  }
  return { writer, lines: () => count }
}
