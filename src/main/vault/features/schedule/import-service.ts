// From a calendar file to planned sessions and taken time, whole and in one transaction: what is new is added, what was
// imported before follows the calendar, and what the therapist has ticked as gone is taken out.
import type { CalendarChoice, TakenBack } from '#shared/contracts/schedule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { addSession, findSession, moveSession, sessionFromPlan } from '../sessions/public.ts'
import { findBlocked, insertBlocked, moveBlocked } from './blocked-store.ts'
import type { PlannableEntry } from './calendar/read-calendar.ts'
import {
  type CalendarRecord,
  deleteCalendarRecord,
  findCalendarOf,
  insertCalendar,
  putCalendarRecord,
  takeIntoCalendar,
} from './calendar-store.ts'
import { goneFromCalendar } from './gone-service.ts'
import { type CalendarFile, lookInCalendar } from './look-in-calendar.ts'
import { groupKey, namedPeople, plannedAlready } from './preview-service.ts'
import { takeOutGone } from './take-out-service.ts'

type Done = 'added' | 'blocked' | 'moved' | 'known'
type Imported = Readonly<Record<Done, number>> & { readonly takenOut: TakenBack }
export type CalendarWish = { readonly choices: readonly CalendarChoice[]; readonly gone: readonly string[] }

/** What was imported before follows the calendar, unless it was moved, freed or held here since. */
const followed = (writer: Writer, record: CalendarRecord, entry: PlannableEntry): Done => {
  const { db } = writer
  const { startsAt, minutes, occurrence } = entry
  if (record.sessionId !== null) {
    const session = findSession(db, record.sessionId)
    const isOurs = session?.status === 'planned' && session.plannedAt === record.startsAt
    if (!session || !isOurs || (session.plannedAt === startsAt && session.minutes === minutes)) return 'known'
    moveSession(writer, record.sessionId, { plannedAt: startsAt, minutes, place: session.place })
  } else {
    const blocked = findBlocked(db, record.blockedId ?? '')
    if (!blocked || (blocked.startsAt === startsAt && blocked.minutes === minutes)) return 'known'
    moveBlocked(db, { ...blocked, startsAt, minutes })
  }
  if (record.occurrence !== occurrence) deleteCalendarRecord(db, record)
  putCalendarRecord(db, { ...record, occurrence, startsAt })
  return 'moved'
}

/** Throws `notFound` for an episode that is not open, `conflict` for what is no longer gone. */
export const importCalendar = (
  writer: Writer,
  file: CalendarFile,
  { choices, gone: goneKeys }: CalendarWish,
): Imported => {
  const { db, now, newId, record } = writer
  const look = lookInCalendar(db, file, now)
  const { window, calendar, recordOf, uidHashes } = look
  const { nameHash } = calendar.cover
  const people = namedPeople(db)
  const chosen = new Map(choices.map(({ key, episodeId }) => [key, episodeId]))
  const open = new Set(people.map(({ key }) => key))
  if (choices.some(({ episodeId }) => episodeId !== null && !open.has(episodeId)))
    throw new CallError('notFound')
  // Before anything is added: what is gone is gone from what was here.
  const gone = goneFromCalendar(db, look, people, now)
  const planned = plannedAlready(db, window)
  const known = findCalendarOf(db, nameHash, uidHashes)
  const calendarId = known ?? newId()
  if (known === undefined) insertCalendar(db, calendarId, nameHash, now)
  const plan = ({ startsAt, minutes, uidHash, occurrence }: PlannableEntry, episodeId: string): Done => {
    const at = `${episodeId}·${startsAt}`
    const there = planned.sessions.get(at)
    const line = planned.lines.get(at)
    const fields = {
      episodeId,
      plannedAt: startsAt,
      timeZone: file.timeZone,
      minutes,
      place: 'room' as const,
    }
    const sessionId =
      there?.sessionId ??
      (line ? sessionFromPlan(writer, line.pattern.scheduleId, startsAt) : addSession(writer, fields))
    putCalendarRecord(db, { uidHash, occurrence, sessionId, blockedId: null, startsAt, calendarId })
    return there || line ? 'known' : 'added'
  }
  const block = ({ startsAt, minutes, uidHash, occurrence }: PlannableEntry): Done => {
    const blockedId = newId()
    insertBlocked(db, { blockedId, startsAt, minutes }, now)
    putCalendarRecord(db, { uidHash, occurrence, sessionId: null, blockedId, startsAt, calendarId })
    return 'blocked'
  }
  const count = { added: 0, blocked: 0, moved: 0, known: 0 }
  for (const entry of calendar.entries) {
    const episodeId = chosen.get(groupKey(entry.title))
    if (episodeId === undefined) continue
    const before = recordOf(entry)
    const done = before
      ? followed(writer, before, entry)
      : episodeId === null
        ? block(entry)
        : plan(entry, episodeId)
    count[done] += 1
  }
  takeIntoCalendar(db, calendarId, uidHashes)
  const takenOut = takeOutGone(writer, gone, goneKeys)
  record('schedule.calendarImported', 'calendar')
  return { ...count, takenOut }
}
