// Follow-ups: after an ending, a day on which to ask again, and what about. Due ones stand on Today until they are done.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { day, done, id, instant, prose } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

const followUp = z.strictObject({
  followUpId: id(),
  clientId: id(),
  alias: z.string(),
  episodeId: id(),
  dueOn: day(),
  text: z.string(),
  createdAt: instant(),
  doneAt: instant().nullable(),
})
export type FollowUpRow = z.output<typeof followUp>

export const followUpCalls = {
  addFollowUp: command({
    access: therapist,
    input: z.strictObject({ clientId: id(), episodeId: id(), dueOn: day(), text: prose(2000) }),
    output: z.strictObject({ followUpId: id() }),
  }),
  /** `done: false` takes it up again. */
  finishFollowUp: command({
    access: therapist,
    input: z.strictObject({ followUpId: id(), done: z.boolean() }),
    output: done(),
  }),
  /** All of one episode, done ones too, by their day. */
  followUpsOfEpisode: query({
    access: therapist,
    input: z.strictObject({ episodeId: id() }),
    output: z.strictObject({ followUps: z.array(followUp) }),
  }),
  /** Open ones of the caseload that are due on a day or were before, the oldest first. */
  followUpsDue: query({
    access: therapist,
    input: z.strictObject({ on: day() }),
    output: z.strictObject({ followUps: z.array(followUp) }),
  }),
} as const
