import type { supervision } from '#shared/contracts/supervision.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { supervisionAgenda } from './agenda-service.ts'
import { supervisionBriefOf } from './brief-service.ts'
import { insertHour, listHours, setHourRemoved } from './hour-store.ts'
import { discussTopic, prepareTopic, removeTopic, setDecisionDone, undoDiscuss } from './topic-service.ts'
import { weekToClose } from './week-service.ts'
import { putWeekAnswer } from './week-store.ts'

const done = { done: true } as const

export const supervisionHandlers: FeatureHandlers<typeof supervision> = {
  week: (input, { db, now }) => weekToClose(db, input, now),
  answerWeek: ({ monday, answer }, { db, now, record }) => {
    putWeekAnswer(db, monday, answer, now)
    record(answer === 'closed' ? 'supervision.weekClosed' : 'supervision.weekNotNow', monday)
    return done
  },
  agenda: (_input, { db, memo, now }) => supervisionAgenda(db, memo, now),
  prepare: (input, context) => ({ topicId: prepareTopic(context, input) }),
  remove: ({ topicId }, context) => {
    removeTopic(context, topicId)
    return done
  },
  discuss: (input, context) => ({ topicId: discussTopic(context, input) }),
  undoDiscuss: ({ topicId }, context) => {
    undoDiscuss(context, topicId)
    return done
  },
  setDecisionDone: ({ decisionId, done: isDone }, context) => {
    setDecisionDone(context, decisionId, isDone)
    return done
  },
  listHours: ({ from, to }, { db }) => ({ hours: listHours(db, from, to) }),
  addHours: (input, { db, now, newId, record }) => {
    const row = { ...input, hourId: newId() }
    const { hourId, heldOn, minutes, kind, withWhom } = row
    insertHour(
      db,
      row,
      now,
      record('supervision.hoursAdded', hourId, [hourId, heldOn, minutes, kind, withWhom]),
    )
    return { hourId }
  },
  removeHours: ({ hourId }, { db, now, record }) => {
    if (!setHourRemoved(db, hourId, now)) throw new CallError('notFound')
    record('supervision.hoursRemoved', hourId)
    return done
  },
  getBrief: (choice, { db, now, vault }) => supervisionBriefOf(db, choice, { sample: vault.sample, now }),
}
