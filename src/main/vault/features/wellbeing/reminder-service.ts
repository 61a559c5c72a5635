// The neutral reminder that the open caseload knows: on or off, a weekday, and until when it is quiet. Being put off and
// having checked in look alike there, so that Today and the caseload's file say nothing about a check-in.
import { existsSync } from 'node:fs'
import { addDays, toEpochMs } from '#domain/kernel/time.ts'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb, WriteDb } from '../../db/sql.ts'
import { inTransaction } from '../../db/transaction.ts'
import { privateFolder } from '../../private/paths.ts'
import { storeIdAt } from '../../private/store-id-at.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { usualCountry } from './usual-country.ts'
import { findPrivateArea, putQuietUntil } from './vault-half-store.ts'

/** How long a check-in keeps the reminder quiet; less than a week, so that the weekday comes round. */
const quietDays = 6

export const readStanding = (db: ReadDb, dir: string, pinTries: number): PrivateStanding => {
  const area = findPrivateArea(db)
  const folder = privateFolder(dir)
  const isThere = existsSync(folder)
  const isOurs = area !== undefined && isThere && storeIdAt(folder) === area.storeId
  return {
    store: !isThere ? 'none' : isOurs ? 'there' : 'strange',
    pinTries,
    country: area?.country ?? usualCountry(),
    reminder: {
      on: isOurs && area.reminderOn === 1,
      weekday: area?.reminderWeekday ?? 5,
      quietUntil: area?.quietUntil ?? 0,
    },
  }
}

/** No audit line on purpose (vault-half-store.ts). Throws `notFound` where there is no private area. */
export const changeArea = (life: VaultLife, change: (db: WriteDb) => number): void => {
  const { db } = life.current().vault
  if (inTransaction(db, change) === 0) throw new CallError('notFound')
}

export const quietFor = (life: VaultLife, days: number = quietDays): void =>
  changeArea(life, (db) => putQuietUntil(db, addDays(toEpochMs(life.tools.now()), days)))
