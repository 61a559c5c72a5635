// Corrections: a judgement about a rating is a row of its own that names its reason; the rating stays as it was marked, and
// every correction can be undone.
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { getClient, isMember, listEpisodesOfClient } from '../clients/public.ts'
import {
  findRating,
  fixMeasure,
  getSession,
  listItems,
  listSessionTimes,
  type RatingRecord,
  type SessionTime,
} from '../sessions/public.ts'
import { addCorrection } from './add-correction.ts'
import {
  type CorrectionRecord,
  correctionValues,
  findCorrection,
  listCorrectionsOf,
  setCorrectionUndone,
} from './correction-store.ts'
import { type EffectiveRating, effectiveRatings } from './effective-ratings.ts'

const getRating = (db: ReadDb, ratingId: string): RatingRecord => {
  const rating = findRating(db, ratingId)
  if (!rating) throw new CallError('notFound')
  return rating
}

const effectiveOf = (db: ReadDb, rating: RatingRecord): EffectiveRating => {
  const ids = [rating.ratingId]
  const [now] = effectiveRatings({
    ratings: [rating],
    items: listItems(db, ids),
    corrections: listCorrectionsOf(db, ids),
  })
  if (!now) throw new CallError('notFound')
  return now
}

const distance = (session: SessionTime, at: number): number =>
  Math.abs((session.heldAt ?? session.plannedAt) - at)

/**
 * Under which session another client's marks are read: the same one where that client belongs to its episode, else the
 * one nearest in time of their open episode. Throws `conflict` where they have none.
 */
const sessionFor = (db: ReadDb, rating: RatingRecord, toClientId: string): string => {
  const { episodeId } = getSession(db, rating.sessionId)
  if (isMember(db, episodeId, toClientId)) return rating.sessionId
  const open = listEpisodesOfClient(db, toClientId).filter(({ closedAt }) => closedAt === null)
  const sessions = listSessionTimes(
    db,
    open.map((episode) => episode.episodeId),
  ).filter(({ status }) => status === 'attended' || status === 'planned')
  const [nearest] = sessions.sort((a, b) => distance(a, rating.finishedAt) - distance(b, rating.finishedAt))
  if (!nearest) throw new CallError('conflict')
  return nearest.sessionId
}

export type NewCorrection =
  | { readonly kind: 'value'; readonly ratingId: string; readonly total: number; readonly reason: string }
  | {
      readonly kind: 'someoneElse'
      readonly ratingId: string
      readonly toClientId: string
      readonly reason: string
    }
  | { readonly kind: 'baseline' | 'exclusion'; readonly ratingId: string; readonly reason: string }

type Change = Pick<CorrectionRecord, 'from' | 'to' | 'toSessionId'>

const changeOf = (db: ReadDb, input: NewCorrection, rating: RatingRecord): Change => {
  const now = effectiveOf(db, rating)
  const total = now.total === null ? '' : String(now.total)
  switch (input.kind) {
    case 'value':
      if (rating.form === 'youngChild') throw new CallError('outOfRange')
      return { from: total, to: String(input.total), toSessionId: null }
    case 'someoneElse':
      getClient(db, input.toClientId)
      if (input.toClientId === now.clientId) throw new CallError('conflict')
      return {
        from: now.clientId,
        to: input.toClientId,
        toSessionId: sessionFor(db, rating, input.toClientId),
      }
    case 'baseline':
      if (rating.occasion !== 'outcome' || now.total === null || !now.counts) throw new CallError('conflict')
      return { from: '', to: rating.ratingId, toSessionId: null }
    case 'exclusion':
      if (!now.counts) throw new CallError('conflict')
      return { from: total, to: '', toSessionId: null }
  }
}

export const correct = (writer: Writer, input: NewCorrection): string => {
  const { kind, ratingId, reason } = input
  const rating = getRating(writer.db, ratingId)
  const change = changeOf(writer.db, input, rating)
  if (change.toSessionId !== null) {
    const { episodeId } = getSession(writer.db, change.toSessionId)
    fixMeasure(writer, episodeId, { clientId: change.to, personId: null, occasion: rating.occasion })
  }
  return addCorrection(writer, { kind, ratingId, reason, ...change })
}

export const undoCorrection = ({ db, now, record }: Writer, correctionId: string): void => {
  const row = findCorrection(db, correctionId)
  if (!row) throw new CallError('notFound')
  if (row.undoneAt !== null) throw new CallError('conflict')
  const undone = { ...row, undoneAt: now }
  setCorrectionUndone(
    db,
    correctionId,
    now,
    record('outcomes.correctionUndone', correctionId, correctionValues(undone)),
  )
}
