// Appointments that were imported before and are no longer in the calendar. Told of and never taken away by themselves:
// only what is still to come, still stands as it was imported, and has nothing hanging on it.
import { createHash } from 'node:crypto'
import { matchTitle, type Named } from '#domain/schedule/match-title.ts'
import type { CalendarGone } from '#shared/contracts/schedule.ts'
import type { ReadDb } from '../../db/sql.ts'
import { findSession, hasTraces, rowClients } from '../sessions/public.ts'
import { type BlockedTime, findBlocked } from './blocked-store.ts'
import {
  type CalendarRecord,
  findCalendarOf,
  isInOtherCalendar,
  listRecordsBetween,
} from './calendar-store.ts'
import type { CalendarLook } from './look-in-calendar.ts'

type Stands = { readonly startsAt: number; readonly minutes: number; readonly why: CalendarGone['why'] }
export type GoneSession = Stands & { readonly sessionId: string; readonly episodeId: string }
export type GoneTaken = Stands & { readonly blockedId: string }
export type Gone = { readonly key: string; readonly what: GoneSession | GoneTaken }

const keyLength = 32

/** calledOff: the file knows the appointment and does not have it then. missing: it does not know it at all. */
const whyGone = (
  { calendar, isInFile }: CalendarLook,
  calendarId: string | undefined,
  record: CalendarRecord,
): CalendarGone['why'] | null => {
  const { known, unsure, isMessage, span } = calendar.cover
  if (isInFile(record) || unsure.has(record.uidHash)) return null
  if (known.has(record.uidHash)) return 'calledOff'
  // A file of other weeks, or of another calendar, says nothing about this one.
  const isCovered = span !== null && record.startsAt >= span.from && record.startsAt <= span.to
  const isOwn = calendarId !== undefined && record.calendarId === calendarId
  return isOwn && isCovered && !isMessage ? 'missing' : null
}

const standing = (db: ReadDb, record: CalendarRecord, why: CalendarGone['why']): Gone['what'] | null => {
  const { startsAt, sessionId, blockedId } = record
  if (sessionId !== null) {
    const session = findSession(db, sessionId)
    if (session?.status !== 'planned' || session.plannedAt !== startsAt) return null
    if (hasTraces(db, sessionId) || isInOtherCalendar(db, record)) return null
    return { sessionId, episodeId: session.episodeId, startsAt, minutes: session.minutes, why }
  }
  const taken: BlockedTime | undefined = findBlocked(db, blockedId ?? '')
  return taken && taken.startsAt === startsAt
    ? { blockedId: taken.blockedId, startsAt, minutes: taken.minutes, why }
    : null
}

const idOf = (what: Gone['what']): string => ('sessionId' in what ? what.sessionId : what.blockedId)

/** In order of time. `people`: whose title an entry at the same time may bear; such a session has only changed its entry. */
export const goneFromCalendar = (
  db: ReadDb,
  look: CalendarLook,
  people: readonly Named<string>[],
  now: number,
): readonly Gone[] => {
  const { calendar, window, uidHashes, recordOf } = look
  if (!calendar.cover.isSure) return []
  const calendarId = findCalendarOf(db, calendar.cover.nameHash, uidHashes)
  const at = Map.groupBy(calendar.entries, ({ startsAt }) => startsAt)
  // Whatever its time in the file: a session of two entries, one of which moved, moves with that one.
  const held = new Set(
    calendar.entries.map(recordOf).flatMap((record) => record?.sessionId ?? record?.blockedId ?? []),
  )
  const isHeldByAnother = (what: Gone['what']): boolean =>
    held.has(idOf(what)) ||
    (at.get(what.startsAt) ?? []).some((entry) => {
      if (recordOf(entry)) return false
      const whose = matchTitle(entry.title, people)
      return 'episodeId' in what && (whose === null || whose === what.episodeId)
    })
  const seen = new Set<string>()
  return listRecordsBetween(db, now, window.to).flatMap((record): readonly Gone[] => {
    const why = whyGone(look, calendarId, record)
    const what = why && standing(db, record, why)
    if (!what || seen.has(idOf(what)) || isHeldByAnother(what)) return []
    seen.add(idOf(what))
    const key = createHash('sha256').update(`${record.uidHash}·${why}`).digest('hex').slice(0, keyLength)
    return [{ key, what }]
  })
}

/** As the dialog lists them: those of one entry of the calendar together. */
export const goneGroups = (db: ReadDb, gone: readonly Gone[]): CalendarGone[] => {
  const episodes = gone.flatMap(({ what }) => ('episodeId' in what ? [what.episodeId] : []))
  const clients = rowClients(db, [...new Set(episodes)])
  return [...Map.groupBy(gone, ({ key }) => key)].flatMap(([key, own]): CalendarGone[] => {
    const [first] = own
    if (!first) return []
    const { what } = first
    return [
      {
        key,
        why: what.why,
        aliases: 'episodeId' in what ? (clients.get(what.episodeId) ?? []).map(({ alias }) => alias) : null,
        count: own.length,
        firstAt: what.startsAt,
        lastAt: own.at(-1)?.what.startsAt ?? what.startsAt,
        minutes: what.minutes,
      },
    ]
  })
}
