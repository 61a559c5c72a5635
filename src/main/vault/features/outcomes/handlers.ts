import type { outcomes } from '#shared/contracts/outcomes.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { excludeEpisode, getEpisode, listClientsById } from '../clients/public.ts'
import { listCorrectionRows } from './correction-rows.ts'
import { correct, undoCorrection } from './correction-service.ts'
import { courseHandlers } from './course-handlers.ts'
import { listPastAnswers } from './event-store.ts'
import { followUpHandlers } from './follow-up-handlers.ts'
import { addEvent, answerAlert, removeEvent, restoreEvent, undoAlertAnswer } from './outcome-service.ts'
import { overviewOf } from './overview.ts'
import { practiceBreakdown, practiceEpisodes, practiceFigures } from './practice-service.ts'
import { countStale } from './summary-store.ts'
import { worthALook } from './worth-a-look.ts'

const done = { done: true } as const

export const outcomeHandlers: FeatureHandlers<typeof outcomes> = {
  ...courseHandlers,
  ...followUpHandlers,
  countLeft: (_input, { db }) => ({ left: countStale(db) }),
  practice: ({ filters }, { db, memo, now }) => practiceFigures(db, memo, now, filters),
  practiceBreakdown: (input, { db, memo, now }) => practiceBreakdown(db, memo, now, input),
  practiceEpisodes: (input, { db, memo, now }) => practiceEpisodes(db, memo, now, input),
  ofEpisode: ({ episodeId }, { db, now }) => {
    getEpisode(db, episodeId)
    const [overview] = overviewOf(db, [episodeId], now)
    return {
      raters: (overview?.lines ?? []).map(({ line, alerts }) => ({
        clientId: line.clientId,
        personId: line.personId,
        role: line.role,
        alias: line.alias,
        series: line.series,
        alerts,
      })),
    }
  },
  worthALook: (_input, { db, memo, now }) => worthALook(db, memo, now),
  answerAlert: (input, context) => ({ alertStateId: answerAlert(context, input) }),
  undoAlertAnswer: ({ alertStateId }, context) => {
    undoAlertAnswer(context, alertStateId)
    return done
  },
  alertHistory: ({ episodeId }, { db }) => {
    getEpisode(db, episodeId)
    const answers = listPastAnswers(db, episodeId)
    const clients = listClientsById(db, [...new Set(answers.map(({ clientId }) => clientId))])
    const aliases = new Map(clients.map(({ clientId, alias }) => [clientId, alias]))
    return {
      answers: answers.map(({ alertStateId, clientId, rule, answer, at, until, undoneAt }) => ({
        alertStateId,
        alias: aliases.get(clientId) ?? '',
        rule,
        answer,
        at,
        until,
        undoneAt,
      })),
    }
  },
  addEvent: (input, context) => ({ eventId: addEvent(context, input) }),
  removeEvent: ({ eventId }, context) => {
    removeEvent(context, eventId)
    return done
  },
  restoreEvent: ({ eventId }, context) => {
    restoreEvent(context, eventId)
    return done
  },
  excludeEpisode: ({ episodeId, reason }, context) => {
    excludeEpisode(context, episodeId, reason)
    return done
  },
  correct: (input, context) => ({ correctionId: correct(context, input) }),
  undoCorrection: ({ correctionId }, context) => {
    undoCorrection(context, correctionId)
    return done
  },
  listCorrections: ({ episodeId }, { db }) => {
    getEpisode(db, episodeId)
    return { corrections: listCorrectionRows(db, episodeId) }
  },
}
