// Sessions: the day, one session, what was answered in it, and notes.
import * as z from 'zod'
import { command, job, query } from '../ipc/define.ts'
import {
  day,
  direction,
  done,
  helperRole,
  id,
  instant,
  language,
  layout,
  line,
  mark,
  minutes,
  occasion,
  place,
  prose,
  raterRole,
  timeZone,
  total,
} from './kit.ts'
import { paperCalls, typedAnswers } from './paper-ratings.ts'

const therapist = { therapist: ['unlocked'] } as const

export const sessionStatus = z.enum(['planned', 'attended', 'noShow', 'cancelledLate', 'cancelledByMe'])

const participant = z.strictObject({
  /** The client whose episode it is, or a person about a client. */
  clientId: id(),
  personId: id().nullable(),
  role: raterRole(),
  alias: z.string(),
})

const source = z.enum(['screen', 'paper', 'aloud', 'import'])

const rating = z.strictObject({
  ratingId: id(),
  sessionId: id(),
  clientId: id(),
  personId: id().nullable(),
  role: raterRole(),
  occasion: occasion(),
  measureId: z.string(),
  measureVersion: z.string(),
  /** Tenths; null when a line was left out. */
  total: total().nullable(),
  items: z.array(z.strictObject({ item: z.string(), value: mark().nullable() })),
  source,
  helper: z.string().nullable(),
  language: language(),
  direction: direction(),
  layout: layout(),
  startedAt: instant(),
  finishedAt: instant(),
  complete: z.boolean(),
  /** Kept, but no longer counted: marked again, corrected, or somebody else's. */
  superseded: z.boolean(),
})

const note = z.strictObject({
  noteId: id(),
  sessionId: id().nullable(),
  clientId: id(),
  /** record: part of the record. process: private to the therapist. */
  kind: z.enum(['record', 'process']),
  text: z.string(),
  version: z.int().min(1),
  writtenAt: instant(),
  editedAt: instant(),
})

/** A form that was begun and not finished; it never becomes a rating by itself. */
const unfinished = z.strictObject({
  formId: id(),
  clientId: id(),
  personId: id().nullable(),
  occasion: occasion(),
  answered: z.int().min(0),
  lines: z.int().min(1),
  startedAt: instant(),
})

const row = z.strictObject({
  /** null: from the weekly plan, becomes a session when it is used. */
  sessionId: id().nullable(),
  scheduleId: id().nullable(),
  episodeId: id(),
  clients: z.array(
    z.strictObject({ clientId: id(), alias: z.string(), code: z.string(), safety: z.boolean() }),
  ),
  number: z.int().min(1),
  plannedAt: instant(),
  minutes: minutes(),
  place: place(),
  status: sessionStatus,
  endedAt: instant().nullable(),
  /** Totals of the clients' own ratings, one for each that was given; null where a line was left out. */
  outcome: z.array(z.int().nullable()),
  alliance: z.array(z.int().nullable()),
  outcomeSkipped: z.string().nullable(),
  allianceSkipped: z.string().nullable(),
  unfinished: z.int().min(0),
})

const session = row.omit({ outcome: true, alliance: true, unfinished: true }).extend({
  sessionId: id(),
  timeZone: timeZone(),
  heldAt: instant().nullable(),
  participants: z.array(participant),
  ratings: z.array(rating),
  notes: z.array(note),
  unfinished: z.array(unfinished),
})

