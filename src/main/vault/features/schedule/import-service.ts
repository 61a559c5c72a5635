// From a calendar file to planned sessions and taken time: first looked at, then imported whole, in one transaction.
import { createHash } from 'node:crypto'
import { dayOf, daysBefore, mondayOf } from '#domain/schedule/local-day.ts'
import { matchTitle } from '#domain/schedule/match-title.ts'
import type { CalendarChoice, CalendarPreview } from '#shared/contracts/schedule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import {
  addSession,
  findSession,
  listSessionSpans,
  moveSession,
  plannedLines,
  sessionFromPlan,
} from '../sessions/public.ts'
import { findBlocked, insertBlocked, moveBlocked } from './blocked-store.ts'
import { type PlannableEntry, readCalendar } from './calendar/read-calendar.ts'
import { type CalendarRecord, listCalendarRecords, putCalendarRecord } from './calendar-store.ts'
import { dayThere } from './day-there.ts'
import { listOpenPeople } from './open-people.ts'

export type CalendarFile = { readonly bytes: Uint8Array; readonly timeZone: string }

const weeks = 26
const keyLength = 32
/** Of a title, for the screen alone; calendars may hold whole letters there. */
const shownLength = 120

const windowOf = (now: number, timeZone: string) => {
  const monday = mondayOf(dayOf(now, timeZone))
  return {
    from: dayThere(monday, timeZone).from,
    to: dayThere(daysBefore(monday, -weeks * 7), timeZone).from,
  }
}

const read = (db: ReadDb, { bytes, timeZone }: CalendarFile, now: number) => {
  // Throws `badInput` for an unknown zone before anything is computed with it.
  dayThere('2026-01-01', timeZone)
  const window = windowOf(now, timeZone)
  const calendar = readCalendar(bytes, timeZone, window)
  const hashes = [...new Set(calendar.entries.map(({ uidHash }) => uidHash))]
  const records = new Map(listCalendarRecords(db, hashes).map((row) => [keyOf(row), row]))
  return { window, calendar, records }
}

const keyOf = ({ uidHash, occurrence }: { readonly uidHash: string; readonly occurrence: number }): string =>
  `${uidHash}·${occurrence}`

const groupKey = (title: string): string =>
  createHash('sha256').update(title.normalize('NFC').toLowerCase()).digest('hex').slice(0, keyLength)

/** What is planned for an episode at an instant already: a session, or a line of the weekly plan. */
const plannedAlready = (db: ReadDb, { from, to }: { readonly from: number; readonly to: number }) => {
  const sessions = listSessionSpans(db, from, to).map(
    (one) => [`${one.episodeId}·${one.plannedAt}`, one] as const,
  )
  const lines = plannedLines(db, from, to).map(
    (line) => [`${line.pattern.episodeId}·${line.plannedAt}`, line] as const,
  )
  return {
    sessions: new Map<string, (typeof sessions)[number][1]>(sessions),
    lines: new Map<string, (typeof lines)[number][1]>(lines),
  }
}

export const previewCalendar = (db: ReadDb, file: CalendarFile, now: number): CalendarPreview => {
  const { window, calendar, records } = read(db, file, now)
  const people = listOpenPeople(db)
  const named = people.map(({ episodeId, names }) => ({ key: episodeId, names }))
  const planned = plannedAlready(db, window)
  const groups = [...Map.groupBy(calendar.entries, ({ title }) => groupKey(title))].flatMap(([key, own]) => {
    const [first] = own
    const last = own.at(-1)
    if (!first || !last) return []
    const proposal = matchTitle(first.title, named)
    const isKnown = (entry: PlannableEntry): boolean => {
      const at = `${proposal ?? ''}·${entry.startsAt}`
      return records.has(keyOf(entry)) || planned.sessions.has(at) || planned.lines.has(at)
    }
    return [
      {
        key,
        title: first.title.slice(0, shownLength),
        line: first.line,
        count: own.length,
        known: own.filter(isKnown).length,
        firstAt: first.startsAt,
        lastAt: last.startsAt,
        minutes: first.minutes,
        proposal,
      },
    ]
  })
  return {
    groups,
    problems: [...calendar.problems],
    leftOut: calendar.leftOut,
    episodes: people.map(({ episodeId, alias, code }) => ({ episodeId, alias, code })),
  }
}

type Done = 'added' | 'blocked' | 'moved' | 'known'

/** What was imported before follows the calendar, unless it was moved or held here since. */
const followed = (writer: Writer, record: CalendarRecord, entry: PlannableEntry): Done => {
  const { db } = writer
  const { startsAt, minutes } = entry
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
  putCalendarRecord(db, { ...record, startsAt })
  return 'moved'
}

export const importCalendar = (
  writer: Writer,
  file: CalendarFile,
  choices: readonly CalendarChoice[],
): Readonly<Record<Done, number>> => {
  const { db, now, newId, record } = writer
  const { window, calendar, records } = read(db, file, now)
  const chosen = new Map(choices.map(({ key, episodeId }) => [key, episodeId]))
  const open = new Set(listOpenPeople(db).map(({ episodeId }) => episodeId))
  if (choices.some(({ episodeId }) => episodeId !== null && !open.has(episodeId)))
    throw new CallError('notFound')
  const planned = plannedAlready(db, window)
  const plan = (entry: PlannableEntry, episodeId: string): Done => {
    const { startsAt, minutes, uidHash, occurrence } = entry
    const at = `${episodeId}·${startsAt}`
    const there = planned.sessions.get(at)
    const line = planned.lines.get(at)
    const sessionId =
      there?.sessionId ??
      (line
        ? sessionFromPlan(writer, line.pattern.scheduleId, startsAt)
        : addSession(writer, {
            episodeId,
            plannedAt: startsAt,
            timeZone: file.timeZone,
            minutes,
            place: 'room',
          }))
    putCalendarRecord(db, { uidHash, occurrence, sessionId, blockedId: null, startsAt })
    return there || line ? 'known' : 'added'
  }
  const block = ({ startsAt, minutes, uidHash, occurrence }: PlannableEntry): Done => {
    const blockedId = newId()
    insertBlocked(db, { blockedId, startsAt, minutes }, now)
    putCalendarRecord(db, { uidHash, occurrence, sessionId: null, blockedId, startsAt })
    return 'blocked'
  }
  const count = { added: 0, blocked: 0, moved: 0, known: 0 }
  for (const entry of calendar.entries) {
    const episodeId = chosen.get(groupKey(entry.title))
    if (episodeId === undefined) continue
    const known = records.get(keyOf(entry))
    const done = known
      ? followed(writer, known, entry)
      : episodeId === null
        ? block(entry)
        : plan(entry, episodeId)
    count[done] += 1
  }
  record('schedule.calendarImported', 'calendar')
  return count
}
