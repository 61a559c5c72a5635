// One day of the week plan: its sessions and taken time in order, each with its acts behind one button.
import { MoreHorizontal } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PlanRow, PlanWeek } from '#shared/contracts/schedule.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { IconButton } from '../../../ui/actions/icon-button.tsx'
import { Menu, type MenuAction } from '../../../ui/overlays/menu.tsx'
import type { PlanActs } from '../hooks/use-plan-acts.ts'
import styles from './plan-day.module.css'

export type PlanDayProps = {
  readonly day: number
  readonly week: PlanWeek
  readonly isToday: boolean
  readonly acts: PlanActs
  readonly onAdd: (day: number) => void
  readonly onBlock: (day: number) => void
  readonly onMove: (row: PlanRow) => void
  readonly onRepeat: (row: PlanRow) => void
  readonly onOpen: (row: PlanRow) => void
}

type Blocked = PlanWeek['blocked'][number]

export const PlanDay = (props: PlanDayProps) => {
  const { day, week, isToday, acts, onAdd, onBlock } = props
  const { t } = useTranslation('schedule')
  const wall = useWall()
  const isOff = week.daysOff.includes(day)
  const rows = week.rows.filter((row) => row.day === day)
  const blocked = week.blocked.filter((one) => one.day === day)
  const lines = [
    ...rows.map((row) => ({ at: row.start, key: `${row.episodeId}.${row.plannedAt}`, row, taken: null })),
    ...blocked.map((taken) => ({ at: taken.start, key: taken.blockedId, row: null, taken })),
  ].sort((a, b) => a.at - b.at)
  const date = wall.dayAndDate(day)
  const dayActs: readonly MenuAction[] = [
    { id: 'add', label: t('day.add'), onAction: () => onAdd(day) },
    { id: 'block', label: t('day.block'), onAction: () => onBlock(day) },
    isOff
      ? { id: 'work', label: t('day.workAgain'), onAction: () => acts.daysOff([day], false) }
      : { id: 'off', label: t('day.off'), onAction: () => acts.daysOff([day], true) },
  ]
  return (
    <section className={styles.day} data-off={isOff} aria-label={date}>
      <header className={styles.head} data-today={isToday}>
        <h2 className={styles.name}>
          {wall.weekday(day)} <span>{wall.date(day)}</span>
        </h2>
        <Menu
          label={t('day.menu', { date })}
          groups={[dayActs]}
          trigger={<IconButton plain label={t('day.menu', { date })} icon={<MoreHorizontal aria-hidden />} />}
        />
      </header>
      {isOff && <p className={styles.off}>{t('day.isOff')}</p>}
      {lines.length === 0 && !isOff && <p className={styles.off}>{t('day.empty')}</p>}
      <ul className={styles.lines} data-flush=''>
        {lines.map(({ key, row, taken }) => (
          <li key={key}>
            {row && <SessionLine {...props} row={row} />}
            {taken && <TakenLine taken={taken} acts={acts} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const SessionLine = ({ row, acts, onMove, onRepeat, onOpen }: PlanDayProps & { readonly row: PlanRow }) => {
  const { t } = useTranslation('schedule')
  const format = useFormat()
  const wall = useWall()
  const name = format.list(row.clients.map(({ alias }) => alias))
  const is = (status: PlanRow['status']) => row.status === status
  const set = (status: Exclude<PlanRow['status'], 'attended'>): MenuAction => ({
    id: status,
    label: t(`act.${status}`),
    onAction: () => acts.status(row, status),
  })
  const isHeld = is('attended')
  const others = (['planned', 'noShow', 'cancelledLate', 'cancelledByMe'] as const).filter((one) => !is(one))
  const groups: readonly (readonly MenuAction[])[] = [
    [
      {
        id: 'open',
        label: t(row.sessionId === null ? 'act.openClient' : 'act.open'),
        onAction: () => onOpen(row),
      },
      { id: 'move', label: t('act.move'), isDisabled: isHeld, onAction: () => onMove(row) },
    ],
    isHeld ? [] : others.map(set),
    row.everyWeeks === null
      ? [{ id: 'repeat', label: t('act.repeat'), onAction: () => onRepeat(row) }]
      : [
          {
            id: 'endRepeat',
            label: t('act.endRepeat'),
            detail: t('act.every', { count: row.everyWeeks }),
            onAction: () => acts.endRepeat(row),
          },
        ],
  ].filter((group) => group.length > 0)
  return (
    <Menu
      label={t('line.menu', { name, time: wall.time(row.start) })}
      groups={groups}
      placement='bottom start'
      trigger={
        <AriaButton className={styles.line ?? ''} data-status={row.status}>
          <span className={styles.time}>{wall.time(row.start)}</span>
          <span className={styles.who}>{name}</span>
          <span className={styles.detail}>
            {[
              t('line.minutes', { minutes: row.minutes }),
              row.everyWeeks !== null && t('line.every', { count: row.everyWeeks }),
              row.status !== 'planned' && t(`status.${row.status}`),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </span>
        </AriaButton>
      }
    />
  )
}

const TakenLine = ({ taken, acts }: { readonly taken: Blocked; readonly acts: PlanActs }) => {
  const { t } = useTranslation('schedule')
  const wall = useWall()
  return (
    <Menu
      label={t('line.taken', { time: wall.time(taken.start) })}
      groups={[[{ id: 'free', label: t('act.free'), onAction: () => acts.unblock(taken) }]]}
      placement='bottom start'
      trigger={
        <AriaButton className={styles.line ?? ''} data-status='taken'>
          <span className={styles.time}>{wall.time(taken.start)}</span>
          <span className={styles.who}>{t('line.takenWord')}</span>
          <span className={styles.detail}>{t('line.minutes', { minutes: taken.minutes })}</span>
        </AriaButton>
      }
    />
  )
}
