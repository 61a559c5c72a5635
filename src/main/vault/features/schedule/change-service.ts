// What is done to a line of the week plan, and taken back: exactly as it was, or refused where it has changed since.
import type { PlanLine, PlanState, TakenBack } from '#shared/contracts/schedule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { findSessionOfOccurrence } from '../clients/public.ts'
import { getSession, lineFromSession, moveSession, sessionFromPlan, setStatus } from '../sessions/public.ts'
import { takeBlockedAgain } from './blocked-store.ts'

/** Throws `conflict` for a session that was held: it is no plan any more. */
const stateOf = (db: ReadDb, sessionId: string): PlanState => {
  const { status, plannedAt, minutes, place } = getSession(db, sessionId)
  if (status === 'attended') throw new CallError('conflict')
  return { status, plannedAt, minutes, place }
}

const isSame = (a: PlanState, b: PlanState): boolean =>
  a.status === b.status && a.plannedAt === b.plannedAt && a.minutes === b.minutes && a.place === b.place

const put = (writer: Writer, sessionId: string, to: PlanState): void => {
  const { status, ...time } = to
  const before = stateOf(writer.db, sessionId)
  if (before.status !== status) setStatus(writer, sessionId, status)
  if (before.status === status || !isSame({ ...before, status }, to)) moveSession(writer, sessionId, time)
}

/** `before`: null where it was a line of the weekly plan until now. */
export const changePlanned = (
  writer: Writer,
  of: PlanLine,
  to: PlanState,
): { readonly sessionId: string; readonly before: PlanState | null } => {
  const { db } = writer
  const known = 'sessionId' in of ? of.sessionId : findSessionOfOccurrence(db, of)
  const before = known === undefined ? null : stateOf(db, known)
  const sessionId =
    known ?? ('sessionId' in of ? of.sessionId : sessionFromPlan(writer, of.scheduleId, of.plannedAt))
  put(writer, sessionId, to)
  return { sessionId, before }
}

/** All of it or nothing. */
export const takeBack = (writer: Writer, { sessions, freed }: TakenBack): void => {
  const { db, record } = writer
  for (const { sessionId, isNow, before } of sessions) {
    if (!isSame(stateOf(db, sessionId), isNow)) throw new CallError('conflict')
    if (before === null) lineFromSession(writer, sessionId)
    else put(writer, sessionId, before)
  }
  for (const blockedId of freed) {
    if (takeBlockedAgain(db, blockedId) === 0) throw new CallError('notFound')
    record('schedule.takenAgain', blockedId)
  }
}
