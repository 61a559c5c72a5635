// One week as it is planned: sessions whatever became of them, lines of the weekly plan, taken time, days off.
import { nextOccurrence } from '#domain/schedule/expand-pattern.ts'
import { dayNumber, daysBefore, mondayOf, placeOf } from '#domain/schedule/local-day.ts'
import type { PlanRow, PlanWeek } from '#shared/contracts/schedule.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listPatternsOf } from '../clients/public.ts'
import { listSessionsBetween, plannedLines, rowClients } from '../sessions/public.ts'
import { listBlocked } from './blocked-store.ts'
import { listDaysOff } from './day-off-store.ts'
import { dayThere } from './day-there.ts'

const week = 7

export const planWeek = (db: ReadDb, day: string, timeZone: string): PlanWeek => {
  const monday = mondayOf(day)
  const firstDay = dayNumber(monday)
  const { from } = dayThere(monday, timeZone)
  const { to } = dayThere(daysBefore(monday, 1 - week), timeZone)
  const sessions = listSessionsBetween(db, from, to)
  const lines = plannedLines(db, from, to, { withDaysOff: true })
  const off = new Set(listDaysOff(db).map(dayNumber))
  const isOff = (at: number): boolean => off.has(placeOf(at, timeZone).day)
  const ids = [...sessions, ...lines.map(({ pattern }) => pattern)].map(({ episodeId }) => episodeId)
  const clients = rowClients(db, ids)
  const patterns = new Map(listPatternsOf(db, ids).map((pattern) => [pattern.scheduleId, pattern]))
  type Bare = Pick<
    PlanRow,
    'sessionId' | 'scheduleId' | 'episodeId' | 'plannedAt' | 'minutes' | 'place' | 'status'
  >
  /** Null where nothing of it comes after this one. */
  const rhythm = (scheduleId: string | null, plannedAt: number): number | null => {
    const pattern = patterns.get(scheduleId ?? '')
    return pattern && nextOccurrence(pattern, plannedAt + 1) !== undefined ? pattern.everyWeeks : null
  }
  const row = (one: Bare): PlanRow => {
    const { sessionId, scheduleId, episodeId, plannedAt, minutes, place, status } = one
    const { day: number, minute } = placeOf(plannedAt, timeZone)
    return {
      sessionId,
      scheduleId,
      episodeId,
      plannedAt,
      minutes,
      place,
      status,
      day: number,
      start: minute,
      clients: (clients.get(episodeId) ?? []).map(({ clientId, alias, code }) => ({ clientId, alias, code })),
      everyWeeks: rhythm(scheduleId, plannedAt),
    }
  }
  const planned = lines
    .filter(({ plannedAt }) => !isOff(plannedAt))
    .map(({ pattern, plannedAt }) => row({ ...pattern, sessionId: null, plannedAt, status: 'planned' }))
  return {
    monday,
    firstDay,
    rows: [...sessions.map(row), ...planned].sort((a, b) => a.plannedAt - b.plannedAt),
    blocked: listBlocked(db, from, to).map((one) => {
      const { day: number, minute } = placeOf(one.startsAt, timeZone)
      return { ...one, day: number, start: minute }
    }),
    daysOff: Array.from({ length: week }, (_, i) => firstDay + i).filter((number) => off.has(number)),
    heldBack: lines.length - planned.length,
  }
}
