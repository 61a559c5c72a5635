// The week plan: light, by keyboard, every act can be undone. No calendar is needed; one can be read in.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import { dayNumber, dayOfNumber } from '#domain/schedule/local-day.ts'
import type { PlanRow, PlanWeek } from '#shared/contracts/schedule.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { IconButton } from '../../../ui/actions/icon-button.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { CalendarDialog } from '../components/calendar-dialog.tsx'
import { MoveDialog } from '../components/move-dialog.tsx'
import styles from '../components/plan-day.module.css'
import { PlanDay } from '../components/plan-day.tsx'
import { RepeatDialog } from '../components/repeat-dialog.tsx'
import { usePlanActs } from '../hooks/use-plan-acts.ts'

type PlanScreenProps = {
  readonly startDay: string | undefined
  readonly onAdd: (day: string) => void
  readonly onOpenSession: (sessionId: string) => void
  readonly onOpenClient: (clientId: string) => void
}

type Asking =
  | { readonly what: 'move' | 'repeat'; readonly row: PlanRow }
  | { readonly what: 'block'; readonly day: number }
  | { readonly what: 'calendar' }

const NOON = 12 * 60
const LONGEST_SESSION = 600
const LONGEST_TAKEN = 1440

const counts = ({ rows }: PlanWeek) => {
  const real = rows.filter(({ status }) => status === 'planned' || status === 'attended')
  return { sessions: real.length, hours: real.reduce((sum, { minutes }) => sum + minutes, 0) / 60 }
}

export const PlanScreen = ({ startDay, onAdd, onOpenSession, onOpenClient }: PlanScreenProps) => {
  const { t } = useTranslation('schedule')
  const wall = useWall()
  const format = useFormat()
  const timeZone = Temporal.Now.timeZoneId()
  const today = Temporal.Now.plainDateISO().toString()
  const [day, setDay] = useState(startDay ?? today)
  const [asking, setAsking] = useState<Asking | null>(null)
  const acts = usePlanActs(timeZone)
  const asked = useAsk(['schedule.week', day, timeZone], (api) => api.vault.schedule.week({ day, timeZone }))
  const week = asked.data
  if (!week) return asked.error ? <ProblemNotice error={asked.error} /> : <Loading />
  const { firstDay, daysOff, heldBack } = week
  const go = (weeks: number) => setDay(Temporal.PlainDate.from(day).add({ weeks }).toString())
  const days = Array.from({ length: 7 }, (_, i) => firstDay + i)
  const working = days.slice(0, 5)
  const isWeekOff = working.every((one) => daysOff.includes(one))
  const { sessions, hours } = counts(week)
  const why = [
    t('why.sessions', { count: sessions, hours: format.number(hours, 1) }),
    daysOff.length > 0 && t('why.daysOff', { count: daysOff.length }),
    heldBack > 0 && t('why.heldBack', { count: heldBack }),
  ]
  const open = (row: PlanRow) => {
    const [first] = row.clients
    if (row.sessionId !== null) onOpenSession(row.sessionId)
    else if (first) onOpenClient(first.clientId)
  }
  const close = () => setAsking(null)
  return (
    <Page
      title={t('title', { date: wall.date(firstDay) })}
      why={why.filter((part) => part !== false).join(' ')}
      actions={
        <>
          <IconButton label={t('before')} icon={<ChevronLeft aria-hidden />} onPress={() => go(-1)} />
          <Button onPress={() => setDay(today)}>{t('thisWeek')}</Button>
          <IconButton label={t('after')} icon={<ChevronRight aria-hidden />} onPress={() => go(1)} />
          <Button onPress={() => acts.daysOff(working, !isWeekOff)}>
            {t(isWeekOff ? 'week.workAgain' : 'week.off')}
          </Button>
          <Button onPress={() => setAsking({ what: 'calendar' })}>{t('calendar.open')}</Button>
        </>
      }
    >
      <Stack>
        <ProblemNotice error={asking === null ? acts.error : null} />
        <div className={styles.week}>
          {days.map((one) => (
            <PlanDay
              key={one}
              day={one}
              week={week}
              isToday={one === dayNumber(today)}
              acts={acts}
              onAdd={(number) => onAdd(dayOfNumber(number))}
              onBlock={(number) => setAsking({ what: 'block', day: number })}
              onMove={(row) => setAsking({ what: 'move', row })}
              onRepeat={(row) => setAsking({ what: 'repeat', row })}
              onOpen={open}
            />
          ))}
        </div>
      </Stack>
      {asking?.what === 'move' && (
        <MoveDialog
          title={t('move.title')}
          go={t('move.go')}
          from={asking.row}
          timeZone={timeZone}
          most={LONGEST_SESSION}
          isPending={acts.isPending}
          error={acts.error}
          onChoose={({ at, minutes }) =>
            void acts
              .move(asking.row, { plannedAt: at, minutes, place: asking.row.place })
              .then(close, nothing)
          }
          onClose={close}
        />
      )}
      {asking?.what === 'block' && (
        <MoveDialog
          title={t('block.title')}
          go={t('block.go')}
          from={{ day: asking.day, start: NOON, minutes: 60 }}
          timeZone={timeZone}
          most={LONGEST_TAKEN}
          isPending={acts.isPending}
          error={acts.error}
          onChoose={({ at, minutes }) => void acts.block(at, minutes).then(close, nothing)}
          onClose={close}
        />
      )}
      {asking?.what === 'repeat' && (
        <RepeatDialog
          row={asking.row}
          isPending={acts.isPending}
          error={acts.error}
          onChoose={(everyWeeks) => void acts.repeat(asking.row, everyWeeks).then(close, nothing)}
          onClose={close}
        />
      )}
      {asking?.what === 'calendar' && <CalendarDialog timeZone={timeZone} onClose={close} />}
    </Page>
  )
}

/** What went wrong is shown by the dialog itself. */
const nothing = () => undefined
