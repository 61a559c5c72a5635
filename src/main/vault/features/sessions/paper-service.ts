// A rating from paper, for a day: under the session that was held then, else under one that is added for it.
import { dayOf, instantAt } from '#domain/schedule/local-day.ts'
import type { TypedAnswers } from '#shared/contracts/paper-ratings.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { listEpisodesOfClient } from '../clients/public.ts'
import { dayThere } from '../schedule/public.ts'
import { readPractice } from '../settings/public.ts'
import { measureOf } from './measure-service.ts'
import { addRating, findCounting, type Marks, type NewRating } from './rating-service.ts'
import type { Occasion } from './rating-store.ts'
import { addSession, checkParticipant } from './session-service.ts'
import { listSessionsOf } from './session-store.ts'

/** Typed answers as marks by line. Whoever typed the sheet has seen the whole of it. */
export const typedMarks = (occasion: Occasion, answers: TypedAnswers): Marks =>
  answers.kind === 'total'
    ? answers
    : {
        kind: 'items',
        values: measureOf(occasion).items.map(({ id }, index) => ({
          item: id,
          value: answers.values[index] ?? null,
        })),
        ended: true,
      }

const NOON = 12 * 60

export type PaperRating = Omit<
  NewRating,
  'sessionId' | 'startedAt' | 'finishedAt' | 'handoverId' | 'formIndex' | 'layout' | 'source'
> & { readonly day: string; readonly timeZone: string }

export type Recorded =
  | {
      readonly outcome: 'recorded'
      readonly ratingId: string
      readonly sessionId: string
      readonly added: boolean
    }
  | { readonly outcome: 'already'; readonly sessionId: string }
  /** Several episodes are open, and the day does not say which: nothing is written. */
  | { readonly outcome: 'which' }

type Day = { readonly from: number; readonly to: number }

const heldOn = ({ db }: Writer, episodeId: string, { from, to }: Day) =>
  listSessionsOf(db, episodeId).filter(
    ({ plannedAt, status }) =>
      from <= plannedAt && plannedAt < to && (status === 'planned' || status === 'attended'),
  )

/** The only open episode, or the only one that meets on the day; undefined where it could be more than one. */
const episodeOf = (writer: Writer, clientId: string, day: Day): string | undefined => {
  const open = listEpisodesOfClient(writer.db, clientId).filter(({ closedAt }) => closedAt === null)
  if (open.length === 0) throw new CallError('closedEpisode')
  const [one, ...more] =
    open.length === 1 ? open : open.filter((at) => heldOn(writer, at.episodeId, day).length > 0)
  return more.length === 0 ? one?.episodeId : undefined
}

/**
 * Throws `outOfRange` for a day to come, `closedEpisode` where no episode is open. Marks of the same person on the same
 * day and occasion are not taken a second time: that would be a correction, which is made at the session.
 */
export const recordPaper = (writer: Writer, { day, timeZone, ...rating }: PaperRating): Recorded => {
  const { db, now, record } = writer
  const thatDay = dayThere(day, timeZone)
  if (day > dayOf(now, timeZone)) throw new CallError('outOfRange')
  const episodeId = episodeOf(writer, rating.clientId, thatDay)
  if (episodeId === undefined) {
    record('sessions.paperNotTaken', rating.clientId)
    return { outcome: 'which' }
  }
  checkParticipant(db, episodeId, rating)
  const held = heldOn(writer, episodeId, thatDay)
  const answered = held.find(({ sessionId }) => findCounting(writer, { ...rating, sessionId }).length > 0)
  if (answered) {
    record('sessions.paperNotTaken', answered.sessionId)
    return { outcome: 'already', sessionId: answered.sessionId }
  }
  const there = held[0]
  const at = there?.heldAt ?? there?.plannedAt ?? Math.min(instantAt(day, NOON, timeZone), now)
  const { sessionMinutes: minutes } = readPractice(db)
  const sessionId =
    there?.sessionId ?? addSession(writer, { episodeId, plannedAt: at, timeZone, minutes, place: 'room' })
  const where = { sessionId, startedAt: at, finishedAt: at, handoverId: null, formIndex: null }
  const ratingId = addRating(writer, { ...rating, ...where, layout: 'all', source: 'paper' })
  return { outcome: 'recorded', ratingId, sessionId, added: there === undefined }
}
