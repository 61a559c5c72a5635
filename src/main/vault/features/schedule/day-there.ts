import { type LocalDay, localDay } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'

/** Throws `badInput` for a time zone or a day that this system does not know. */
export const dayThere = (day: string, timeZone: string): LocalDay => {
  try {
    return localDay(day, timeZone)
  } catch {
    throw new CallError('badInput')
  }
}
