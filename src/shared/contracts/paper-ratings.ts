// Sheets of paper, typed in one after another: whose there may be, and one sheet for a day.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { day, done, helperRole, id, language, mark, nothing, occasion, timeZone, total } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

/** Four marks, or the total only. */
export const typedAnswers = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('items'), values: z.array(mark().nullable()).length(4) }),
    z.strictObject({ kind: z.literal('total'), total: total() }),
  ])

const rater = z.strictObject({
  clientId: id(),
  /** A person about the client; null for the client. */
  personId: id().nullable(),
  alias: z.string(),
  code: z.string(),
  /** Whom a person answers about. */
  about: z.string().nullable(),
  language: language(),
})

export const paperCalls = {
  /** Everybody who may have filled in a sheet: clients with an open episode, and the people about them. */
  raters: query({
    access: therapist,
    input: nothing(),
    output: z.strictObject({ raters: z.array(rater) }),
  }),
  /** Members of this episode mark the session check in a group's words from now on; who marked it before keeps theirs. */
  setGroup: command({ access: therapist, input: z.strictObject({ episodeId: id() }), output: done() }),
  /** Under the day's session, else under a new one at noon. A second sheet of the same kind for a day is not taken. */
  recordPaper: command({
    access: therapist,
    input: z.strictObject({
      clientId: id(),
      personId: id().nullable(),
      day: day(),
      timeZone: timeZone(),
      occasion: occasion(),
      answers: typedAnswers(),
      helper: helperRole().nullable(),
      language: language(),
    }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('recorded'),
        ratingId: id(),
        sessionId: id(),
        added: z.boolean(),
      }),
      z.strictObject({ outcome: z.literal('already'), sessionId: id() }),
      /** Several episodes are open, and the day does not say which: nothing was written. */
      z.strictObject({ outcome: z.literal('which') }),
    ]),
  }),
} as const

export type TypedAnswers = z.output<ReturnType<typeof typedAnswers>>
export type RaterRow = z.output<typeof rater>
