// Plans of an episode, and what is due in one session: by plan, or to be asked as well.
import { isDue } from '#domain/measures/plans/is-due.ts'
import { dayOf } from '#domain/schedule/local-day.ts'
import type { DueMeasure, PlanRow } from '#shared/contracts/measure-plans.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { getOpenEpisode } from '../clients/public.ts'
import { checkParticipant, getSession, listParticipants } from '../sessions/public.ts'
import { listPackRatings } from './answer-store.ts'
import { packsForClients } from './pack-service.ts'
import { listPacks, type PackRecord } from './pack-store.ts'
import {
  findPlan,
  insertPlan,
  insertSkip,
  listPlansOf,
  listSkips,
  type PlanRecord,
  planValues,
  setPlanEnded,
} from './plan-store.ts'

export const planRows = (db: ReadDb, episodeId: string): PlanRow[] => {
  const packs = listPacks(db)
  return listPlansOf(db, episodeId).map((plan) => ({
    ...plan,
    title: packs.findLast(({ familyId }) => familyId === plan.familyId)?.title ?? '',
  }))
}

export const addPlan = (writer: Writer, fields: Omit<PlanRecord, 'planId'>): string => {
  const { db, now, newId, record } = writer
  getOpenEpisode(db, fields.episodeId)
  checkParticipant(db, fields.episodeId, fields)
  if (!packsForClients(db).some(({ familyId }) => familyId === fields.familyId))
    throw new CallError('notFound')
  const row = { ...fields, planId: newId() }
  insertPlan(db, row, now, record('measures.planned', row.planId, planValues(row)))
  return row.planId
}

export const endPlan = ({ db, now, record }: Writer, planId: string): void => {
  if (!findPlan(db, planId)) throw new CallError('notFound')
  setPlanEnded(db, planId, now)
  record('measures.planEnded', planId)
}

/** Throws `conflict` where it was skipped in this session already. */
export const skipPlan = (
  writer: Writer,
  skip: { planId: string; sessionId: string; reason: string },
): void => {
  const { db, now, record } = writer
  const plan = findPlan(db, skip.planId)
  if (!plan || getSession(db, skip.sessionId).episodeId !== plan.episodeId) throw new CallError('notFound')
  if (listSkips(db, skip.sessionId).has(skip.planId)) throw new CallError('conflict')
  insertSkip(db, skip, now, record('measures.skipped', skip.planId, Object.values(skip)))
}

type Answered = { readonly sessionId: string; readonly number: number; readonly day: string }

type Whose = Pick<PlanRecord, 'episodeId' | 'clientId' | 'personId'>

/** When a person answered this measure in this episode, excluded or not: it was asked. */
const answersOf = (db: ReadDb, whose: Whose, family: ReadonlySet<string>): readonly Answered[] =>
  listPackRatings(db, whose.episodeId, whose.clientId)
    .filter(({ packId, personId }) => personId === whose.personId && family.has(packId))
    .map(({ sessionId }) => {
      const { number, plannedAt, timeZone } = getSession(db, sessionId)
      return { sessionId, number, day: dayOf(plannedAt, timeZone) }
    })

/** For each person of the session: the measures in use, those that are due first. */
export const dueMeasures = (db: ReadDb, sessionId: string): DueMeasure[] => {
  const session = getSession(db, sessionId)
  const { episodeId } = session
  const skips = listSkips(db, sessionId)
  const plans = listPlansOf(db, episodeId)
  const packs = listPacks(db)
  const familyOf = ({ familyId }: PackRecord): ReadonlySet<string> =>
    new Set(packs.filter((one) => one.familyId === familyId).map(({ packId }) => packId))
  const rows = listParticipants(db, [sessionId]).flatMap(({ clientId, personId }) =>
    packsForClients(db).flatMap((pack): DueMeasure[] => {
      const common = { packId: pack.packId, title: pack.title, clientId, personId }
      const own = plans.filter(
        (plan) => plan.familyId === pack.familyId && plan.clientId === clientId && plan.personId === personId,
      )
      const answered = answersOf(db, { episodeId, clientId, personId }, familyOf(pack))
      const isAnswered = answered.some((one) => one.sessionId === sessionId)
      const last = answered.findLast((one) => one.sessionId !== sessionId)
      const history = {
        session: session.number,
        day: dayOf(session.plannedAt, session.timeZone),
        lastAnswered: last?.number ?? null,
        lastDay: last?.day ?? null,
      }
      if (own.length === 0)
        return [{ ...common, planId: null, occasion: 'outcome', isDue: false, isAnswered, skipped: null }]
      return own.map(({ planId, occasion, when }) => ({
        ...common,
        planId,
        occasion,
        isDue: isDue(when, history),
        isAnswered,
        skipped: skips.get(planId) ?? null,
      }))
    }),
  )
  return rows.toSorted((a, b) => Number(b.isDue) - Number(a.isDue) || a.title.localeCompare(b.title))
}
