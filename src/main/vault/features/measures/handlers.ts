import type { measures } from '#shared/contracts/measures.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { addPackRating } from './answer-service.ts'
import { checkPlace } from './check-place.ts'
import { packRows } from './pack-rows.ts'
import { addPack, getPack, getPackForm, readPackFile, setRetired } from './pack-service.ts'
import { addPlan, dueMeasures, endPlan, planRows, skipPlan } from './plan-service.ts'
import { responseOf } from './response-service.ts'
import { excludeRating, packResults, undoExclusion } from './result-service.ts'
import { seeSafety, unseenSafety } from './safety-service.ts'
import { brokenPacks, resolveUnfinishedPack } from './unfinished-pack-service.ts'

const done = { done: true } as const
const dayMs = 86_400_000

export const measureHandlers: FeatureHandlers<typeof measures> = {
  preview: ({ file }) => readPackFile(file).parsed,
  add: (fields, context) => ({ packId: addPack(context, fields) }),
  list: (_input, { db }) => ({ packs: packRows(db) }),
  form: ({ packId }, { db }) => ({ form: getPackForm(db, packId), binding: getPack(db, packId).binding }),
  setRetired: ({ packId, retired }, context) => {
    setRetired(context, packId, retired)
    return done
  },
  listPlans: ({ episodeId }, { db }) => ({ plans: planRows(db, episodeId) }),
  addPlan: (fields, context) => ({ planId: addPlan(context, fields) }),
  endPlan: ({ planId }, context) => {
    endPlan(context, planId)
    return done
  },
  due: ({ sessionId }, { db }) => ({ measures: dueMeasures(db, sessionId) }),
  skip: (fields, context) => {
    skipPlan(context, fields)
    return done
  },
  record: ({ answers, at, ...fields }, context) => {
    // Paper may be typed in long after it was marked, but not before.
    if (at > context.now + dayMs) throw new CallError('outOfRange')
    checkPlace(context, fields)
    const marks =
      answers.kind === 'scores'
        ? answers
        : {
            kind: 'answers' as const,
            values: new Map(answers.values.map(({ linkId, value }) => [linkId, value])),
            ended: true,
          }
    const when = { startedAt: at, finishedAt: at, handoverId: null, formIndex: null }
    return { ratingId: addPackRating(context, { ...fields, ...when, marks }) }
  },
  results: ({ episodeId, clientId }, { db }) => ({ results: packResults(db, episodeId, clientId) }),
  exclude: ({ ratingId, reason }, context) => {
    excludeRating(context, ratingId, reason)
    return done
  },
  undoExclusion: ({ exclusionId }, context) => {
    undoExclusion(context, exclusionId)
    return done
  },
  unfinished: ({ sessionId }, { db }) => ({ forms: brokenPacks(db, sessionId) }),
  resolveUnfinished: ({ formId, how }, context) => {
    resolveUnfinishedPack(context, formId, how)
    return done
  },
  safety: (_input, { db }) => ({ answers: unseenSafety(db) }),
  safetySeen: ({ safetyId }, context) => {
    seeSafety(context, safetyId)
    return done
  },
  response: ({ ratingId }, { db }) => ({ json: responseOf(db, ratingId) }),
}
