// Keeps what was marked: scores it, fixes the measure at the first rating, says that the session took place, and sets
// earlier marks of the same person in the same session aside. One way in for the screen, for paper and for the sample.
import { toTenths } from '#domain/kernel/tenths.ts'
import type { Rater } from '#domain/measures/measure-types.ts'
import { scoreRating } from '#domain/measures/score-rating.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getClient, getPerson } from '../clients/public.ts'
import { addCorrection, effectiveRatings, listCorrectionsOf } from '../outcomes/public.ts'
import { readPractice } from '../settings/public.ts'
import { isScored, measureFor, measureOf } from './measure-service.ts'
import {
  type FixedMeasure,
  insertFixedMeasure,
  insertRating,
  listFixedMeasures,
  listItems,
  listRatingsOfSessions,
  type Occasion,
  type RatingItem,
  type RatingRecord,
  ratingValues,
} from './rating-store.ts'
import { checkParticipant, getSession, holdSession } from './session-service.ts'
import { insertParticipant } from './session-store.ts'

export type Whose = {
  readonly clientId: string
  readonly personId: string | null
  readonly occasion: Occasion
}

/** What this rater's line in this episode is read against: as fixed, else as it is fixed now. */
export const fixMeasure = (writer: Writer, episodeId: string, who: Whose, isGroup = false): FixedMeasure => {
  const { db, now } = writer
  const { clientId, personId, occasion } = who
  const self: Rater = isGroup ? 'group' : 'self'
  const rater: Rater = personId === null ? self : getPerson(db, personId).role
  const { constants } = readPractice(db)
  const client = getClient(db, clientId)
  const question = { episodeId, client, personId, rater, occasion, now, constants }
  const measure = measureFor(listFixedMeasures(db, [episodeId]), question)
  insertFixedMeasure(db, measure, now)
  return measure
}

export type Marks =
  /** `ended`: the person said that this is all; otherwise there is no total, even with every line marked. */
  | { readonly kind: 'items'; readonly values: readonly RatingItem[]; readonly ended: boolean }
  | { readonly kind: 'total'; readonly total: number }

type Scored = Pick<RatingRecord, 'total' | 'complete'> & { readonly items: readonly RatingItem[] }

/** One line left out, and there is no total. Drawn faces never have one. */
const scored = (measure: FixedMeasure, marks: Marks): Scored => {
  if (marks.kind === 'total') {
    if (!isScored(measure)) throw new CallError('outOfRange')
    return { total: marks.total, complete: true, items: [] }
  }
  const given = new Map(marks.values.map(({ item, value }) => [item, value]))
  const definition = measureOf(measure.occasion)
  const items = definition.items.map(({ id }) => ({ item: id as string, value: given.get(id) ?? null }))
  const answers = Object.fromEntries(
    items.map(({ item, value }) => [item, value === null ? null : toTenths(value)]),
  )
  const score = scoreRating(definition, answers)
  if ('missing' in score || !marks.ended) return { total: null, complete: false, items }
  return { total: isScored(measure) ? score.total : null, complete: true, items }
}

export type NewRating = Whose &
  Pick<
    RatingRecord,
    | 'sessionId'
    | 'source'
    | 'helper'
    | 'language'
    | 'direction'
    | 'layout'
    | 'startedAt'
    | 'finishedAt'
    | 'handoverId'
    | 'formIndex'
  > & { readonly marks: Marks }

/** Marks that still count, of this person on this occasion of this session. */
export const findCounting = (
  { db }: Writer,
  { sessionId, clientId, personId, occasion }: Whose & { readonly sessionId: string },
) => {
  const ratings = listRatingsOfSessions(db, [sessionId])
  const ids = ratings.map(({ ratingId }) => ratingId)
  const corrections = listCorrectionsOf(db, ids)
  return effectiveRatings({ ratings, items: listItems(db, ids), corrections }).filter(
    (one) =>
      one.counts &&
      one.sessionId === sessionId &&
      one.clientId === clientId &&
      one.personId === personId &&
      one.rating.occasion === occasion,
  )
}

/** Throws `conflict` for a session that did not take place, or for someone who does not belong to it. */
export const addRating = (writer: Writer, input: NewRating): string => {
  const { db, now, newId, record } = writer
  const { marks, ...fields } = input
  const { episodeId, status } = getSession(db, input.sessionId)
  if (status !== 'planned' && status !== 'attended') throw new CallError('conflict')
  checkParticipant(db, episodeId, input)
  const measure = fixMeasure(writer, episodeId, input)
  const { items, total, complete } = scored(measure, marks)
  const { measureId, measureVersion, form } = measure
  const earlier = findCounting(writer, input)
  const ratingId = newId()
  const row: RatingRecord = { ...fields, ratingId, measureId, measureVersion, form, total, complete }
  insertRating(db, row, items, now, record('sessions.rated', ratingId, ratingValues(row, items)))
  insertParticipant(db, input)
  holdSession(writer, input.sessionId, input.startedAt)
  // Marks that were broken off never take the place of whole ones.
  for (const { rating, total: was } of complete ? earlier : [])
    addCorrection(writer, {
      ratingId: rating.ratingId,
      kind: 'markedAgain',
      from: was === null ? '' : String(was),
      to: ratingId,
      toSessionId: null,
      reason: 'markedAgain',
    })
  return ratingId
}
