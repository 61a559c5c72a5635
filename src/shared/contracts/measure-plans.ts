// When imported measures are asked: plans of an episode, what is due in a session, and what was left out once.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { day, done, id, line, occasion } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

const times = z.discriminatedUnion('times', [
  z.strictObject({ times: z.literal('each') }),
  z.strictObject({ times: z.literal('every'), everyN: z.int().min(2).max(52) }),
  z.strictObject({ times: z.literal('date'), onDay: day() }),
  z.strictObject({ times: z.literal('first') }),
])

const plan = z.strictObject({
  planId: id(),
  episodeId: id(),
  clientId: id(),
  personId: id().nullable(),
  familyId: id(),
  title: z.string(),
  occasion: occasion(),
  when: times,
})

const due = z.strictObject({
  planId: id().nullable(),
  packId: id(),
  title: z.string(),
  clientId: id(),
  personId: id().nullable(),
  occasion: occasion(),
  /** Due by plan in this session. */
  isDue: z.boolean(),
  isAnswered: z.boolean(),
  skipped: z.string().nullable(),
})

export const planCalls = {
  listPlans: query({
    access: therapist,
    input: z.strictObject({ episodeId: id() }),
    output: z.strictObject({ plans: z.array(plan) }),
  }),
  addPlan: command({
    access: therapist,
    input: z.strictObject({
      episodeId: id(),
      clientId: id(),
      personId: id().nullable(),
      familyId: id(),
      occasion: occasion(),
      when: times,
    }),
    output: z.strictObject({ planId: id() }),
  }),
  endPlan: command({ access: therapist, input: z.strictObject({ planId: id() }), output: done() }),
  /** Every measure in use for each person of a session: due by plan, or to be asked as well. */
  due: query({
    access: therapist,
    input: z.strictObject({ sessionId: id() }),
    output: z.strictObject({ measures: z.array(due) }),
  }),
  skip: command({
    access: therapist,
    input: z.strictObject({ planId: id(), sessionId: id(), reason: line(200) }),
    output: done(),
  }),
} as const

export type PlanRow = z.output<typeof plan>
export type PlanWhen = z.output<typeof times>
export type DueMeasure = z.output<typeof due>
