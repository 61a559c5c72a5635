// Closing the week: what is unfinished, what can wait, and that it was closed or declined; offered once a week.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { day, done, id, instant, timeZone } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

const openSession = z.strictObject({
  sessionId: id(),
  plannedAt: instant(),
  aliases: z.array(z.string()),
  ends: z.array(z.enum(['status', 'unfinished', 'outcome', 'alliance', 'note'])).min(1),
})

const waiting = z.strictObject({
  episodeId: id(),
  clientId: id(),
  alias: z.string(),
  /** How many alerts are put off, and until when the first of them is. */
  count: z.int().min(1),
  until: instant(),
})

export const weekCalls = {
  week: query({
    access: therapist,
    /** `today` names the week; its Monday begins it. */
    input: z.strictObject({ today: day(), timeZone: timeZone() }),
    output: z.strictObject({
      monday: day(),
      sessions: z.array(openSession),
      held: z.int().min(0),
      waiting: z.array(waiting),
      answer: z.enum(['closed', 'notNow']).nullable(),
      /** Today, after the sessions, on the last working day, not late, not yet answered. */
      isOffered: z.boolean(),
    }),
  }),
  answerWeek: command({
    access: therapist,
    input: z.strictObject({ monday: day(), answer: z.enum(['closed', 'notNow']) }),
    output: done(),
  }),
} as const

export type WeekToClose = z.output<typeof weekCalls.week.output>
