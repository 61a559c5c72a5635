import type { schedule } from '#shared/contracts/schedule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { deleteBlocked, freeBlocked, insertBlocked } from './blocked-store.ts'
import { changePlanned, takeBack } from './change-service.ts'
import { deleteDayOff, putDayOff } from './day-off-store.ts'
import { importCalendar } from './import-service.ts'
import { planWeek } from './plan-week.ts'
import { previewCalendar } from './preview-service.ts'

const done = { done: true } as const

export const scheduleHandlers: FeatureHandlers<typeof schedule> = {
  week: ({ day, timeZone }, { db }) => planWeek(db, day, timeZone),
  change: ({ of, to }, context) => changePlanned(context, of, to),
  takeBack: (what, context) => {
    takeBack(context, what)
    return done
  },
  setDaysOff: ({ days, off }, { db, record }) => {
    const asked = [...new Set(days)]
    const changed = asked.filter((day) => (off ? putDayOff(db, day) : deleteDayOff(db, day)) > 0)
    for (const day of asked) record(off ? 'schedule.dayOffSet' : 'schedule.dayOffTakenBack', day)
    return { changed }
  },
  block: ({ startsAt, minutes }, { db, now, newId, record }) => {
    const blockedId = newId()
    insertBlocked(db, { blockedId, startsAt, minutes }, now)
    record('schedule.blocked', blockedId)
    return { blockedId }
  },
  unblock: ({ blockedId }, { db, now, record }) => {
    if (freeBlocked(db, blockedId, now) === 0) throw new CallError('notFound')
    record('schedule.unblocked', blockedId)
    return done
  },
  forgetBlock: ({ blockedId }, { db, record }) => {
    if (deleteBlocked(db, blockedId) === 0) throw new CallError('notFound')
    record('schedule.blockForgotten', blockedId)
    return done
  },
  readCalendar: (file, { db, now }) => previewCalendar(db, file, now),
  importCalendar: ({ choices, gone, ...file }, context) => importCalendar(context, file, { choices, gone }),
}
