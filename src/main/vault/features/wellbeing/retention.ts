import { addDays, toEpochMs } from '#domain/kernel/time.ts'
import type { WriteDb } from '../../db/sql.ts'
import { inTransaction } from '../../db/transaction.ts'
import { getRetentionWeeks } from './setting-store.ts'
import { deleteOlder } from './store.ts'

/** Takes away what is older than its weeks, and wipes its pages: at each opening, and when the weeks are made fewer. */
export const tidy = (db: WriteDb, now: number): void =>
  inTransaction(db, () => deleteOlder(db, addDays(toEpochMs(now), -7 * getRetentionWeeks(db))))
