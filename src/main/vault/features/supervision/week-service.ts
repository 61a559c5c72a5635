// The week as it stands: sessions with something open, alerts that are put off, and whether closing it is offered.
import { daysBefore, minuteOfDay, weekdayOf } from '#domain/schedule/local-day.ts'
import { looseEnds } from '#domain/supervision/loose-ends.ts'
import { offersClosing } from '#domain/supervision/offers-closing.ts'
import type { DayRow } from '#shared/contracts/sessions.ts'
import type { WeekToClose } from '#shared/contracts/week.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listClientsById, listOpenEpisodeIds } from '../clients/public.ts'
import { listAlertStates } from '../outcomes/public.ts'
import { dayThere, listNotedSessions, listSessionsBetween, sessionRows } from '../sessions/public.ts'
import { readPractice } from '../settings/public.ts'
import { findWeekAnswer } from './week-store.ts'

const MINUTE = 60_000

const endsAt = ({ plannedAt, minutes }: Pick<DayRow, 'plannedAt' | 'minutes'>): number =>
  plannedAt + minutes * MINUTE

const openSessions = (
  rows: readonly DayRow[],
  noted: ReadonlySet<string>,
  now: number,
): WeekToClose['sessions'] =>
  rows.flatMap((row) => {
    const { sessionId, clients, plannedAt } = row
    if (sessionId === null) return []
    const ends = looseEnds(
      {
        status: row.status,
        endsAt: endsAt(row),
        clients: clients.length,
        outcomes: row.outcome.length,
        alliances: row.alliance.length,
        outcomeSkipped: row.outcomeSkipped !== null,
        allianceSkipped: row.allianceSkipped !== null,
        unfinishedForms: row.unfinished,
        hasNote: noted.has(sessionId),
      },
      now,
    )
    const aliases = clients.map(({ alias }) => alias)
    return ends.length === 0 ? [] : [{ sessionId, plannedAt, aliases, ends: [...ends] }]
  })

/** Per client of an open episode: alerts that are put off, each by its last answer. */
const waitingOf = (db: ReadDb, now: number): WeekToClose['waiting'] => {
  const last = new Map(
    listAlertStates(db, listOpenEpisodeIds(db)).map((state) => [
      [state.episodeId, state.clientId, state.rule, state.standsOn].join(' '),
      state,
    ]),
  )
  const off = [...last.values()].filter(({ until }) => until !== null && until > now)
  const clients = listClientsById(db, [...new Set(off.map(({ clientId }) => clientId))])
  const aliases = new Map(clients.map(({ clientId, alias }) => [clientId, alias]))
  return [...Map.groupBy(off, ({ episodeId, clientId }) => `${episodeId} ${clientId}`).values()]
    .flatMap((states) => {
      const [first] = states
      if (!first) return []
      const { episodeId, clientId } = first
      const until = Math.min(...states.flatMap((state) => state.until ?? []))
      return [{ episodeId, clientId, alias: aliases.get(clientId) ?? '', count: states.length, until }]
    })
    .sort((a, b) => a.until - b.until)
}

export const weekToClose = (
  db: ReadDb,
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
  now: number,
): WeekToClose => {
  const day = dayThere(today, timeZone)
  const monday = daysBefore(today, weekdayOf(today) - 1)
  const { from } = dayThere(monday, timeZone)
  const rows = sessionRows(db, listSessionsBetween(db, from, day.to))
  const ids = rows.flatMap(({ sessionId }) => sessionId ?? [])
  const noted = new Set(listNotedSessions(db, ids))
  const answer = findWeekAnswer(db, monday)
  const todays = rows.filter(({ plannedAt, status }) => {
    const counts = status === 'planned' || status === 'attended'
    return counts && plannedAt >= day.from
  })
  return {
    monday,
    sessions: openSessions(rows, noted, now),
    held: rows.filter(({ status }) => status === 'attended').length,
    waiting: waitingOf(db, now),
    answer,
    isOffered: offersClosing({
      weekday: weekdayOf(today),
      minuteOfDay: minuteOfDay(now, timeZone),
      workingDays: readPractice(db).workingDays,
      sessionEnds: todays.map((row) => (endsAt(row) - day.from) / MINUTE),
      answered: answer !== null,
    }),
  }
}
