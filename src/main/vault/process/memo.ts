// Remembers the last result of a dear computation until the caseload changes. It lives and dies with the open vault.
import type { ReadDb } from '../db/sql.ts'

export type Memo = {
  /** The value of `key`, computed again when anything was written since, or when `stamp` differs. */
  readonly remember: <T>(db: ReadDb, key: string, stamp: string, compute: () => T) => T
}

/** Counts every row that this connection changed; nothing else writes to an open vault. */
const changesOf = (db: ReadDb): number =>
  Number(db.raw.prepare('SELECT total_changes() AS changes').pluck().get())

export const createMemo = (): Memo => {
  const kept = new Map<string, { readonly stamp: string; readonly value: unknown }>()
  return {
    remember: <T>(db: ReadDb, key: string, stamp: string, compute: () => T): T => {
      const full = `${changesOf(db)}·${stamp}`
      const known = kept.get(key)
      if (known?.stamp === full) return known.value as T
      const value = compute()
      kept.set(key, { stamp: full, value })
      return value
    },
  }
}
