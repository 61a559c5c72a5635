// Keeps what was answered on a pack: scored at once by the version that was shown, a safety answer raised, the session
// held. One way in for the screen and for paper.

import { toEpochMs } from '#domain/kernel/time.ts'
import type { ConstantsKey } from '#domain/measures/measure-types.ts'
import { measureVersionFor } from '#domain/measures/measure-version-for.ts'
import { isQuestion, type PackAnswer, type PackForm } from '#domain/measures/packs/pack-types.ts'
import { scalesOf } from '#domain/measures/packs/score/scale-of.ts'
import { scorePack } from '#domain/measures/packs/score/score-pack.ts'
import type { ScaleScore } from '#domain/measures/packs/score/score-rule.ts'
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getClient, getPerson, notBeforeBirth } from '../clients/public.ts'
import { checkParticipant, getSession, holdSession, insertParticipant } from '../sessions/public.ts'
import {
  insertPackRating,
  type PackAnswerRow,
  type PackRatingRecord,
  packRatingValues,
} from './answer-store.ts'
import { getPack, getPackForm } from './pack-service.ts'
import type { PackRecord } from './pack-store.ts'
import { raiseSafetyAt } from './raise-safety.ts'

export type PackMarks =
  /** `ended`: the person said that this is all. */
  | { readonly kind: 'answers'; readonly values: ReadonlyMap<string, PackAnswer>; readonly ended: boolean }
  | {
      readonly kind: 'scores'
      readonly values: readonly { readonly scale: string; readonly score: number }[]
      readonly safety: boolean
    }

export type NewPackRating = Omit<PackRatingRecord, 'ratingId' | 'complete' | 'constantsKey'> & {
  readonly marks: PackMarks
}

type Scored = {
  readonly answers: readonly PackAnswerRow[]
  readonly scores: readonly ScaleScore[]
  readonly complete: boolean
  readonly isSafety: boolean
}

const fromAnswers = (pack: PackRecord, form: PackForm, marks: PackMarks & { kind: 'answers' }): Scored => {
  const questions = form.entries.filter(isQuestion)
  const answers = questions.map(({ id }) => ({ linkId: id, value: marks.values.get(id) ?? null }))
  const { scales, safety } = scorePack(form, pack.binding, marks.values)
  const complete = marks.ended && answers.every(({ value }) => value !== null)
  // Broken off or left out: what was answered is kept, a safety answer counts, and there is no score.
  const scores = marks.ended ? scales : scales.map((one) => ({ ...one, score: null }))
  return { answers, scores, complete, isSafety: safety.length > 0 }
}

const fromPaperScores = (
  pack: PackRecord,
  form: PackForm,
  key: ConstantsKey,
  marks: PackMarks & { kind: 'scores' },
): Scored => {
  const scales = scalesOf(form, pack.binding, key)
  const typed = new Map(marks.values.map(({ scale, score }) => [scale, score]))
  if (
    typed.size !== marks.values.length ||
    marks.values.some(({ scale }) => !scales.some((one) => one.scale === scale))
  )
    throw new CallError('badInput')
  const scores = scales.map(({ scale, min, max, items }): ScaleScore => {
    const score = typed.get(scale) ?? null
    if (score !== null && (score < min * 100 || score > max * 100)) throw new CallError('outOfRange')
    return { scale, score, answered: 0, items }
  })
  const asksSafety = pack.binding.kind === 'rule' && (findRule(pack.binding.rule)?.safety.length ?? 0) > 0
  return { answers: [], scores, complete: typed.size === scales.length, isSafety: asksSafety && marks.safety }
}

const scoredBy = (pack: PackRecord, form: PackForm, key: ConstantsKey, marks: PackMarks): Scored => {
  try {
    return marks.kind === 'answers' ? fromAnswers(pack, form, marks) : fromPaperScores(pack, form, key, marks)
  } catch (error) {
    throw error instanceof RangeError ? new CallError('outOfRange') : error
  }
}

/** Throws `conflict` for a session that did not take place or a stranger to it, `outOfRange` for an impossible answer. */
export const addPackRating = (writer: Writer, input: NewPackRating): string => {
  const { db, now, newId, record } = writer
  const { marks, ...fields } = input
  const { episodeId, status } = getSession(db, input.sessionId)
  if (status !== 'planned' && status !== 'attended') throw new CallError('conflict')
  checkParticipant(db, episodeId, input)
  const pack = getPack(db, input.packId)
  const form = getPackForm(db, input.packId)
  const client = getClient(db, input.clientId)
  const rater = input.personId === null ? 'self' : getPerson(db, input.personId).role
  const { birthYear, birthMonth } = client
  const at = toEpochMs(notBeforeBirth(client, now))
  const constantsKey = measureVersionFor({ birthYear, birthMonth, at, rater }).constants ?? 'childBySelf'
  const { answers, scores, complete, isSafety } = scoredBy(pack, form, constantsKey, marks)
  const ratingId = newId()
  const row: PackRatingRecord = { ...fields, ratingId, constantsKey, complete }
  const nonce = record('measures.rated', ratingId, packRatingValues(row, answers, scores))
  insertPackRating(db, row, { answers, scores }, now, nonce)
  const { sessionId, clientId, packId, handoverId, formIndex } = input
  const source = handoverId === null ? ratingId : `${handoverId}.${formIndex}`
  if (isSafety) raiseSafetyAt(writer, { source, sessionId, clientId, packId })
  insertParticipant(db, input)
  holdSession(writer, input.sessionId, input.startedAt)
  return ratingId
}
