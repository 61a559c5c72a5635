// What was answered on packs in an episode, each rating with its scores; excluded ones are there and say so.
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { getEpisode, isMember, listPeopleOf } from '../clients/public.ts'
import { getSession } from '../sessions/public.ts'
import { findPackRating, listAnswers, listPackRatings, listScores } from './answer-store.ts'
import { findExclusion, insertExclusion, listExclusions, setExclusionUndone } from './exclusion-store.ts'
import { listPacks } from './pack-store.ts'

export const packResults = (db: ReadDb, episodeId: string, clientId: string): PackResult[] => {
  getEpisode(db, episodeId)
  if (!isMember(db, episodeId, clientId)) throw new CallError('notFound')
  const ratings = listPackRatings(db, episodeId, clientId)
  const ids = ratings.map(({ ratingId }) => ratingId)
  const answers = Map.groupBy(listAnswers(db, ids), ({ ratingId }) => ratingId)
  const scores = Map.groupBy(listScores(db, ids), ({ ratingId }) => ratingId)
  const excluded = new Map(listExclusions(db, ids).map((one) => [one.ratingId, one]))
  const families = new Map(listPacks(db).map(({ packId, familyId }) => [packId, familyId]))
  const roles = new Map(listPeopleOf(db, [clientId]).map(({ personId, role }) => [personId, role]))
  return ratings.map((rating): PackResult => {
    const { ratingId, sessionId, personId, packId } = rating
    const exclusion = excluded.get(ratingId)
    return {
      ratingId,
      sessionId,
      session: getSession(db, sessionId).number,
      clientId,
      personId,
      role: personId === null ? 'self' : (roles.get(personId) ?? 'other'),
      packId,
      familyId: families.get(packId) ?? packId,
      constantsKey: rating.constantsKey,
      source: rating.source,
      complete: rating.complete,
      language: rating.language,
      finishedAt: rating.finishedAt,
      answers: (answers.get(ratingId) ?? []).map(({ linkId, value }) => ({ linkId, value })),
      scores: (scores.get(ratingId) ?? []).map(({ scale, score, answered, items }) => ({
        scale,
        score,
        answered,
        items,
      })),
      excluded: exclusion ? { exclusionId: exclusion.exclusionId, reason: exclusion.reason } : null,
    }
  })
}

export const excludeRating = ({ db, now, newId, record }: Writer, ratingId: string, reason: string): void => {
  if (!findPackRating(db, ratingId)) throw new CallError('notFound')
  if (listExclusions(db, [ratingId]).length > 0) throw new CallError('conflict')
  const row = { exclusionId: newId(), ratingId, reason }
  insertExclusion(db, row, now, record('measures.excluded', row.exclusionId, Object.values(row)))
}

export const undoExclusion = ({ db, now, record }: Writer, exclusionId: string): void => {
  if (!findExclusion(db, exclusionId)) throw new CallError('notFound')
  setExclusionUndone(db, exclusionId, now)
  record('measures.exclusionUndone', exclusionId)
}
