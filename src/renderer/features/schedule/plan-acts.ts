// What can be done to the week plan, each act with what undoes it: nothing is left behind, and nothing is taken along.
import { dayOfNumber } from '#domain/schedule/local-day.ts'
import type { PlanLine, PlanRow, PlanState, PlanWeek, TakenBack } from '#shared/contracts/schedule.ts'
import type { VaultClient } from '../../api/vault-client.ts'

export type PlanVault = Pick<VaultClient, 'schedule' | 'clients'>
export type Undo = (vault: PlanVault) => Promise<unknown>
export type PlanAct = (vault: PlanVault) => Promise<Undo>
export type PlanTime = Pick<PlanState, 'plannedAt' | 'minutes' | 'place'>
/** What a therapist may say of a session in the plan; that it was held is said elsewhere. */
export type PlanStatus = PlanState['status']

const WEEK = 7 * 86_400_000
const DAY = 86_400_000

const lineOf = ({ sessionId, scheduleId, plannedAt }: PlanRow): PlanLine => {
  if (sessionId !== null) return { sessionId }
  if (scheduleId === null) throw new Error('a line of the plan has a pattern')
  return { scheduleId, plannedAt }
}

const change =
  (row: PlanRow, to: PlanState): PlanAct =>
  async ({ schedule }) => {
    const { sessionId, before } = await schedule.change({ of: lineOf(row), to })
    return undoOf({ sessions: [{ sessionId, isNow: to, before }], freed: [] })
  }

export const undoOf =
  (what: TakenBack): Undo =>
  ({ schedule }) =>
    schedule.takeBack(what)

export const setStatus = (row: PlanRow, status: PlanStatus): PlanAct => {
  const { plannedAt, minutes, place } = row
  return change(row, { status, plannedAt, minutes, place })
}

export const move = (row: PlanRow, time: PlanTime): PlanAct =>
  change(row, { status: row.status === 'attended' ? 'planned' : row.status, ...time })

/** Every so many weeks from the session on; the session itself is planned already. */
export const repeat =
  (row: PlanRow, everyWeeks: number, timeZone: string): PlanAct =>
  async ({ clients }) => {
    const { scheduleId } = await clients.setPattern({
      episodeId: row.episodeId,
      weekday: ((((row.day + 3) % 7) + 7) % 7) + 1,
      minuteOfDay: row.start,
      minutes: row.minutes,
      everyWeeks,
      place: row.place,
      timeZone,
      from: row.plannedAt + everyWeeks * WEEK - DAY,
      until: null,
    })
    return (vault) => vault.clients.removePattern({ scheduleId })
  }

export const endRepeat =
  (scheduleId: string, plannedAt: number): PlanAct =>
  async ({ clients }) => {
    const { before } = await clients.endPattern({ scheduleId, until: plannedAt + 1 })
    return (vault) => vault.clients.resumePattern({ scheduleId, until: before })
  }

/** Only those days are given back that were not so before. */
export const setDaysOff =
  (numbers: readonly number[], off: boolean): PlanAct =>
  async ({ schedule }) => {
    const { changed: days } = await schedule.setDaysOff({ days: numbers.map(dayOfNumber), off })
    return async (vault) => (days.length === 0 ? undefined : vault.schedule.setDaysOff({ days, off: !off }))
  }

export const block =
  (startsAt: number, minutes: number): PlanAct =>
  async ({ schedule }) => {
    const { blockedId } = await schedule.block({ startsAt, minutes })
    return (vault) => vault.schedule.forgetBlock({ blockedId })
  }

export const unblock =
  ({ blockedId }: PlanWeek['blocked'][number]): PlanAct =>
  async ({ schedule }) => {
    await schedule.unblock({ blockedId })
    return undoOf({ sessions: [], freed: [blockedId] })
  }
