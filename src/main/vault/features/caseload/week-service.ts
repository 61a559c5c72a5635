// One week of load, and the 26 weeks up to it: the same sums for each, from one reading of the caseload.
import { afterHours } from '#domain/caseload/after-hours.ts'
import { capacityHours } from '#domain/caseload/capacity-hours.ts'
import { type LoadIndex, loadIndex } from '#domain/caseload/load-index.ts'
import { loadValues } from '#domain/caseload/load-values.ts'
import { usualLoad } from '#domain/caseload/usual-load.ts'
import { weekClient } from '#domain/caseload/week-client.ts'
import {
  dayNumber,
  dayOfNumber,
  daysBefore,
  mondayOf,
  placeOf,
  weekdayOf,
} from '#domain/schedule/local-day.ts'
import type { LoadTrendWeek, LoadWeek } from '#shared/contracts/caseload.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listAllLabels } from '../clients/public.ts'
import { dayThere, listBlocked, listDaysOff } from '../schedule/public.ts'
import { listNoteTimes } from '../sessions/public.ts'
import { readPractice } from '../settings/public.ts'
import { type LoadBase, readBase } from './load-base.ts'
import { readLoadSettings, readWeights } from './load-settings.ts'
import { listTypedHours } from './load-store.ts'

export type LoadWhen = { readonly day: string; readonly timeZone: string }

export const trendWeeks = 26
const usualWeeks = 8
const week = 7
/** Days around a week in which a run of days may begin or end. */
const around = 21
const freshMs = 15 * 60_000

type Read = LoadBase & {
  readonly when: LoadWhen
  readonly now: number
  readonly monday: string
  readonly settings: LoadWeek['settings']
  readonly practice: { readonly weeklyHours: number; readonly workingDays: readonly number[] }
  readonly daysOff: ReadonlySet<string>
  readonly afterHoursIn: (firstDay: number) => number | null
}

const afterHoursOf = (
  db: ReadDb,
  read: Omit<Read, 'afterHoursIn' | keyof LoadBase>,
  from: number,
  to: number,
) => {
  const { settings, practice, daysOff, when } = read
  if (settings.afterHours === 'off') return () => null
  if (settings.afterHours === 'typed') {
    const typed = listTypedHours(db)
    return (firstDay: number) => typed.get(dayOfNumber(firstDay)) ?? null
  }
  const saved = listNoteTimes(db, from, to).map((at) => placeOf(at, when.timeZone))
  const isWorkingDay = (number: number): boolean => {
    const day = dayOfNumber(number)
    return practice.workingDays.includes(weekdayOf(day)) && !daysOff.has(day)
  }
  return (firstDay: number) =>
    afterHours(
      saved.filter(({ day }) => day >= firstDay && day < firstDay + week),
      { from: settings.dayStart, to: settings.dayEnd, isWorkingDay },
    )
}

const readAll = (db: ReadDb, when: LoadWhen, now: number): Read => {
  const { timeZone } = when
  const monday = mondayOf(when.day)
  const { from } = dayThere(daysBefore(monday, (trendWeeks - 1) * week + around), timeZone)
  const { to } = dayThere(daysBefore(monday, -(week + around)), timeZone)
  const planFrom = dayThere(dayOfNumber(placeOf(now, timeZone).day), timeZone).from
  const rest = {
    when,
    now,
    monday,
    settings: readLoadSettings(db),
    practice: readPractice(db),
    daysOff: new Set(listDaysOff(db)),
  }
  return {
    ...rest,
    ...readBase(db, { from, to, planFrom, timeZone }, now),
    afterHoursIn: afterHoursOf(db, rest, from, to),
  }
}

const remembered = (db: ReadDb, memo: Memo, when: LoadWhen, now: number): Read =>
  memo.remember(db, 'loadBase', `${mondayOf(when.day)}·${when.timeZone}·${Math.floor(now / freshMs)}`, () =>
    readAll(db, when, now),
  )

const capacityOf = ({ practice, settings, daysOff }: Read, firstDay: number): LoadWeek['capacity'] => {
  const days = practice.workingDays.map((weekday) => dayOfNumber(firstDay + weekday - 1))
  const workingDays = days.filter((day) => !daysOff.has(day)).length
  const contractedDays = days.length
  const { weeklyHours: fullTimeHours } = practice
  const fte = settings.fteHundredths / 100
  const hours = capacityHours({ fullTimeHours, fte, workingDays, contractedDays })
  return { hours, fullTimeHours, workingDays, contractedDays }
}

