// The week plan: what is planned, taken or off, and what a calendar file would add to it.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { day, done, id, instant, minutes, place, timeZone } from './kit.ts'
import { sessionStatus } from './sessions.ts'

const therapist = { therapist: ['unlocked'] } as const
const minuteOfDay = () => z.int().min(0).max(1439)

const weekRow = z.strictObject({
  /** null: a line of the weekly plan, becomes a session when it is used. */
  sessionId: id().nullable(),
  scheduleId: id().nullable(),
  episodeId: id(),
  clients: z.array(z.strictObject({ clientId: id(), alias: z.string(), code: z.string() })),
  plannedAt: instant(),
  /** A running number of the local day, and minutes after its midnight. */
  day: z.int(),
  start: minuteOfDay(),
  minutes: minutes(),
  place: place(),
  status: sessionStatus,
  /** Of its weekly plan; null for a session by itself, and for the last one of a plan that has ended. */
  everyWeeks: z.int().min(1).nullable(),
})

/** How one session of the plan stands; one that was held is no plan any more. */
const planState = z.strictObject({
  status: sessionStatus.exclude(['attended']),
  plannedAt: instant(),
  minutes: minutes(),
  place: place(),
})

const planLine = z.union([
  z.strictObject({ sessionId: id() }),
  z.strictObject({ scheduleId: id(), plannedAt: instant() }),
])

/** What undoes something in the plan. `before`: null for a session that was a line of the weekly plan. */
const takenBack = z.strictObject({
  sessions: z
    .array(z.strictObject({ sessionId: id(), isNow: planState, before: planState.nullable() }))
    .max(5000),
  /** Taken time that was freed. */
  freed: z.array(id()).max(5000),
})

const calendarBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 10 * 1024 * 1024)

/** Entries of the calendar that bear the same title; the title is shown once and never kept. */
const calendarGroup = z.strictObject({
  key: z.string(),
  title: z.string(),
  /** Of the first of them, in the file. */
  line: z.int().min(1),
  count: z.int().min(1),
  /** Of these are planned here already, by an import before or at the same time for the same client. */
  known: z.int().min(0),
  firstAt: instant(),
  lastAt: instant(),
  minutes: z.int().min(1),
  /** Whose title it seems to be, by alias or code; null when it is nobody's, or more than one's. */
  proposal: id().nullable(),
})

/** Imported before and no longer in the calendar; those of one of its entries together. */
const calendarGone = z.strictObject({
  key: z.string(),
  /** calledOff: the file has the appointment and not at this time. missing: it does not have it at all. */
  why: z.enum(['calledOff', 'missing']),
  /** null: taken time. */
  aliases: z.array(z.string()).nullable(),
  count: z.int().min(1),
  firstAt: instant(),
  lastAt: instant(),
  minutes: z.int().min(1),
})

const calendarProblem = z.strictObject({
  line: z.int().min(1),
  what: z.enum([
    'unfinished',
    'noUid',
    'noStart',
    'badTime',
    'badLength',
    'unknownZone',
    'crowdedZone',
    'manyDates',
    'badRepeat',
    'unusualRepeat',
    'badLine',
  ]),
})

export const schedule = {
  /** The week that this day lies in, in order of time. */
  week: query({
    access: therapist,
    input: z.strictObject({ day: day(), timeZone: timeZone() }),
    output: z.strictObject({
      monday: day(),
      firstDay: z.int(),
      rows: z.array(weekRow),
      blocked: z.array(
        z.strictObject({
          blockedId: id(),
          startsAt: instant(),
          day: z.int(),
          start: minuteOfDay(),
          minutes: z.int(),
        }),
      ),
      daysOff: z.array(z.int()),
      /** Lines of the weekly plan that days off keep from this week. */
      heldBack: z.int().min(0),
    }),
  }),
  /** Another time or another status for a session, or for a line of the weekly plan, which becomes one. */
  change: command({
    access: therapist,
    input: z.strictObject({ of: planLine, to: planState }),
    output: z.strictObject({ sessionId: id(), before: planState.nullable() }),
  }),
  /** All of it or nothing; refused where something has been changed since. */
  takeBack: command({ access: therapist, input: takenBack, output: done() }),
  /** `changed`: those that were not so before. */
  setDaysOff: command({
    access: therapist,
    input: z.strictObject({ days: z.array(day()).min(1).max(62), off: z.boolean() }),
    output: z.strictObject({ changed: z.array(day()) }),
  }),
  /** Time that is taken by something else; it has no title. */
  block: command({
    access: therapist,
    input: z.strictObject({ startsAt: instant(), minutes: z.int().min(5).max(1440) }),
    output: z.strictObject({ blockedId: id() }),
  }),
  unblock: command({ access: therapist, input: z.strictObject({ blockedId: id() }), output: done() }),
  /** Takes `block` back as if it had never been. */
  forgetBlock: command({ access: therapist, input: z.strictObject({ blockedId: id() }), output: done() }),
  /** What an .ics file would add in this week and the 25 after it. Changes nothing. */
  readCalendar: query({
    access: therapist,
    input: z.strictObject({ bytes: calendarBytes, timeZone: timeZone() }),
    output: z.strictObject({
      groups: z.array(calendarGroup),
      gone: z.array(calendarGone),
      problems: z.array(calendarProblem),
      leftOut: z.strictObject({
        allDay: z.int(),
        cancelled: z.int(),
        free: z.int(),
        outside: z.int(),
        length: z.int(),
      }),
      /** Open episodes, to match by hand. */
      episodes: z.array(z.strictObject({ episodeId: id(), alias: z.string(), code: z.string() })),
    }),
  }),
  /** All of it or nothing. What was imported before is moved when the calendar has moved it, and never added twice. */
  importCalendar: command({
    access: therapist,
    input: z.strictObject({
      bytes: calendarBytes,
      timeZone: timeZone(),
      choices: z
        .array(
          z.strictObject({
            key: z.string().max(80),
            /** null: taken by something else than client work. */
            episodeId: id().nullable(),
          }),
        )
        .max(5000),
      /** Keys of what is gone from the calendar and is to be taken out here. */
      gone: z.array(z.string().max(80)).max(5000),
    }),
    output: z.strictObject({
      takenOut: takenBack,
      added: z.int().min(0),
      blocked: z.int().min(0),
      moved: z.int().min(0),
      known: z.int().min(0),
    }),
  }),
} as const

export type PlanWeek = z.output<typeof schedule.week.output>
export type PlanRow = z.output<typeof weekRow>
export type CalendarPreview = z.output<typeof schedule.readCalendar.output>
export type PlanState = z.output<typeof planState>
export type PlanLine = z.output<typeof planLine>
export type TakenBack = z.output<typeof takenBack>
export type CalendarGone = z.output<typeof calendarGone>
export type CalendarGroup = z.output<typeof calendarGroup>
export type CalendarChoice = z.output<typeof schedule.importCalendar.input>['choices'][number]
