// Outcomes: the series that chart, alerts, sentences, tables and reports are computed from, by the same pure
// functions on every side (src/domain/outcomes), and what a clinician does with them.
import * as z from 'zod'
import type { EpisodeId, EventId, MeasureId, RatingId } from '#domain/kernel/ids.ts'
import type { Tenths } from '#domain/kernel/tenths.ts'
import type { EpochMs } from '#domain/kernel/time.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { command, query } from '../ipc/define.ts'
import { constantsKey, courseCalls } from './course.ts'
import { followUpCalls } from './follow-up.ts'
import { aids, direction, done, id, instant, language, line, personSymbol, raterRole, total } from './kit.ts'
import { answerer } from './measure-answers.ts'
import { practiceCalls } from './practice.ts'
import { practiceConstants } from './settings.ts'

/** A schema whose output carries the domain's brand. Branding is a type only; the check is the schema's. */
const as = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>

const constants = z.strictObject({
  min: z.number(),
  max: z.number(),
  direction: z.enum(['higher', 'lower']),
  cutOff: z.number(),
  rci: z.number(),
  sd: z.number(),
})

const seriesRating = z.strictObject({
  id: as<RatingId>(z.uuid()),
  session: z.int().min(1),
  at: as<EpochMs>(instant()),
  form: z.enum(['adult', 'adolescent', 'child', 'youngChild', 'collateral', 'group']),
  total: as<Tenths>(total()).nullable(),
  items: z.record(z.string(), as<Tenths>(z.int()).nullable()),
})

export const episodeSeries = z.strictObject({
  episode: as<EpisodeId>(z.uuid()),
  measure: z.strictObject({
    id: as<MeasureId>(z.string().min(1).max(120)),
    version: z.int().min(1),
    ownWording: z.boolean(),
    constantsKey,
    constants,
  }),
  ratings: z.array(seriesRating),
  alliance: z.array(seriesRating),
  allianceCutOff: z.number(),
  sessions: z.array(z.strictObject({ number: z.int().min(1), at: as<EpochMs>(instant()) })),
  events: z.array(
    z.strictObject({
      id: as<EventId>(z.uuid()),
      session: z.int().min(1),
      at: as<EpochMs>(instant()),
      label: z.string(),
    }),
  ),
  baseline: as<RatingId>(z.uuid()).nullable(),
  flags: z.strictObject({ safetyFlag: z.boolean(), safetyAnswer: z.boolean() }),
  rhythmDays: z.number().nullable(),
  pausedUntil: as<EpochMs>(instant()).nullable(),
  nextPlannedAt: as<EpochMs>(instant()).nullable(),
  target: z.number().nullable(),
  closed: z.boolean(),
  constantsNow: z.exactOptional(constants),
})

/** The schema and the domain's type are the same thing; this does not compile when they part. */
type Same = z.output<typeof episodeSeries> extends EpisodeSeries ? true : never
export const seriesMatches: Same = true

const phrase = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.union([z.number(), z.string()])),
})

const alertAnswer = z.enum(['talkedAbout', 'toSupervision', 'snoozed'])

const alertRow = z.strictObject({
  rule: z.string(),
  grade: z.enum(['worthALook', 'goodToKnow']),
  reason: phrase,
  suggestion: phrase.nullable(),
  /** What it rests on (its latest rating): a newer one makes a new alert. */
  standsOn: z.string(),
  /** Whose answers it stands on, each once: of a safety answer only. */
  answeredBy: z.array(answerer),
  answered: z
    .strictObject({ alertStateId: id(), answer: alertAnswer, at: instant(), until: instant().nullable() })
    .nullable(),
})

/** One rater's line in one episode. */
const raterSeries = z.strictObject({
  clientId: id(),
  personId: id().nullable(),
  role: raterRole(),
  alias: z.string(),
  series: episodeSeries,
  alerts: z.array(alertRow),
})

/** Together's picture: this session's people, no name, no code, no note, no alert. */
export const picture = z.strictObject({
  symbol: personSymbol(),
  role: raterRole(),
  language: language(),
  direction: direction(),
  aids: aids(),
  series: episodeSeries,
  /** What the practice set for courses: the picture is read as the therapist's page reads it. */
  constants: practiceConstants,
  /** A young person's marks stay closed while a parent is in the room, until somebody opens them on purpose. */
  withheld: z.boolean(),
})
export type Picture = z.output<typeof picture>