/** The week as the domain computes with it; `back` weeks before the one that was asked for. */
const weekOf = (read: Read, back: number) => {
  const { when, monday, now, people, sessions } = read
  const firstMonday = daysBefore(monday, back * week)
  const firstDay = dayNumber(firstMonday)
  const isIn = (day: number): boolean => day >= firstDay && day < firstDay + week
  const { from } = dayThere(firstMonday, when.timeZone)
  const { to } = dayThere(daysBefore(firstMonday, -week), when.timeZone)
  const near = sessions.filter(({ day }) => day >= firstDay - around && day < firstDay + week + around)
  return {
    monday: firstMonday,
    firstDay,
    capacity: capacityOf(read, firstDay),
    sessions: near.filter(({ day }) => isIn(day)),
    otherDays: [...new Set(near.map(({ day }) => day).filter((day) => !isIn(day)))],
    clients: people.flatMap((person) => {
      const client = weekClient(person, { from, to, now })
      return client === null ? [] : [{ ...client, person }]
    }),
    afterHours: read.afterHoursIn(firstDay),
  }
}

export const loadTrend = (db: ReadDb, memo: Memo, when: LoadWhen, now: number): readonly LoadTrendWeek[] => {
  const read = remembered(db, memo, when, now)
  const weights = readWeights(db)
  const stamp = `${read.monday}·${when.timeZone}·${Math.floor(now / freshMs)}`
  return memo.remember(db, 'loadTrend', stamp, () =>
    Array.from({ length: trendWeeks }, (_, i): LoadTrendWeek => {
      const { monday, capacity, ...one } = weekOf(read, trendWeeks - 1 - i)
      const index: LoadIndex = loadIndex(loadValues({ ...one, capacity: capacity.hours }), weights)
      const minutes = one.sessions.reduce((sum, session) => sum + session.minutes, 0)
      return {
        monday,
        index: index.kind === 'load' ? index.index : null,
        band: index.kind === 'load' ? index.band : null,
        hours: minutes / 60,
        capacity: capacity.hours,
        daysOff: capacity.contractedDays - capacity.workingDays,
      }
    }),
  )
}

/** The eight weeks before this one. */
const usualOf = (trend: readonly LoadTrendWeek[]): number | null =>
  usualLoad(trend.slice(-1 - usualWeeks, -1).flatMap(({ index }) => index ?? []))

export const loadWeek = (db: ReadDb, memo: Memo, when: LoadWhen, now: number): LoadWeek => {
  const read = remembered(db, memo, when, now)
  const { clients, ...one } = weekOf(read, 0)
  const { settings, practice, daysOff } = read
  const days = Array.from({ length: week }, (_, i) => one.firstDay + i)
  const off = days.filter((day) => daysOff.has(dayOfNumber(day)))
  const { day: today, minute: minuteNow } = placeOf(now, when.timeZone)
  const label = settings.traumaLabel.toLowerCase()
  const labelled = new Set(
    label === ''
      ? []
      : listAllLabels(db).flatMap((row) => (row.label.toLowerCase() === label ? row.clientId : [])),
  )
  const { from } = dayThere(one.monday, when.timeZone)
  const { to } = dayThere(daysBefore(one.monday, -week), when.timeZone)
  return {
    ...one,
    today,
    minuteNow,
    workDays: days.filter((day, i) => practice.workingDays.includes(i + 1) && !off.includes(day)),
    daysOff: off,
    clients: clients.map(({ person, id: _, ...client }) => ({
      ...client,
      id: person.id,
      alias: person.alias,
      code: person.code,
      safety: person.safetyAt !== null,
    })),
    blocked: listBlocked(db, from, to).map(({ startsAt, minutes }) => {
      const { day, minute } = placeOf(startsAt, when.timeZone)
      return { day, start: minute, minutes }
    }),
    settings,
    weights: readWeights(db),
    usual: usualOf(loadTrend(db, memo, when, now)),
    trauma: clients.flatMap(({ person }) => (labelled.has(person.id) ? [person.id] : [])),
  }
}
