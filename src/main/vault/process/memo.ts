// Remembers the last result of a dear computation until the caseload changes. It lives and dies with the open vault.
import type { ReadDb } from '../db/sql.ts'

export type Memo = {
  /** The value of `key`, computed again when anything was written since, or when `stamp` differs. */
  readonly remember: <T>(db: ReadDb, key: string, stamp: string, compute: () => T) => T
  /** The value of `key`, computed again only when `stamp` differs: it must tell all that the value comes from. */
  readonly keep: <T>(key: string, stamp: string, compute: () => T) => T
}

/** Counts every row that this connection changed; nothing else writes to an open vault. */
const changesOf = (db: ReadDb): number =>
  Number(db.raw.prepare('SELECT total_changes() AS changes').pluck().get())

export const createMemo = (): Memo => {
  const kept = new Map<string, { readonly stamp: string; readonly value: unknown }>()
  const keep = <T>(key: string, stamp: string, compute: () => T): T => {
    const known = kept.get(key)
    if (known?.stamp === stamp) return known.value as T
    const value = compute()
    kept.set(key, { stamp, value })
    return value
  }
  return {
    keep,
    remember: (db, key, stamp, compute) => keep(key, `${changesOf(db)}·${stamp}`, compute),
  }
}
