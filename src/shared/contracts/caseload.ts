// Caseload load: a week with everything that its index is computed from, so that the window computes it, and every
// what-if, by the same pure functions (src/domain/caseload). Never a productivity figure, never compared.
import * as z from 'zod'
import type { ClientId, SessionId } from '#domain/kernel/ids.ts'
import { command, query } from '../ipc/define.ts'
import { day, done, id, instant, minutes, timeZone } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

const branded = <T>() => z.uuid() as unknown as z.ZodType<T>
const minuteOfDay = () => z.int().min(0).max(1439)
const known = () => z.boolean().nullable()

/** Points rise from 0 at `lo` to `max` at `hi`, in the unit of the factor. */
const weight = z
  .strictObject({
    lo: z.number().min(0).max(1000),
    hi: z.number().max(1000),
    max: z.number().min(0).max(100),
  })
  .refine(({ lo, hi }) => hi - lo >= 0.01)

const weights = z.strictObject({
  hours: weight,
  offTrack: weight,
  clinical: weight,
  backToBack: weight,
  intakes: weight,
  afterHours: weight,
  lowAlliance: weight,
  longestRun: weight,
})

const loadSettings = z
  .strictObject({
    /** 100 is full time; 0 is a year without client work. */
    fteHundredths: z.int().min(0).max(200),
    /** Notes after hours: left out, typed week by week, or counted from when notes were saved. */
    afterHours: z.enum(['off', 'typed', 'counted']),
    dayStart: minuteOfDay(),
    dayEnd: z.int().min(1).max(1440),
    /** Clients with this label are counted, without points; empty counts nobody. */
    traumaLabel: z.string().trim().max(40),
  })
  .refine(({ dayStart, dayEnd }) => dayEnd > dayStart)

const weekSession = z.strictObject({
  id: branded<SessionId>().nullable(),
  scheduleId: id().nullable(),
  episodeId: id(),
  plannedAt: instant(),
  /** The first of `clients`; whose session it is when an intake is taken out of the week. */
  client: branded<ClientId>().nullable(),
  clients: z.array(id()),
  day: z.int(),
  start: minuteOfDay(),
  minutes: minutes(),
  status: z.enum(['planned', 'attended']),
})

const weekClient = z.strictObject({
  id: branded<ClientId>(),
  alias: z.string(),
  code: z.string(),
  safety: z.boolean(),
  offTrack: known(),
  clinical: known(),
  intake: z.boolean(),
  lowAlliance: known(),
})

const week = z.strictObject({
  monday: day(),
  /** Running numbers of local days: of the Monday, and of today. */
  firstDay: z.int(),
  today: z.int(),
  minuteNow: minuteOfDay(),
  capacity: z.strictObject({
    hours: z.number().min(0),
    fullTimeHours: z.number().min(0),
    workingDays: z.int().min(0).max(7),
    contractedDays: z.int().min(0).max(7),
  }),
  /** Running numbers of the days of this week on which work is done: neither off nor free by contract. */
  workDays: z.array(z.int()),
  daysOff: z.array(z.int()),
  sessions: z.array(weekSession),
  clients: z.array(weekClient),
  otherDays: z.array(z.int()),
  afterHours: z.number().min(0).nullable(),
  blocked: z.array(z.strictObject({ day: z.int(), start: minuteOfDay(), minutes: z.int().min(5).max(1440) })),
  settings: loadSettings,
  weights,
  /** Median index of the eight weeks before; null with fewer than four. */
  usual: z.number().nullable(),
  trauma: z.array(id()),
})

const trendWeek = z.strictObject({
  monday: day(),
  /** Null without enough data, or without capacity. */
  index: z.number().nullable(),
  band: z.enum(['light', 'full', 'heavy', 'veryHeavy']).nullable(),
  hours: z.number().min(0),
  capacity: z.number().min(0),
  /** Working days that were days off. */
  daysOff: z.int().min(0),
})

const at = z.strictObject({ day: day(), timeZone: timeZone() })

export const caseload = {
  /** The week that this day lies in. */
  week: query({ access: therapist, input: at, output: week }),
  /** 26 weeks, the last one that of this day. */
  trend: query({ access: therapist, input: at, output: z.strictObject({ weeks: z.array(trendWeek) }) }),
  saveSettings: command({
    access: therapist,
    input: z.strictObject({ settings: loadSettings }),
    output: done(),
  }),
  /** null: the defaults again. */
  saveWeights: command({
    access: therapist,
    input: z.strictObject({ weights: weights.nullable() }),
    output: done(),
  }),
  /** Hours of notes after hours of the week that this day lies in; null forgets them. */
  typeAfterHours: command({
    access: therapist,
    input: z.strictObject({ day: day(), hours: z.number().min(0).max(100).nullable() }),
    output: done(),
  }),
} as const

export type LoadWeek = z.output<typeof week>
export type LoadWeekSession = z.output<typeof weekSession>
export type LoadWeekClient = z.output<typeof weekClient>
export type LoadTrendWeek = z.output<typeof trendWeek>
export type LoadSettings = z.output<typeof loadSettings>
