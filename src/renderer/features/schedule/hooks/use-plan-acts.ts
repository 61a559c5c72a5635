// The acts of the week plan as a screen does them: each says what it did and can be undone.
import { useTranslation } from 'react-i18next'
import type { PlanRow, PlanWeek } from '#shared/contracts/schedule.ts'
import { useDo } from '../../../api/ask.ts'
import { useToast } from '../../../ui/overlays/toast.tsx'
import * as plan from '../plan-acts.ts'

type Act = { readonly said: string; readonly run: plan.PlanAct }

export const usePlanActs = (timeZone: string) => {
  const { t } = useTranslation(['schedule', 'common'])
  const toast = useToast()
  const undo = useDo(({ vault }, back: plan.Undo) => back(vault))
  const act = useDo(async ({ vault }, { said, run }: Act) => {
    const back = await run(vault)
    toast({
      title: said,
      action: { label: t('common:action.undo'), onAction: () => undo.mutate(back) },
    })
  })
  const status = (row: PlanRow, next: plan.PlanStatus) =>
    act.mutate({ said: t(`did.${next}`), run: plan.setStatus(row, next) })
  const move = (row: PlanRow, to: plan.PlanTime) =>
    act.mutateAsync({ said: t('did.moved'), run: plan.move(row, to) })
  const repeat = (row: PlanRow, everyWeeks: number) =>
    act.mutateAsync({
      said: t('did.repeated', { count: everyWeeks }),
      run: plan.repeat(row, everyWeeks, timeZone),
    })
  const endRepeat = ({ scheduleId, plannedAt }: PlanRow) => {
    if (scheduleId !== null)
      act.mutate({ said: t('did.repeatEnded'), run: plan.endRepeat(scheduleId, plannedAt) })
  }
  const daysOff = (numbers: readonly number[], off: boolean) =>
    act.mutate({
      said: t(off ? 'did.daysOff' : 'did.workAgain', { count: numbers.length }),
      run: plan.setDaysOff(numbers, off),
    })
  const block = (startsAt: number, minutes: number) =>
    act.mutateAsync({ said: t('did.blocked'), run: plan.block(startsAt, minutes) })
  const unblock = (taken: PlanWeek['blocked'][number]) =>
    act.mutate({ said: t('did.unblocked'), run: plan.unblock(taken) })
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