export const sessions = {
  /** One local day: sessions and what the weekly plan adds, in order of time. */
  listDay: query({
    access: therapist,
    input: z.strictObject({ day: day(), timeZone: timeZone() }),
    output: z.strictObject({
      rows: z.array(row),
      /** Sessions held on the same weekday a week before, to fill this day with one Enter; empty when this day has any. */
      lastWeek: z.array(z.strictObject({ episodeId: id(), alias: z.string(), minuteOfDay: z.int() })),
    }),
  }),
  listOfEpisode: query({
    access: therapist,
    input: z.strictObject({ episodeId: id() }),
    output: z.strictObject({ rows: z.array(row) }),
  }),
  get: query({ access: therapist, input: z.strictObject({ sessionId: id() }), output: session }),
  add: command({
    access: therapist,
    input: z.strictObject({
      episodeId: id(),
      plannedAt: instant(),
      timeZone: timeZone(),
      minutes: minutes(),
      place: place(),
    }),
    output: z.strictObject({ sessionId: id() }),
  }),
  /** Turns one line of the weekly plan into a session. Twice gives the same session. */
  fromPlan: command({
    access: therapist,
    input: z.strictObject({ scheduleId: id(), plannedAt: instant() }),
    output: z.strictObject({ sessionId: id() }),
  }),
  fillFromLastWeek: command({
    access: therapist,
    input: z.strictObject({ day: day(), timeZone: timeZone() }),
    output: z.strictObject({ added: z.int().min(0) }),
  }),
  update: command({
    access: therapist,
    input: z.strictObject({ sessionId: id(), plannedAt: instant(), minutes: minutes(), place: place() }),
    output: done(),
  }),
  setStatus: command({
    access: therapist,
    input: z.strictObject({ sessionId: id(), status: sessionStatus }),
    output: done(),
  }),
  /**
   * Whether one of them takes part: a client of the episode, or a person about one. One change a call, so that two that
   * come close upon each other both hold. Refused for the last one who would be left.
   */
  setParticipant: command({
    access: therapist,
    input: z.strictObject({
      sessionId: id(),
      clientId: id(),
      personId: id().nullable(),
      takesPart: z.boolean(),
    }),
    output: done(),
  }),
  skipStep: command({
    access: therapist,
    input: z.strictObject({ sessionId: id(), occasion: occasion(), reason: line(200) }),
    output: done(),
  }),
  end: command({ access: therapist, input: z.strictObject({ sessionId: id() }), output: done() }),
  reopen: command({ access: therapist, input: z.strictObject({ sessionId: id() }), output: done() }),
  /** From paper, or read aloud: four marks, or the total only. */
  recordRating: command({
    access: therapist,
    input: z.strictObject({
      sessionId: id(),
      clientId: id(),
      personId: id().nullable(),
      occasion: occasion(),
      answers: typedAnswers(),
      source: z.enum(['paper', 'aloud']),
      helper: helperRole().nullable(),
      language: language(),
      at: instant(),
    }),
    output: z.strictObject({ ratingId: id() }),
  }),
  ...paperCalls,
  /** An unfinished form: kept as an incomplete rating without a total, or discarded. */
  resolveUnfinished: command({
    access: therapist,
    input: z.strictObject({ formId: id(), how: z.enum(['keepIncomplete', 'discard']) }),
    output: done(),
  }),
  addNote: command({
    access: therapist,
    input: z.strictObject({
      clientId: id(),
      sessionId: id().nullable(),
      kind: z.enum(['record', 'process']),
      text: prose(),
    }),
    output: z.strictObject({ noteId: id() }),
  }),
  /** A new version; the earlier ones are kept. */
  editNote: command({
    access: therapist,
    input: z.strictObject({ noteId: id(), text: prose() }),
    output: done(),
  }),
  /** What is being typed, kept as it is typed, so that a lock loses nothing; an empty text forgets it. */
  saveNoteDraft: job({
    access: therapist,
    input: z.strictObject({
      clientId: id(),
      sessionId: id().nullable(),
      noteId: id().nullable(),
      kind: z.enum(['record', 'process']),
      text: prose(),
    }),
    output: done(),
  }),
  findNoteDraft: query({
    access: therapist,
    input: z.strictObject({ clientId: id(), sessionId: id().nullable() }),
    output: z.strictObject({
      draft: z
        .strictObject({ noteId: id().nullable(), kind: z.enum(['record', 'process']), text: z.string() })
        .nullable(),
    }),
  }),
  listNotes: query({
    access: therapist,
    input: z.strictObject({ clientId: id() }),
    output: z.strictObject({ notes: z.array(note) }),
  }),
} as const

export type DayRow = z.output<typeof row>
export type SessionDetail = z.output<typeof session>
export type RatingRow = z.output<typeof rating>
export type NoteRow = z.output<typeof note>
