// Packs that were broken off: kept as an incomplete rating without a score, or discarded; what was decided stays decided.
import type { BrokenPack } from '#shared/contracts/measure-answers.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { addPackRating } from './answer-service.ts'
import { getPack, getPackForm, questionsOf } from './pack-service.ts'
import {
  findUnfinishedPack,
  listUnfinishedAnswers,
  listUnfinishedPacks,
  setUnfinishedPackResolved,
} from './unfinished-pack-store.ts'

export const brokenPacks = (db: ReadDb, sessionId: string): BrokenPack[] =>
  listUnfinishedPacks(db, sessionId).map(({ formId, clientId, personId, packId, startedAt }) => ({
    formId,
    clientId,
    personId,
    title: getPack(db, packId).title,
    answered: listUnfinishedAnswers(db, formId).length,
    questions: questionsOf(getPackForm(db, packId)),
    startedAt,
  }))

export const resolveUnfinishedPack = (
  writer: Writer,
  formId: string,
  how: 'keepIncomplete' | 'discard',
): void => {
  const { db, now, record } = writer
  const form = findUnfinishedPack(db, formId)
  if (!form) throw new CallError('notFound')
  if (form.resolution !== null) throw new CallError('conflict')
  setUnfinishedPackResolved(db, formId, how === 'discard' ? 'discarded' : 'keptIncomplete', now)
  record(how === 'discard' ? 'measures.unfinishedDiscarded' : 'measures.unfinishedKept', formId)
  if (how === 'discard') return
  const { handoverId, formIndex, sessionId, clientId, personId, packId, language, startedAt, lastAt } = form
  const values = new Map(listUnfinishedAnswers(db, formId).map(({ linkId, value }) => [linkId, value]))
  addPackRating(writer, {
    sessionId,
    clientId,
    personId,
    packId,
    language,
    source: 'screen',
    helper: null,
    startedAt,
    finishedAt: lastAt,
    handoverId,
    formIndex,
    marks: { kind: 'answers', values, ended: false },
  })
}

/** The same person finished the same measure later: what was broken off before needs no decision any more. */
export const resolveContinuedPack = (
  { db, now, record }: Writer,
  sessionId: string,
  who: { readonly clientId: string; readonly personId: string | null; readonly packId: string },
): void => {
  for (const form of listUnfinishedPacks(db, sessionId)) {
    if (form.clientId !== who.clientId || form.personId !== who.personId || form.packId !== who.packId)
      continue
    setUnfinishedPackResolved(db, form.formId, 'continued', now)
    record('measures.unfinishedContinued', form.formId)
  }
}
