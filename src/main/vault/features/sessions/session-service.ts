// What may be done to a session: plan, move, hold, skip, end, take up again. Sessions with marks stay attended.
import { isTimeZone } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { clientIdsOf, getOpenEpisode, getPerson, isMember } from '../clients/public.ts'
import { hasRatings, type Occasion } from './rating-store.ts'
import {
  deleteParticipants,
  findSession,
  findSessionBefore,
  insertParticipant,
  insertSession,
  listParticipants,
  type NumberedSession,
  type Participant,
  raterKey,
  type SessionRecord,
  sessionValues,
  updateSession,
} from './session-store.ts'

export const getSession = (db: ReadDb, sessionId: string): NumberedSession => {
  const session = findSession(db, sessionId)
  if (!session) throw new CallError('notFound')
  return session
}

const save = ({ db, record }: Writer, action: string, row: SessionRecord): void =>
  updateSession(db, row, record(action, row.sessionId, sessionValues(row)))

type Who = Omit<Participant, 'sessionId'>
const keyOf = ({ clientId, personId }: Who): string => `${clientId}·${raterKey(personId)}`

/** The people of the session before, else the clients of the episode; `except`: as if that session weren't there. */
const usualParticipants = (db: ReadDb, episodeId: string, before: number, except = ''): readonly Who[] => {
  const last = findSessionBefore(db, episodeId, before, except)
  const same = last === undefined ? [] : listParticipants(db, [last])
  return same.length > 0 ? same : clientIdsOf(db, episodeId).map((clientId) => ({ clientId, personId: null }))
}

/** Whether others take part than would if it were planned anew at this time. */
export const hasOwnPeople = (
  db: ReadDb,
  { sessionId, episodeId }: Pick<SessionRecord, 'sessionId' | 'episodeId'>,
  plannedAt: number,
): boolean => {
  const usual = usualParticipants(db, episodeId, plannedAt, sessionId).map(keyOf)
  const here = new Set(listParticipants(db, [sessionId]).map(keyOf))
  return here.size !== usual.length || usual.some((key) => !here.has(key))
}

export type NewSession = Pick<SessionRecord, 'episodeId' | 'plannedAt' | 'timeZone' | 'minutes' | 'place'>

/** Throws `closedEpisode`, `badInput` for an unknown time zone. */
export const addSession = (writer: Writer, fields: NewSession, scheduleId: string | null = null): string => {
  const { db, now, newId, record } = writer
  getOpenEpisode(db, fields.episodeId)
  if (!isTimeZone(fields.timeZone)) throw new CallError('badInput')
  const row: SessionRecord = {
    ...fields,
    sessionId: newId(),
    scheduleId,
    status: 'planned',
    heldAt: null,
    endedAt: null,
    outcomeSkipped: null,
    allianceSkipped: null,
    createdAt: now,
  }
  const { sessionId } = row
  insertSession(db, row, record('sessions.added', sessionId, sessionValues(row)))
  for (const { clientId, personId } of usualParticipants(db, fields.episodeId, fields.plannedAt))
    insertParticipant(db, { sessionId, clientId, personId })
  return sessionId
}

export const moveSession = (
  writer: Writer,
  sessionId: string,
  change: Pick<SessionRecord, 'plannedAt' | 'minutes' | 'place'>,
): void => save(writer, 'sessions.changed', { ...getSession(writer.db, sessionId), ...change })

/** A session that was held without marks was held when it was planned. */
export const setStatus = (writer: Writer, sessionId: string, status: SessionRecord['status']): void => {
  const row = getSession(writer.db, sessionId)
  if (status !== 'attended' && hasRatings(writer.db, sessionId)) throw new CallError('conflict')
  const heldAt = status === 'attended' ? (row.heldAt ?? row.plannedAt) : null
  const endedAt = status === 'attended' ? row.endedAt : null
  save(writer, `sessions.${status}`, { ...row, status, heldAt, endedAt })
}

/** The first marks of a session say that it took place, and when. */
export const holdSession = (writer: Writer, sessionId: string, at: number): void => {
  const row = getSession(writer.db, sessionId)
  if (row.status === 'attended') return
  save(writer, 'sessions.attended', { ...row, status: 'attended', heldAt: row.heldAt ?? at })
}

export const skipStep = (writer: Writer, sessionId: string, occasion: Occasion, reason: string): void => {
  const row = getSession(writer.db, sessionId)
  const skipped = occasion === 'outcome' ? { outcomeSkipped: reason } : { allianceSkipped: reason }
  save(writer, `sessions.${occasion}Skipped`, { ...row, ...skipped })
}

/** Ending a planned session says that it took place; a cancelled one cannot be ended. */
export const endSession = (writer: Writer, sessionId: string): void => {
  const row = getSession(writer.db, sessionId)
  if (row.status !== 'planned' && row.status !== 'attended') throw new CallError('conflict')
  const held = { status: 'attended' as const, heldAt: row.heldAt ?? row.plannedAt }
  save(writer, 'sessions.ended', { ...row, ...held, endedAt: row.endedAt ?? writer.now })
}

export const reopenSession = (writer: Writer, sessionId: string): void =>
  save(writer, 'sessions.reopened', { ...getSession(writer.db, sessionId), endedAt: null })

/** Throws `conflict` for someone who does not belong to the session's episode. */
export const checkParticipant = (db: ReadDb, episodeId: string, { clientId, personId }: Who): void => {
  if (!isMember(db, episodeId, clientId)) throw new CallError('conflict')
  if (personId !== null && getPerson(db, personId).clientId !== clientId) throw new CallError('conflict')
}

export const setParticipants = ({ db, record }: Writer, sessionId: string, who: readonly Who[]): void => {
  const { episodeId } = getSession(db, sessionId)
  for (const one of who) checkParticipant(db, episodeId, one)
  deleteParticipants(db, sessionId)
  for (const { clientId, personId } of who) insertParticipant(db, { sessionId, clientId, personId })
  record('sessions.participantsSet', sessionId)
}

/** Throws `lastParticipant` where nobody would be left. */
export const setParticipant = (writer: Writer, sessionId: string, who: Who, takesPart: boolean): void => {
  const here = listParticipants(writer.db, [sessionId])
  const others = here.filter((one) => keyOf(one) !== keyOf(who))
  if (!takesPart && others.length === 0) throw new CallError('lastParticipant')
  setParticipants(writer, sessionId, takesPart ? [...others, who] : others)
}
