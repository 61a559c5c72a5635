// Supervision: an agenda that fills itself, what is prepared for each client, decisions that come back on their day, hours
// for accreditation, and the one-page brief. Nothing of the private self-check is in any of it.
import * as z from 'zod'
import { supervisionKinds } from '#domain/supervision/hours-by-kind.ts'
import { command, query } from '../ipc/define.ts'
import { day, done, id, instant, line, minutes, nothing, prose } from './kit.ts'
import { briefChoice, supervisionBrief } from './supervision-brief.ts'
import { weekCalls } from './week.ts'

const therapist = { therapist: ['unlocked'] } as const

/** Two or three sentences: three clients must fit on one page. */
const words = prose(240)

/** A client in an open episode, or null: a topic of one's own. */
const about = z.strictObject({ episodeId: id(), clientId: id() }).nullable()

const phrase = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.union([z.number(), z.string()])),
})

const agendaItem = z.strictObject({
  about: about,
  /** Null until something was prepared. */
  topicId: id().nullable(),
  why: z.enum(['sent', 'consult', 'own', 'goesWell']),
  /** Of a topic of one's own; empty for a client. */
  title: z.string(),
  alias: z.string().nullable(),
  reasons: z.array(phrase),
  /** Sessions so far, first and last score in points where there are any. */
  sessions: z.int().min(0),
  first: z.number().nullable(),
  last: z.number().nullable(),
  clientView: z.string(),
  tried: z.string(),
  question: z.string(),
  discussedAt: instant().nullable(),
})

const decision = z.strictObject({
  decisionId: id(),
  topicId: id(),
  about: about,
  alias: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  dueOn: day().nullable(),
  madeAt: instant(),
  doneAt: instant().nullable(),
})

const hour = z.strictObject({
  hourId: id(),
  heldOn: day(),
  minutes: minutes(),
  kind: z.enum(supervisionKinds),
  withWhom: z.string(),
})

export const supervision = {
  ...weekCalls,
  agenda: query({
    access: therapist,
    input: nothing(),
    output: z.strictObject({
      items: z.array(agendaItem),
      /** Everything that is not done, the earliest due first; then what was done in the last 30 days. */
      decisions: z.array(decision),
      /** Who may be put on the list by hand. */
      clients: z.array(z.strictObject({ episodeId: id(), clientId: id(), alias: z.string() })),
    }),
  }),
  /** Writes what is prepared; makes the topic where there is none. */
  prepare: command({
    access: therapist,
    input: z.strictObject({
      topicId: id().nullable(),
      about: about,
      title: z.string().trim().max(120),
      clientView: words,
      tried: words,
      question: words,
    }),
    output: z.strictObject({ topicId: id() }),
  }),
  /** Takes a topic off the list; a client whom an alert brought stays for the alert. */
  remove: command({ access: therapist, input: z.strictObject({ topicId: id() }), output: done() }),
  /** Talked about in supervision, with what was decided; the client comes back with something newer only. */
  discuss: command({
    access: therapist,
    input: z.strictObject({
      topicId: id().nullable(),
      about: about,
      decision: z.strictObject({ text: line(400), dueOn: day().nullable() }).nullable(),
    }),
    output: z.strictObject({ topicId: id() }),
  }),
  /** Takes "discussed" back, its decision too. */
  undoDiscuss: command({ access: therapist, input: z.strictObject({ topicId: id() }), output: done() }),
  setDecisionDone: command({
    access: therapist,
    input: z.strictObject({ decisionId: id(), done: z.boolean() }),
    output: done(),
  }),
  listHours: query({
    access: therapist,
    input: z.strictObject({ from: day(), to: day() }),
    output: z.strictObject({ hours: z.array(hour) }),
  }),
  addHours: command({
    access: therapist,
    input: z.strictObject({
      heldOn: day(),
      minutes: minutes(),
      kind: z.enum(supervisionKinds),
      withWhom: z.string().trim().max(80),
    }),
    output: z.strictObject({ hourId: id() }),
  }),
  removeHours: command({ access: therapist, input: z.strictObject({ hourId: id() }), output: done() }),
  getBrief: query({
    access: { therapist: ['unlocked'], report: ['unlocked'] },
    input: briefChoice,
    output: supervisionBrief,
  }),
} as const

export type AgendaItem = z.output<typeof agendaItem>
export type DecisionRow = z.output<typeof decision>
export type SupervisionHour = z.output<typeof hour>
export type SupervisionAgenda = z.output<typeof supervision.agenda.output>
