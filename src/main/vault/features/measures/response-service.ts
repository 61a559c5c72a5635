import { toQuestionnaireResponse } from '#domain/measures/packs/to-response.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import { getPerson } from '../clients/public.ts'
import { findPackRating, listAnswers } from './answer-store.ts'
import { getPackForm } from './pack-service.ts'

/** One rating as the text of a FHIR R4 QuestionnaireResponse. Throws `incomplete` where only scores were typed. */
export const responseOf = (db: ReadDb, ratingId: string): string => {
  const rating = findPackRating(db, ratingId)
  if (!rating) throw new CallError('notFound')
  const rows = listAnswers(db, [ratingId])
  if (rows.length === 0) throw new CallError('incomplete')
  const response = toQuestionnaireResponse({
    form: getPackForm(db, rating.packId),
    answers: new Map(rows.map(({ linkId, value }) => [linkId, value])),
    authored: new Date(rating.finishedAt).toISOString(),
    complete: rating.complete,
    language: rating.language,
    id: ratingId,
    rater: rating.personId === null ? 'self' : getPerson(db, rating.personId).role,
  })
  return `${JSON.stringify(response, null, 2)}\n`
}
