import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { addRating, type Whose } from './rating-service.ts'
import {
  findUnfinished,
  listUnfinished,
  listUnfinishedItems,
  setUnfinishedResolved,
} from './unfinished-store.ts'

/** Kept as an incomplete rating without a total, or discarded; what was decided once stays decided. */
export const resolveUnfinished = (
  writer: Writer,
  formId: string,
  how: 'keepIncomplete' | 'discard',
): void => {
  const { db, now, record } = writer
  const form = findUnfinished(db, formId)
  if (!form) throw new CallError('notFound')
  if (form.resolution !== null) throw new CallError('conflict')
  const { sessionId, clientId, personId, occasion, language, direction, layout, startedAt, lastAt } = form
  setUnfinishedResolved(db, formId, how === 'discard' ? 'discarded' : 'keptIncomplete', now)
  record(how === 'discard' ? 'sessions.unfinishedDiscarded' : 'sessions.unfinishedKept', formId)
  if (how === 'discard') return
  addRating(writer, {
    sessionId,
    clientId,
    personId,
    occasion,
    language,
    direction,
    layout,
    source: 'screen',
    helper: null,
    startedAt,
    finishedAt: lastAt,
    handoverId: form.handoverId,
    formIndex: form.formIndex,
    marks: { kind: 'items', values: listUnfinishedItems(db, [formId]), ended: false },
  })
}

/** The same person finished the same step later: what was broken off before needs no decision any more. */
export const resolveContinued = (
  { db, now, record }: Writer,
  sessionId: string,
  { clientId, personId, occasion }: Whose,
): void => {
  for (const form of listUnfinished(db, [sessionId])) {
    if (form.clientId !== clientId || form.personId !== personId || form.occasion !== occasion) continue
    setUnfinishedResolved(db, form.formId, 'continued', now)
    record('sessions.unfinishedContinued', form.formId)
  }
}
