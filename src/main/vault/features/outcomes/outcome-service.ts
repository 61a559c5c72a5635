// What a clinician notes beside a course: events and answers to alerts. Each is a row of its own and can be undone.
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getEpisode, isMember } from '../clients/public.ts'
import {
  type AlertStateRecord,
  type EventRecord,
  insertAlertState,
  insertEvent,
  setAlertStateUndone,
  setEventRemoved,
} from './event-store.ts'

export const addEvent = (writer: Writer, fields: Omit<EventRecord, 'eventId'>): string => {
  const { db, now, newId, record } = writer
  getEpisode(db, fields.episodeId)
  const row = { ...fields, eventId: newId() }
  const { eventId, episodeId, at, label, saidBy } = row
  insertEvent(db, row, now, record('outcomes.eventAdded', eventId, [eventId, episodeId, at, label, saidBy]))
  return eventId
}

export const removeEvent = ({ db, now, record }: Writer, eventId: string): void => {
  if (!setEventRemoved(db, eventId, now)) throw new CallError('notFound')
  record('outcomes.eventRemoved', eventId)
}

export const restoreEvent = ({ db, record }: Writer, eventId: string): void => {
  if (!setEventRemoved(db, eventId, null)) throw new CallError('notFound')
  record('outcomes.eventRestored', eventId)
}

export type AlertAnswer = Omit<AlertStateRecord, 'alertStateId' | 'at'>

/** Snoozing names a day to come; the other answers name none. */
export const answerAlert = ({ db, now, newId, record }: Writer, answer: AlertAnswer): string => {
  getEpisode(db, answer.episodeId)
  if (!isMember(db, answer.episodeId, answer.clientId)) throw new CallError('notFound')
  const { until } = answer
  if ((answer.answer === 'snoozed') !== (until !== null)) throw new CallError('badInput')
  if (until !== null && until <= now) throw new CallError('outOfRange')
  const row = { ...answer, alertStateId: newId(), at: now }
  insertAlertState(db, row)
  record('outcomes.alertAnswered', row.alertStateId)
  return row.alertStateId
}

export const undoAlertAnswer = ({ db, now, record }: Writer, alertStateId: string): void => {
  if (!setAlertStateUndone(db, alertStateId, now)) throw new CallError('notFound')
  record('outcomes.alertAnswerUndone', alertStateId)
}
