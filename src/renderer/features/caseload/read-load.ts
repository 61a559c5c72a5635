// A week from the vault as the domain computes with it. Pure; every number of the screen comes from here.
import type { CaseloadWeek } from '#domain/caseload/caseload-week.ts'
import { type Behind, loadBehind } from '#domain/caseload/load-behind.ts'
import type { LoadFactor } from '#domain/caseload/load-factors.ts'
import { type LoadIndex, loadIndex } from '#domain/caseload/load-index.ts'
import { loadValues, neighbours, shortGap } from '#domain/caseload/load-values.ts'
import { nextFreeHour } from '#domain/caseload/next-free-hour.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'

export type ReadLoad = {
  readonly week: CaseloadWeek
  readonly index: LoadIndex
  readonly behind: Readonly<Record<LoadFactor, Behind | null>>
  readonly hours: number
  /** The weekday that most short gaps lie on, where it has most of them; else null. */
  readonly densest: number | null
  readonly free: { readonly day: number; readonly minute: number } | null
}

export const domainWeek = ({
  capacity,
  sessions,
  clients,
  otherDays,
  afterHours,
}: LoadWeek): CaseloadWeek => ({ capacity: capacity.hours, sessions, clients, otherDays, afterHours })

const densestDay = (week: CaseloadWeek): number | null => {
  const short = neighbours(week.sessions).filter(({ gap }) => gap < shortGap)
  const byDay = [...Map.groupBy(short, ({ before }) => before.day)].sort((a, b) => b[1].length - a[1].length)
  const [most] = byDay
  return most && most[1].length * 2 > short.length ? most[0] : null
}

export const readLoad = (from: LoadWeek): ReadLoad => {
  const week = domainWeek(from)
  const { settings, sessions, blocked, workDays, today, minuteNow } = from
  return {
    week,
    index: loadIndex(loadValues(week), from.weights),
    behind: loadBehind(week),
    hours: sessions.reduce((sum, { minutes }) => sum + minutes, 0) / 60,
    densest: densestDay(week),
    free: nextFreeHour([...sessions, ...blocked], {
      days: workDays,
      from: settings.dayStart,
      to: settings.dayEnd,
      after: { day: today, minute: minuteNow },
    }),
  }
}
