// What was answered on imported measures: ratings and their scores, forms that were broken off, safety answers. Values and
// scores are integer hundredths; a choice is its option's place.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { done, id, instant, language, line, nothing, raterRole } from './kit.ts'
import { hundredths, linkId } from './measure-packs.ts'

const therapist = { therapist: ['unlocked'] } as const

/** Who answered: the client (no label), or somebody who answers about them, as the therapist calls them. */
export const answerer = z.strictObject({ role: raterRole(), alias: z.string().nullable() })
export type Answerer = z.output<typeof answerer>

const score = z.strictObject({
  scale: z.string(),
  score: z.int().nullable(),
  answered: z.int().min(0),
  items: z.int().min(0),
})

const result = z.strictObject({
  ratingId: id(),
  sessionId: id(),
  session: z.int().min(1),
  clientId: id(),
  personId: id().nullable(),
  role: raterRole(),
  packId: id(),
  familyId: id(),
  constantsKey: z.enum([
    'adult',
    'adolescent',
    'childBySelf',
    'childByCarer',
    'adolescentByOther',
    'adultByOther',
  ]),
  source: z.enum(['screen', 'paper', 'aloud', 'import']),
  complete: z.boolean(),
  language: language(),
  finishedAt: instant(),
  answers: z.array(z.strictObject({ linkId: linkId(), value: hundredths().nullable() })),
  scores: z.array(score),
  excluded: z.strictObject({ exclusionId: id(), reason: z.string() }).nullable(),
})

const broken = z.strictObject({
  formId: id(),
  clientId: id(),
  personId: id().nullable(),
  title: z.string(),
  answered: z.int().min(0),
  questions: z.int().min(1),
  startedAt: instant(),
})

export const answerCalls = {
  /** From paper, or read aloud: the answers, or the scores only. */
  record: command({
    access: therapist,
    input: z.strictObject({
      sessionId: id(),
      clientId: id(),
      personId: id().nullable(),
      packId: id(),
      source: z.enum(['paper', 'aloud']),
      helper: line(80).nullable(),
      language: language(),
      at: instant(),
      answers: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('answers'),
          values: z.array(z.strictObject({ linkId: linkId(), value: hundredths().nullable() })).max(300),
        }),
        z.strictObject({
          kind: z.literal('scores'),
          values: z
            .array(z.strictObject({ scale: z.string().max(40), score: hundredths() }))
            .min(1)
            .max(10),
          /** What the paper says on the items that a rule names for safety: at least as much as it names. */
          safety: z.boolean(),
        }),
      ]),
    }),
    output: z.strictObject({ ratingId: id() }),
  }),
  results: query({
    access: therapist,
    input: z.strictObject({ episodeId: id(), clientId: id() }),
    output: z.strictObject({ results: z.array(result) }),
  }),
  exclude: command({
    access: therapist,
    input: z.strictObject({ ratingId: id(), reason: line(200) }),
    output: done(),
  }),
  undoExclusion: command({ access: therapist, input: z.strictObject({ exclusionId: id() }), output: done() }),
  unfinished: query({
    access: therapist,
    input: z.strictObject({ sessionId: id() }),
    output: z.strictObject({ forms: z.array(broken) }),
  }),
  resolveUnfinished: command({
    access: therapist,
    input: z.strictObject({ formId: id(), how: z.enum(['keepIncomplete', 'discard']) }),
    output: done(),
  }),
  safety: query({
    access: therapist,
    input: nothing(),
    output: z.strictObject({
      answers: z.array(
        z.strictObject({
          safetyId: id(),
          clientId: id(),
          episodeId: id(),
          alias: z.string(),
          title: z.string(),
          answeredBy: answerer,
          /** The episode is open and the client not archived: then Today says it under what is worth a look. */
          isCurrent: z.boolean(),
          raisedAt: instant(),
        }),
      ),
    }),
  }),
  /** Seen by the therapist: off Today, kept in the record. */
  safetySeen: command({ access: therapist, input: z.strictObject({ safetyId: id() }), output: done() }),
  /** One rating as a FHIR R4 QuestionnaireResponse, without the pack's texts and without a name. */
  response: query({
    access: therapist,
    input: z.strictObject({ ratingId: id() }),
    output: z.strictObject({ json: z.string().max(200_000) }),
  }),
} as const

export type PackResult = z.output<typeof result>
export type BrokenPack = z.output<typeof broken>
