// What is older than its weeks is taken away and its pages are wiped: at each opening, and when the weeks are made fewer. But a
// clock that is wrong once takes nothing away: after a leap, or where everything would go, the opening is only noted. Its time
// is believed once another opening, a day or more later by the clock, has agreed with it.
import { addDays, msPerDay, toEpochMs } from '#domain/kernel/time.ts'
import type { WriteDb } from '../../db/sql.ts'
import { inTransaction } from '../../db/transaction.ts'
import { getOpenings, getRetentionWeeks, putOpenings } from './setting-store.ts'
import { deleteOlder, findNewestTime } from './store.ts'

const startOfKept = (now: number, weeks: number): number => addDays(toEpochMs(now), -7 * weeks)

export const tidyAtOpening = (db: WriteDb, now: number): void =>
  inTransaction(db, () => {
    const weeks = getRetentionWeeks(db)
    const { openedAt, doubtedAt } = getOpenings(db)
    const leapt = openedAt !== null && now - openedAt > (7 * weeks * msPerDay) / 2
    const wouldEmpty = (findNewestTime(db) ?? now) < startOfKept(now, weeks)
    // A clock that was put back again has taken the doubted opening back with it.
    const doubted = doubtedAt !== null && doubtedAt <= now ? doubtedAt : null
    const isAgreed = doubted !== null && now - doubted >= msPerDay
    // Who opens it seldom leaps each time: then what the opening before would have taken goes at this one.
    const believed = isAgreed && leapt ? doubted : now
    const isInDoubt = isAgreed ? leapt : doubted !== null || leapt || wouldEmpty
    if (isAgreed || !isInDoubt) deleteOlder(db, startOfKept(believed, weeks))
    putOpenings(db, { openedAt: now, doubtedAt: isInDoubt ? (isAgreed ? now : (doubted ?? now)) : null })
  })

/** The weeks were changed by hand: at once, unless the clock is in doubt. */
export const tidyNow = (db: WriteDb, now: number): void =>
  inTransaction(db, () => {
    if (getOpenings(db).doubtedAt === null) deleteOlder(db, startOfKept(now, getRetentionWeeks(db)))
  })
