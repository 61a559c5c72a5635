// The weekly plan, and how its lines become sessions: one by one, or a whole day like the week before.

import { expandPattern } from '#domain/schedule/expand-pattern.ts'
import { dayOf, daysBefore, instantAt, minuteOfDay } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import {
  deleteUsedOccurrence,
  findOccurrenceOfSession,
  findPattern,
  findSessionOfOccurrence,
  insertUsedOccurrence,
  listEpisodesById,
  listLivePatterns,
  listUsedOccurrences,
  type Pattern,
} from '../clients/public.ts'
import { dayThere, listDaysOff } from '../schedule/public.ts'
import { addSession, hasOwnPeople, moveSession, setStatus } from './session-service.ts'
import {
  deleteSession,
  hasTraces,
  isFromCalendar,
  listSessionsBetween,
  type NumberedSession,
} from './session-store.ts'

export type PlannedLine = { readonly pattern: Pattern; readonly plannedAt: number }

/** What the weekly plan adds between two instants: no session yet, not on a day off, its episode not paused. */
export const plannedLines = (
  db: ReadDb,
  from: number,
  to: number,
  { withDaysOff = false }: { readonly withDaysOff?: boolean } = {},
): readonly PlannedLine[] => {
  const patterns = listLivePatterns(db)
  const paused = new Map(
    listEpisodesById(db, [...new Set(patterns.map(({ episodeId }) => episodeId))]).map(
      ({ episodeId, pausedUntil }) => [episodeId, pausedUntil ?? 0],
    ),
  )
  const used = new Set(listUsedOccurrences(db, from, to).map((one) => `${one.scheduleId}·${one.plannedAt}`))
  const off = new Set(withDaysOff ? [] : listDaysOff(db))
  return patterns
    .flatMap((pattern) => expandPattern(pattern, from, to).map((plannedAt) => ({ pattern, plannedAt })))
    .filter(({ pattern, plannedAt }) => plannedAt >= (paused.get(pattern.episodeId) ?? 0))
    .filter(({ pattern, plannedAt }) => !off.has(dayOf(plannedAt, pattern.timeZone)))
    .filter(({ pattern, plannedAt }) => !used.has(`${pattern.scheduleId}·${plannedAt}`))
    .sort((a, b) => a.plannedAt - b.plannedAt)
}

/** Throws `notFound` for a pattern or a time that the plan does not have. Twice gives the same session. */
export const sessionFromPlan = (writer: Writer, scheduleId: string, plannedAt: number): string => {
  const { db, record } = writer
  const known = findSessionOfOccurrence(db, { scheduleId, plannedAt })
  if (known !== undefined) {
    record('sessions.planned', known)
    return known
  }
  const pattern = findPattern(db, scheduleId)
  if (!pattern || !expandPattern(pattern, plannedAt, plannedAt + 1).includes(plannedAt))
    throw new CallError('notFound')
  const { episodeId, timeZone, minutes, place } = pattern
  const sessionId = addSession(writer, { episodeId, plannedAt, timeZone, minutes, place }, scheduleId)
  insertUsedOccurrence(db, { scheduleId, plannedAt }, sessionId)
  return sessionId
}

/**
 * Makes a session the line of the weekly plan again that it was, so that days off and the plan's end hold for it. Where
 * something hangs on it by now, or others take part, it stays, planned as the plan has it. Throws `notFound` for one that was never a line.
 */
export const lineFromSession = (writer: Writer, sessionId: string): void => {
  const { db, record } = writer
  const line = findOccurrenceOfSession(db, sessionId)
  const pattern = line && findPattern(db, line.scheduleId)
  if (!line || !pattern) throw new CallError('notFound')
  const isOnlyALine =
    !hasTraces(db, sessionId) &&
    !isFromCalendar(db, sessionId) &&
    !hasOwnPeople(db, { sessionId, episodeId: pattern.episodeId }, line.plannedAt)
  if (!isOnlyALine) {
    setStatus(writer, sessionId, 'planned')
    const { minutes, place } = pattern
    moveSession(writer, sessionId, { plannedAt: line.plannedAt, minutes, place })
    return
  }
  deleteUsedOccurrence(db, sessionId)
  deleteSession(db, sessionId)
  record('sessions.backToPlan', sessionId)
}

const isHeld = ({ status }: NumberedSession): boolean => status === 'attended'

/** Sessions that were held on the same weekday a week before, of episodes that still go on. */
export const sessionsLastWeek = (db: ReadDb, day: string, timeZone: string): readonly NumberedSession[] => {
  const before = dayThere(daysBefore(day, 7), timeZone)
  const held = listSessionsBetween(db, before.from, before.to).filter(isHeld)
  const { to } = dayThere(day, timeZone)
  const goesOn = new Set(
    listEpisodesById(
      db,
      held.map(({ episodeId }) => episodeId),
    )
      .filter(({ closedAt, pausedUntil }) => closedAt === null && (pausedUntil ?? 0) < to)
      .map(({ episodeId }) => episodeId),
  )
  return held.filter(({ episodeId }) => goesOn.has(episodeId))
}

/** Sessions or lines of the plan on this day. */
export const isDayEmpty = (db: ReadDb, day: string, timeZone: string): boolean => {
  const { from, to } = dayThere(day, timeZone)
  return listSessionsBetween(db, from, to).length === 0 && plannedLines(db, from, to).length === 0
}

/** At the same hour on the wall. A day that has any session or plan is left as it is. Returns how many were added. */
export const fillFromLastWeek = (writer: Writer, day: string, timeZone: string): number => {
  const { db, record } = writer
  const like = isDayEmpty(db, day, timeZone) ? sessionsLastWeek(db, day, timeZone) : []
  for (const { episodeId, plannedAt, minutes, place } of like) {
    const at = instantAt(day, minuteOfDay(plannedAt, timeZone), timeZone)
    addSession(writer, { episodeId, plannedAt: at, timeZone, minutes, place })
  }
  record('sessions.dayFilled', day)
  return like.length
}
