import { minuteOfDay } from '#domain/schedule/local-day.ts'
import type { sessions } from '#shared/contracts/sessions.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { getClient, getEpisode } from '../clients/public.ts'
import { dayThere } from '../schedule/public.ts'
import { getSessionDetail } from './detail-service.ts'
import { directionOf } from './direction-of.ts'
import { findNoteDraft } from './note-draft-store.ts'
import { addNote, editNote, saveNoteDraft } from './note-service.ts'
import { listNotesOfClient } from './note-store.ts'
import { recordPaper, typedMarks } from './paper-service.ts'
import { fillFromLastWeek, plannedLines, sessionFromPlan, sessionsLastWeek } from './plan-service.ts'
import { listRaters } from './raters.ts'
import { addRating } from './rating-service.ts'
import { plannedRows, rowClients, sessionRows } from './row-service.ts'
import {
  addSession,
  endSession,
  moveSession,
  reopenSession,
  setParticipant,
  setStatus,
  skipStep,
} from './session-service.ts'
import { listSessionsBetween, listSessionsOf } from './session-store.ts'
import { setGroup } from './set-group.ts'
import { resolveUnfinished } from './unfinished-service.ts'

const done = { done: true } as const
const dayMs = 86_400_000

export const sessionHandlers: FeatureHandlers<typeof sessions> = {
  listDay: ({ day, timeZone }, { db }) => {
    const { from, to } = dayThere(day, timeZone)
    const rows = [
      ...sessionRows(db, listSessionsBetween(db, from, to)),
      ...plannedRows(db, plannedLines(db, from, to)),
    ].sort((a, b) => a.plannedAt - b.plannedAt)
    const before = rows.length > 0 ? [] : sessionsLastWeek(db, day, timeZone)
    const clientsOf = rowClients(
      db,
      before.map(({ episodeId }) => episodeId),
    )
    const lastWeek = before.map(({ episodeId, plannedAt }) => ({
      episodeId,
      alias: (clientsOf.get(episodeId) ?? []).map(({ alias }) => alias).join(' · '),
      minuteOfDay: minuteOfDay(plannedAt, timeZone),
    }))
    return { rows, lastWeek }
  },
  listOfEpisode: ({ episodeId }, { db }) => {
    getEpisode(db, episodeId)
    return { rows: sessionRows(db, listSessionsOf(db, episodeId)) }
  },
  get: ({ sessionId }, { db }) => getSessionDetail(db, sessionId),
  add: (fields, context) => ({ sessionId: addSession(context, fields) }),
  fromPlan: ({ scheduleId, plannedAt }, context) => ({
    sessionId: sessionFromPlan(context, scheduleId, plannedAt),
  }),
  fillFromLastWeek: ({ day, timeZone }, context) => ({ added: fillFromLastWeek(context, day, timeZone) }),
  update: ({ sessionId, ...change }, context) => {
    moveSession(context, sessionId, change)
    return done
  },
  setStatus: ({ sessionId, status }, context) => {
    setStatus(context, sessionId, status)
    return done
  },
  setParticipant: ({ sessionId, takesPart, ...who }, context) => {
    setParticipant(context, sessionId, who, takesPart)
    return done
  },
  skipStep: ({ sessionId, occasion, reason }, context) => {
    skipStep(context, sessionId, occasion, reason)
    return done
  },
  end: ({ sessionId }, context) => {
    endSession(context, sessionId)
    return done
  },
  reopen: ({ sessionId }, context) => {
    reopenSession(context, sessionId)
    return done
  },
  recordRating: ({ answers, at, ...fields }, context) => {
    // Paper may be typed in long after it was marked, but not before.
    if (at > context.now + dayMs) throw new CallError('outOfRange')
    const marks = typedMarks(fields.occasion, answers)
    const direction = directionOf(fields.language)
    const where = { direction, layout: 'all' as const, startedAt: at, finishedAt: at }
    const ratingId = addRating(context, { ...fields, ...where, handoverId: null, formIndex: null, marks })
    return { ratingId }
  },
  setGroup: ({ episodeId }, context) => {
    setGroup(context, episodeId)
    return done
  },
  raters: (_input, { db }) => ({ raters: listRaters(db) }),
  recordPaper: ({ answers, ...sheet }, context) =>
    recordPaper(context, {
      ...sheet,
      direction: directionOf(sheet.language),
      marks: typedMarks(sheet.occasion, answers),
    }),
  resolveUnfinished: ({ formId, how }, context) => {
    resolveUnfinished(context, formId, how)
    return done
  },
  addNote: (fields, context) => ({
    noteId: addNote(context, { ...fields, writtenAt: context.now, sealedIn: null }),
  }),
  editNote: ({ noteId, text }, context) => {
    editNote(context, noteId, text)
    return done
  },
  saveNoteDraft: ({ clientId, sessionId, ...draft }, { life, now }) => {
    inTransaction(life.current().vault.db, (db) => saveNoteDraft(db, { clientId, sessionId }, draft, now))
    return done
  },
  findNoteDraft: (at, { db }) => ({ draft: findNoteDraft(db, at) ?? null }),
  listNotes: ({ clientId }, { db }) => {
    getClient(db, clientId)
    return { notes: listNotesOfClient(db, clientId) }
  },
}
