// The week as a picture: a column a day, sessions where they stand, gaps as gaps, days off said in words.
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { neighbours, shortGap } from '#domain/caseload/load-values.ts'
import type { LoadWeek, LoadWeekSession } from '#shared/contracts/caseload.ts'
import { useWall, type Wall } from '../../../i18n/use-wall.ts'
import { type Lane, sessionLanes } from '../session-lanes.ts'
import styles from './week-picture.module.css'

type WeekPictureProps = {
  readonly week: LoadWeek
  readonly nameOf: (session: LoadWeekSession) => string
  readonly onOpen: (session: LoadWeekSession) => void
}

const HOUR = 60
const WORKING_WEEK = 5

const daysShown = ({ firstDay, sessions, workDays }: LoadWeek): readonly number[] =>
  Array.from({ length: 7 }, (_, i) => firstDay + i).filter(
    (day, i) => i < WORKING_WEEK || workDays.includes(day) || sessions.some((one) => one.day === day),
  )

/** Full hours around all that happens, and the working day. */
const hoursShown = ({ sessions, blocked, settings }: LoadWeek) => {
  const all = [...sessions, ...blocked]
  const from = Math.min(settings.dayStart, ...all.map(({ start }) => start))
  const to = Math.max(settings.dayEnd, ...all.map(({ start, minutes }) => start + minutes))
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.min(24 * HOUR, Math.ceil(to / HOUR) * HOUR) }
}

/** Sessions that stand back to back with another one. */
const tight = ({ sessions }: LoadWeek): ReadonlySet<object> =>
  new Set(
    neighbours(sessions)
      .filter(({ gap }) => gap < shortGap)
      .flatMap(({ before, after }) => [before, after]),
  )

const beside = (lane: Lane | undefined): object =>
  lane === undefined || lane.of === 1 ? {} : { '--lane': lane.lane, '--lanes': lane.of }

export const WeekPicture = ({ week, nameOf, onOpen }: WeekPictureProps) => {
  const { t } = useTranslation('caseload')
  const wall = useWall()
  const { from, to } = hoursShown(week)
  const short = tight(week)
  const place = ({ start, minutes }: { readonly start: number; readonly minutes: number }) => ({
    insetBlockStart: `${((start - from) / (to - from)) * 100}%`,
    blockSize: `${(Math.min(minutes, to - start) / (to - from)) * 100}%`,
  })
  return (
    <ul className={styles.week} style={{ '--hours': (to - from) / HOUR } as object}>
      {daysShown(week).map((day) => {
        const sessions = week.sessions.filter((one) => one.day === day)
        const lanes = sessionLanes(sessions)
        const isOff = week.daysOff.includes(day)
        return (
          <li key={day} className={styles.day}>
            <span className={styles.head} data-today={day === week.today}>
              {wall.shortWeekday(day)}
            </span>
            <div className={styles.hours} data-off={isOff}>
              {isOff && <span className={styles.off}>{t('week.off')}</span>}
              {week.blocked
                .filter((one) => one.day === day)
                .map((one) => (
                  <span
                    key={`${one.start}.${one.minutes}`}
                    className={styles.blocked}
                    style={place(one)}
                    role='img'
                    aria-label={t('week.blocked', { time: wall.time(one.start) })}
                  />
                ))}
              {sessions.map((session) => (
                <AriaButton
                  key={`${session.episodeId}.${session.start}`}
                  className={styles.session ?? ''}
                  data-tight={short.has(session)}
                  data-planned={session.status === 'planned'}
                  style={{ ...place(session), ...beside(lanes.get(session)) }}
                  onPress={() => onOpen(session)}
                  aria-label={sessionName(session, nameOf(session), short.has(session), t, wall)}
                >
                  <span aria-hidden>{nameOf(session)}</span>
                </AriaButton>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const sessionName = (
  { day, start, minutes }: LoadWeekSession,
  name: string,
  isTight: boolean,
  t: ReturnType<typeof useTranslation<'caseload'>>['t'],
  wall: Wall,
): string =>
  t(isTight ? 'week.sessionTight' : 'week.session', {
    weekday: wall.weekday(day),
    time: wall.time(start),
    name,
    minutes,
  })
