// One imported measure of an inbox into the caseload: a rating when it was ended, else a form to be decided on.
import type { Writer } from '../../process/writer.ts'
import {
  addPackRating,
  findPackRatingOfForm,
  findUnfinishedPackOf,
  raiseSafety,
  resolveContinuedPack,
  saveUnfinishedPack,
} from '../measures/public.ts'
import type { AnsweredPack } from './read-entries.ts'
import { reviveSession } from './revive-session.ts'
import type { HandoverRecord } from './store.ts'

const mergeUnfinished = (writer: Writer, sessionId: string, answered: AnsweredPack): void => {
  const { sheet, values, startedAt, lastAt } = answered
  const { db, newId, record } = writer
  const { handoverId, index: formIndex } = sheet
  const known = findUnfinishedPackOf(db, handoverId, formIndex)
  if (known && known.resolution !== null) return
  const formId = known?.formId ?? newId()
  const answers = [...values].flatMap(([linkId, value]) => (value === null ? [] : [{ linkId, value }]))
  saveUnfinishedPack(db, { formId, handoverId, formIndex, startedAt, lastAt }, answers)
  record('handover.unfinished', formId)
  const { clientId, packId } = sheet
  raiseSafety(writer, { sessionId, clientId, packId, source: `${handoverId}.${formIndex}` }, values)
}

/** Doing it again changes nothing. */
export const mergePack = (
  writer: Writer,
  { sessionId, view }: HandoverRecord,
  answered: AnsweredPack,
): void => {
  const { sheet, values, end, touched, startedAt, lastAt } = answered
  const { handoverId, index, clientId, personId, packId, language } = sheet
  if (findPackRatingOfForm(writer.db, handoverId, index) !== undefined) return
  const isEnded = end === 'finished' || end === 'ratherNot'
  if (touched === 0 && !isEnded) return
  reviveSession(writer, sessionId)
  if (!isEnded) {
    mergeUnfinished(writer, sessionId, answered)
    return
  }
  resolveContinuedPack(writer, sessionId, { clientId, personId, packId })
  addPackRating(writer, {
    sessionId,
    clientId,
    personId,
    packId,
    language,
    source: 'screen',
    helper: view === 'shared' ? 'therapist' : null,
    startedAt,
    finishedAt: lastAt,
    handoverId,
    formIndex: index,
    marks: { kind: 'answers', values, ended: end === 'finished' },
  })
}
