// What reading a calendar file in would do: looked at first, changes nothing.
import { createHash } from 'node:crypto'
import { matchTitle } from '#domain/schedule/match-title.ts'
import type { CalendarPreview } from '#shared/contracts/schedule.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listSessionSpans, type PlannedLine, plannedLines, type SessionSpan } from '../sessions/public.ts'
import type { CalendarWindow } from './calendar/occurrences.ts'
import type { PlannableEntry } from './calendar/read-calendar.ts'
import { goneFromCalendar, goneGroups } from './gone-service.ts'
import { type CalendarFile, lookInCalendar } from './look-in-calendar.ts'
import { listOpenPeople } from './open-people.ts'

const keyLength = 32
/** Of a title, for the screen alone; calendars may hold whole letters there. */
const shownLength = 120

export const groupKey = (title: string): string =>
  createHash('sha256').update(title.normalize('NFC').toLowerCase()).digest('hex').slice(0, keyLength)

/** Open episodes by the names that a title may bear. */
export const namedPeople = (db: ReadDb) =>
  listOpenPeople(db).map(({ episodeId, names }) => ({ key: episodeId, names }))

/** What is planned for an episode at an instant already: a session, or a line of the weekly plan. */
export const plannedAlready = (db: ReadDb, { from, to }: CalendarWindow) => {
  const at = (episodeId: string, plannedAt: number) => `${episodeId}·${plannedAt}`
  const sessions = listSessionSpans(db, from, to).map(
    (one) => [at(one.episodeId, one.plannedAt), one] as const,
  )
  const lines = plannedLines(db, from, to).map(
    (line) => [at(line.pattern.episodeId, line.plannedAt), line] as const,
  )
  return {
    sessions: new Map<string, SessionSpan>(sessions),
    lines: new Map<string, PlannedLine>(lines),
  }
}

export const previewCalendar = (db: ReadDb, file: CalendarFile, now: number): CalendarPreview => {
  const look = lookInCalendar(db, file, now)
  const { window, calendar, recordOf } = look
  const named = namedPeople(db)
  const planned = plannedAlready(db, window)
  const groups = [...Map.groupBy(calendar.entries, ({ title }) => groupKey(title))].flatMap(([key, own]) => {
    const [first] = own
    const last = own.at(-1)
    if (!first || !last) return []
    const proposal = matchTitle(first.title, named)
    const isKnown = (entry: PlannableEntry): boolean => {
      const at = `${proposal ?? ''}·${entry.startsAt}`
      return recordOf(entry) !== undefined || planned.sessions.has(at) || planned.lines.has(at)
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
    gone: goneGroups(db, goneFromCalendar(db, look, named, now)),
    problems: [...calendar.problems],
    leftOut: calendar.leftOut,
    episodes: listOpenPeople(db).map(({ episodeId, alias, code }) => ({ episodeId, alias, code })),
  }
}
