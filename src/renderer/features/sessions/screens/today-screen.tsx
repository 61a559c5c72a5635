// Today: the day's sessions, and beside them what the app thinks is worth a look. Made to be seen by a client too.
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayRow } from '#shared/contracts/sessions.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { EmptyState } from '../../../ui/display/empty-state.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { AddSessionDialog } from '../components/add-session-dialog.tsx'
import { DayList } from '../components/day-list.tsx'
import { PaperPileDialog } from '../components/paper-pile-dialog.tsx'
import { useDay } from '../hooks/use-day.ts'
import { initialsOf } from '../initials.ts'
import { currentRow, freeHours, type NextStep } from '../next-step.ts'

type TodayScreenProps = {
  /** Cards of other features, beside the sessions. */
  readonly aside: ReactNode
  readonly isAdding: boolean
  readonly isTyping: boolean
  readonly onType: (open: boolean) => void
  readonly onAdd: (open: boolean) => void
  readonly onOpenSession: (sessionId: string) => void
  readonly onHandOver: (sessionId: string, occasion: 'outcome' | 'alliance') => void
}

export const TodayScreen = (props: TodayScreenProps) => {
  const { aside, isAdding, isTyping, onAdd, onType, onOpenSession, onHandOver } = props
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const { day, timeZone, now } = useDay()
  const today = useAsk(['sessions.listDay', day, timeZone], (api) =>
    api.vault.sessions.listDay({ day, timeZone }),
  )
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const backups = useAsk(['backup.list'], (api) => api.vault.backup.list({}))
  const fromPlan = useDo((api, row: { scheduleId: string; plannedAt: number }) =>
    api.vault.sessions.fromPlan(row),
  )
  const fill = useDo((api) => api.vault.sessions.fillFromLastWeek({ day, timeZone }))
  const end = useDo((api, sessionId: string) => api.vault.sessions.end({ sessionId }))
  const [failed, setFailed] = useState<unknown>(null)

  const withSession = async (row: DayRow, act: (sessionId: string) => void) => {
    setFailed(null)
    try {
      if (row.sessionId !== null) return act(row.sessionId)
      if (row.scheduleId === null) return
      act((await fromPlan.mutateAsync({ scheduleId: row.scheduleId, plannedAt: row.plannedAt })).sessionId)
    } catch (error) {
      setFailed(error)
    }
  }
  const step = (row: DayRow, next: Exclude<NextStep, 'none'>) =>
    withSession(row, (sessionId) => (next === 'end' ? end.mutate(sessionId) : onHandOver(sessionId, next)))

  if (!today.data || !settings.data) return today.error ? <ProblemNotice error={today.error} /> : <Loading />
  const { rows, lastWeek } = today.data
  const initials = settings.data.practice.initialsOnly
  const nameOf = (client: DayRow['clients'][number]) => (initials ? initialsOf(client.alias) : client.alias)
  const [free] = freeHours(rows)
  const lastBackup = backups.data?.backups[0]
  const why = [
    t('today.count', { count: rows.length }),
    free !== undefined && t('today.free', { time: format.time(free) }),
    lastBackup
      ? t('today.backedUp', { when: format.relativeDay(lastBackup.madeAt, now) })
      : t('today.notBackedUp'),
  ]
  return (
    <Page
      title={format.day(now)}
      why={why.filter((part) => part !== false).join(' ')}
      actions={
        <>
          <Button shortcut='P' onPress={() => onType(true)}>
            {t('today.paper')}
          </Button>
          <Button shortcut='N' onPress={() => onAdd(true)}>
            {t('today.add')}
          </Button>
        </>
      }
    >
      <Columns>
        <Card title={t('today.sessions')} plain={rows.length === 0} grow>
          <ProblemNotice error={failed} />
          {rows.length === 0 ? (
            <EmptyState
              title={t('today.empty')}
              action={
                lastWeek.length > 0 && (
                  <Button
                    variant='primary'
                    autoFocus
                    onPress={() => fill.mutate()}
                    isPending={fill.isPending}
                  >
                    {t('today.fill', { count: lastWeek.length, weekday: format.weekday(now) })}
                  </Button>
                )
              }
            >
              {t('today.emptyWhy')}
            </EmptyState>
          ) : (
            <DayList
              rows={rows}
              current={currentRow(rows, now)}
              nameOf={nameOf}
              onOpen={(row) => void withSession(row, onOpenSession)}
              onStep={(row, next) => void step(row, next)}
            />
          )}
        </Card>
        <Stack gap={5}>{aside}</Stack>
      </Columns>
      {isTyping && <PaperPileDialog day={day} timeZone={timeZone} onClose={() => onType(false)} />}
      <AddSessionDialog isOpen={isAdding} day={day} timeZone={timeZone} onClose={() => onAdd(false)} />
    </Page>
  )
}