const therapist = { therapist: ['unlocked'] } as const

export const outcomes = {
  ...practiceCalls,
  ...courseCalls,
  ...followUpCalls,
  ofEpisode: query({
    access: therapist,
    input: z.strictObject({ episodeId: id() }),
    output: z.strictObject({ raters: z.array(raterSeries) }),
  }),
  /** Open episodes with an unanswered alert that is worth a look: the most pressing dozen of them, in order. */
  worthALook: query({
    counts: true,
    access: therapist,
    input: z.strictObject({}),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          episodeId: id(),
          clientId: id(),
          alias: z.string(),
          alerts: z.array(alertRow).min(1),
        }),
      ),
      /** All that wait; the first of them are the rows. */
      waiting: z.int().min(0),
      ofClients: z.int().min(0),
    }),
  }),
  answerAlert: command({
    access: therapist,
    input: z.strictObject({
      episodeId: id(),
      clientId: id(),
      rule: z.string().min(1).max(60),
      standsOn: z.string().max(60),
      answer: alertAnswer,
      until: instant().nullable(),
    }),
    output: z.strictObject({ alertStateId: id() }),
  }),
  undoAlertAnswer: command({
    access: therapist,
    input: z.strictObject({ alertStateId: id() }),
    output: done(),
  }),
  /** Every answer that was given to an alert of this episode, the newest first; those taken back too. */
  alertHistory: query({
    access: therapist,
    input: z.strictObject({ episodeId: id() }),
    output: z.strictObject({
      answers: z.array(
        z.strictObject({
          alertStateId: id(),
          alias: z.string(),
          rule: z.string(),
          answer: alertAnswer,
          at: instant(),
          until: instant().nullable(),
          undoneAt: instant().nullable(),
        }),
      ),
    }),
  }),
  addEvent: command({
    access: therapist,
    input: z.strictObject({
      episodeId: id(),
      at: instant(),
      label: line(80),
      saidBy: z.enum(['client', 'therapist']),
    }),
    output: z.strictObject({ eventId: id() }),
  }),
  removeEvent: command({ access: therapist, input: z.strictObject({ eventId: id() }), output: done() }),
  /** Puts a turn back that was taken out. */
  restoreEvent: command({ access: therapist, input: z.strictObject({ eventId: id() }), output: done() }),
  /** Leaves an episode out of the practice's figures and courses, with a reason; null takes it in again. */
  excludeEpisode: command({
    access: therapist,
    input: z.strictObject({ episodeId: id(), reason: line(300).nullable() }),
    output: done(),
  }),
  /** A correction is a row of its own that names its reason; the rating stays as it was marked. */
  correct: command({
    access: therapist,
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('value'), ratingId: id(), total: total(), reason: line(300) }),
      z.strictObject({ kind: z.literal('someoneElse'), ratingId: id(), toClientId: id(), reason: line(300) }),
      z.strictObject({ kind: z.literal('baseline'), ratingId: id(), reason: line(300) }),
      z.strictObject({ kind: z.literal('exclusion'), ratingId: id(), reason: line(300) }),
    ]),
    output: z.strictObject({ correctionId: id() }),
  }),
  undoCorrection: command({
    access: therapist,
    input: z.strictObject({ correctionId: id() }),
    output: done(),
  }),
  listCorrections: query({
    access: therapist,
    input: z.strictObject({ episodeId: id() }),
    output: z.strictObject({
      corrections: z.array(
        z.strictObject({
          correctionId: id(),
          ratingId: id(),
          kind: z.enum(['value', 'someoneElse', 'baseline', 'exclusion', 'markedAgain']),
          from: z.string(),
          to: z.string(),
          reason: z.string(),
          madeAt: instant(),
          undoneAt: instant().nullable(),
          /** What it is about: whose marks, of which session and day. */
          occasion: z.enum(['outcome', 'alliance']),
          session: z.int().min(1),
          ratedAt: instant(),
          alias: z.string(),
          /** Only of someoneElse: who `from` and `to` are. */
          fromAlias: z.string(),
          toAlias: z.string(),
        }),
      ),
    }),
  }),
} as const

export type AlertRow = z.output<typeof alertRow>
export type RaterSeries = z.output<typeof raterSeries>
export type WorthALookRow = z.output<typeof outcomes.worthALook.output>['rows'][number]
export type CorrectionRow = z.output<typeof outcomes.listCorrections.output>['corrections'][number]
