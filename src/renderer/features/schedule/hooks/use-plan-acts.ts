// What can be done to a line of the week plan. Each act says what it did and can be undone.
import { useTranslation } from 'react-i18next'
import { dayOfNumber } from '#domain/schedule/local-day.ts'
import type { PlanRow, PlanWeek } from '#shared/contracts/schedule.ts'
import type { Api } from '../../../api/api-context.tsx'
import { useDo } from '../../../api/ask.ts'
import { useToast } from '../../../ui/overlays/toast.tsx'

export type PlanTime = {
  readonly plannedAt: number
  readonly minutes: number
  readonly place: PlanRow['place']
}
type Act = { readonly said: string; readonly run: (api: Api) => Promise<(api: Api) => Promise<unknown>> }

const WEEK = 7 * 86_400_000
const DAY = 86_400_000

const sessionOf = async ({ vault }: Api, row: PlanRow): Promise<string> => {
  if (row.sessionId !== null) return row.sessionId
  if (row.scheduleId === null) throw new Error('a line of the plan has a pattern')
  return (await vault.sessions.fromPlan({ scheduleId: row.scheduleId, plannedAt: row.plannedAt })).sessionId
}

/** Every so many weeks from the session on; the session itself is planned already. */
const patternAfter = (row: PlanRow, everyWeeks: number, timeZone: string) => ({
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

export const usePlanActs = (timeZone: string) => {
  const { t } = useTranslation(['schedule', 'common'])
  const toast = useToast()
  const undo = useDo((api, back: (api: Api) => Promise<unknown>) => back(api))
  const act = useDo(async (api, { said, run }: Act) => {
    const back = await run(api)
    toast({
      title: said,
      action: { label: t('common:action.undo'), onAction: () => undo.mutate(back) },
    })
  })
  const status = (row: PlanRow, next: PlanRow['status']) =>
    act.mutate({
      said: t(`did.${next}`),
      run: async (api) => {
        const sessionId = await sessionOf(api, row)
        await api.vault.sessions.setStatus({ sessionId, status: next })
        return ({ vault }) => vault.sessions.setStatus({ sessionId, status: row.status })
      },
    })
  const move = (row: PlanRow, to: PlanTime) =>
    act.mutateAsync({
      said: t('did.moved'),
      run: async (api) => {
        const sessionId = await sessionOf(api, row)
        await api.vault.sessions.update({ sessionId, ...to })
        const { plannedAt, minutes, place } = row
        return ({ vault }) => vault.sessions.update({ sessionId, plannedAt, minutes, place })
      },
    })
  const repeat = (row: PlanRow, everyWeeks: number) =>
    act.mutateAsync({
      said: t('did.repeated', { count: everyWeeks }),
      run: async ({ vault }) => {
        const pattern = patternAfter(row, everyWeeks, timeZone)
        const { scheduleId } = await vault.clients.setPattern(pattern)
        return (api) => api.vault.clients.endPattern({ scheduleId, until: pattern.from })
      },
    })
  const endRepeat = (row: PlanRow) => {
    const { scheduleId, everyWeeks } = row
    if (scheduleId === null || everyWeeks === null) return
    act.mutate({
      said: t('did.repeatEnded'),
      run: async (api) => {
        await api.vault.clients.endPattern({ scheduleId, until: row.plannedAt + 1 })
        return ({ vault }) => vault.clients.setPattern(patternAfter(row, everyWeeks, timeZone))
      },
    })
  }
  const daysOff = (numbers: readonly number[], off: boolean) => {
    const days = numbers.map(dayOfNumber)
    act.mutate({
      said: t(off ? 'did.daysOff' : 'did.workAgain', { count: days.length }),
      run: async (api) => {
        await api.vault.schedule.setDaysOff({ days, off })
        return ({ vault }) => vault.schedule.setDaysOff({ days, off: !off })
      },
    })
  }
  const block = (startsAt: number, minutes: number) =>
    act.mutateAsync({
      said: t('did.blocked'),
      run: async (api) => {
        const { blockedId } = await api.vault.schedule.block({ startsAt, minutes })
        return ({ vault }) => vault.schedule.unblock({ blockedId })
      },
    })
  const unblock = ({ blockedId, startsAt, minutes }: PlanWeek['blocked'][number]) =>
    act.mutate({
      said: t('did.unblocked'),
      run: async (api) => {
        await api.vault.schedule.unblock({ blockedId })
        return ({ vault }) => vault.schedule.block({ startsAt, minutes })
      },
    })
  return {
    status,
    move,
    repeat,
    endRepeat,
    daysOff,
    block,
    unblock,
    isPending: act.isPending,
    error: act.error ?? undo.error,
  }
}

export type PlanActs = ReturnType<typeof usePlanActs>
