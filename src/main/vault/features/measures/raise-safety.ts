// A safety answer is raised as soon as it is in the caseload, on a finished form or on one that was broken off.
import type { PackAnswers } from '#domain/measures/packs/pack-types.ts'
import { scorePack } from '#domain/measures/packs/score/score-pack.ts'
import type { Writer } from '../../process/writer.ts'
import { getPack, getPackForm } from './pack-service.ts'
import { hasSafetyOf, insertSafety, type SafetyAnswer } from './safety-store.ts'

type Where = Pick<SafetyAnswer, 'source' | 'sessionId' | 'clientId' | 'packId'>

/** Once for each source, however often it is merged. */
export const raiseSafetyAt = ({ db, now, newId, record }: Writer, where: Where): void => {
  if (hasSafetyOf(db, where.source)) return
  const row: SafetyAnswer = { safetyId: newId(), ...where, raisedAt: now }
  const { safetyId, source, sessionId, clientId, packId } = row
  insertSafety(
    db,
    row,
    record('measures.safetyRaised', safetyId, [safetyId, source, sessionId, clientId, packId, now]),
  )
}

export const raiseSafety = (writer: Writer, where: Where, answers: PackAnswers): void => {
  const { binding } = getPack(writer.db, where.packId)
  const { safety } = scorePack(getPackForm(writer.db, where.packId), binding, answers)
  if (safety.length > 0) raiseSafetyAt(writer, where)
}
