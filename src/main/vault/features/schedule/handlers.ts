import type { schedule } from '#shared/contracts/schedule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { deleteBlocked, insertBlocked } from './blocked-store.ts'
import { deleteDayOff, putDayOff } from './day-off-store.ts'
import { importCalendar, previewCalendar } from './import-service.ts'
import { planWeek } from './plan-week.ts'

const done = { done: true } as const

export const scheduleHandlers: FeatureHandlers<typeof schedule> = {
  week: ({ day, timeZone }, { db }) => planWeek(db, day, timeZone),
  setDaysOff: ({ days, off }, { db, record }) => {
    for (const day of new Set(days)) {
      if (off) putDayOff(db, day)
      else deleteDayOff(db, day)
      record(off ? 'schedule.dayOffSet' : 'schedule.dayOffTakenBack', day)
    }
    return done
  },
  block: ({ startsAt, minutes }, { db, now, newId, record }) => {
    const blockedId = newId()
    insertBlocked(db, { blockedId, startsAt, minutes }, now)
    record('schedule.blocked', blockedId)
    return { blockedId }
  },
  unblock: ({ blockedId }, { db, record }) => {
    if (deleteBlocked(db, blockedId) === 0) throw new CallError('notFound')
    record('schedule.unblocked', blockedId)
    return done
  },
  readCalendar: (file, { db, now }) => previewCalendar(db, file, now),
  importCalendar: ({ choices, ...file }, context) => importCalendar(context, file, choices),
}
