// Everything that 26 weeks of load stand on, read once and remembered until something is written: clients over time, and
// every session with its place on the local calendar.

import { type LineHistory, lineHistory } from '#domain/caseload/line-history.ts'
import type { ClientOverTime } from '#domain/caseload/week-client.ts'
import { type ClientId, type SessionId, toId } from '#domain/kernel/ids.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import { placeOf } from '#domain/schedule/local-day.ts'
import type { LoadWeekSession } from '#shared/contracts/caseload.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listEpisodes, listMembers } from '../clients/public.ts'
import { type EpisodeOverview, overviewOf } from '../outcomes/public.ts'
import { listSessionSpans, plannedLines, type SessionSpan } from '../sessions/public.ts'
import { readPractice } from '../settings/public.ts'

export type LoadPerson = ClientOverTime & { readonly alias: string; readonly code: string }

export type LoadBase = {
  readonly people: readonly LoadPerson[]
  /** In order of time. */
  readonly sessions: readonly LoadWeekSession[]
}

/** `[from, to)` is all that is asked about; nothing of the weekly plan is counted before `planFrom`. */
export type BaseSpan = {
  readonly from: number
  readonly to: number
  readonly planFrom: number
  readonly timeZone: string
}

type Span = Omit<SessionSpan, 'sessionId'> & { readonly sessionId: string | null }

const spansOf = (db: ReadDb, { from, to, planFrom }: BaseSpan): readonly Span[] => {
  const planned = plannedLines(db, Math.max(from, planFrom), to).map(({ pattern, plannedAt }): Span => {
    const { episodeId, scheduleId, minutes } = pattern
    return { sessionId: null, scheduleId, episodeId, plannedAt, minutes, status: 'planned' }
  })
  return [...listSessionSpans(db, from, to), ...planned].sort((a, b) => a.plannedAt - b.plannedAt)
}

const sessionsOf = (db: ReadDb, span: BaseSpan): readonly LoadWeekSession[] => {
  const spans = spansOf(db, span)
  const episodeIds = [...new Set(spans.map(({ episodeId }) => episodeId))]
  const members = Map.groupBy(listMembers(db, episodeIds), ({ episodeId }) => episodeId)
  return spans.map(({ sessionId, ...session }): LoadWeekSession => {
    const clients = (members.get(session.episodeId) ?? []).map(({ clientId }) => clientId)
    const { day, minute } = placeOf(session.plannedAt, span.timeZone)
    const [first] = clients
    return {
      ...session,
      id: sessionId === null ? null : toId<SessionId>(sessionId),
      client: first === undefined ? null : toId<ClientId>(first),
      clients,
      day,
      start: minute,
    }
  })
}

const personOf = (
  overviews: readonly EpisodeOverview[],
  clientId: string,
  historyOf: (line: EpisodeOverview['lines'][number]) => LineHistory,
  sessions: ReadonlyMap<string, readonly LoadWeekSession[]>,
): LoadPerson | undefined => {
  const client = overviews.flatMap(({ loaded }) => loaded.clients).find((one) => one.clientId === clientId)
  if (!client) return undefined
  const mine = overviews.map((overview) => ({
    ...overview,
    lines: overview.lines.filter(({ line }) => line.clientId === clientId),
  }))
  return {
    id: toId<ClientId>(clientId),
    alias: client.alias,
    code: client.code,
    safetyAt: client.safetyAt,
    archivedAt: client.archivedAt,
    episodes: mine.map(({ loaded: { episode }, lines }) => {
      const own = sessions.get(episode.episodeId) ?? []
      return {
        openedAt: episode.openedAt,
        closedAt: episode.closedAt,
        pausedUntil: episode.pausedUntil,
        attended:
          lines.find(({ line }) => line.personId === null)?.line.series.sessions.map(({ at }) => at) ?? [],
        hasSession: (from, to) => own.some(({ plannedAt }) => plannedAt >= from && plannedAt < to),
      }
    }),
    lines: mine.flatMap(({ lines }) =>
      lines.map((line) => ({ isSelf: line.line.personId === null, history: historyOf(line) })),
    ),
  }
}

export const readBase = (db: ReadDb, span: BaseSpan, now: number): LoadBase => {
  const settings = outcomeSettingsFor(readPractice(db).constants)
  const ids = listEpisodes(db)
    .filter(({ openedAt, closedAt }) => openedAt < span.to && (closedAt ?? span.to) >= span.from)
    .map(({ episodeId }) => episodeId)
  const overviews = overviewOf(db, ids, now)
  const sessions = sessionsOf(db, span)
  const byEpisode = Map.groupBy(sessions, ({ episodeId }) => episodeId)
  const ofClient = new Map<string, EpisodeOverview[]>()
  for (const overview of overviews)
    for (const { clientId } of overview.loaded.clients)
      ofClient.set(clientId, [...(ofClient.get(clientId) ?? []), overview])
  const historyOf = ({ line }: EpisodeOverview['lines'][number]): LineHistory =>
    lineHistory(line.series, settings)
  return {
    sessions,
    people: [...ofClient]
      .flatMap(([clientId, own]) => personOf(own, clientId, historyOf, byEpisode) ?? [])
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  }
}
