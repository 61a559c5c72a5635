// Imported measures: their files, what was answered on them, safety answers, and when they are due. Values and scores are
// integer hundredths; a choice is its option's place. The file goes to the vault as bytes and is read there, strictly.
import * as z from 'zod'
import { command, job, query } from '../ipc/define.ts'
import { day, done, id, instant, language, line, nothing, occasion, raterRole } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

const bytes = () => z.instanceof(Uint8Array).refine((file) => file.byteLength <= 50 * 1024 * 1024)
const linkId = () => z.string().min(1).max(120)
const hundredths = () => z.int().min(-10_000_000).max(10_000_000)
const text = z.strictObject({
  base: z.string(),
  other: z.array(z.strictObject({ language: language(), text: z.string() })),
})
const entry = { id: linkId(), text, within: z.array(linkId()) }
const question = { ...entry, help: text.nullable(), required: z.boolean() }

const packEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('group'), ...entry }),
  z.strictObject({ kind: z.literal('display'), ...entry }),
  z.strictObject({
    kind: z.literal('choice'),
    ...question,
    options: z.array(z.strictObject({ text, ordinal: hundredths().nullable(), code: z.string().nullable() })),
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...question,
    min: hundredths(),
    max: hundredths(),
    decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
  z.strictObject({
    kind: z.literal('line'),
    ...question,
    min: hundredths(),
    max: hundredths(),
    step: z.int().min(1),
    low: text.nullable(),
    high: text.nullable(),
  }),
])

export const packForm = z.strictObject({
  title: text,
  version: z.string(),
  url: z.string().nullable(),
  language: language(),
  languages: z.array(language()).min(1),
  entries: z.array(packEntry),
})

export const packBinding = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rule'),
    rule: z.string().max(20),
    map: z.array(z.strictObject({ item: z.string().min(1).max(20), linkId: linkId() })).max(60),
    turnedInFile: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('ordinal'), direction: z.enum(['higher', 'lower']) }),
  z.strictObject({ kind: z.literal('unscored') }),
])

const licence = z.strictObject({ holder: line(120), number: line(120), day: day() })

const pack = z.strictObject({
  packId: id(),
  familyId: id(),
  number: z.int().min(1),
  title: z.string(),
  fileVersion: z.string(),
  binding: packBinding,
  languages: z.array(language()),
  questions: z.int().min(1),
  licence,
  importedAt: instant(),
  retiredAt: instant().nullable(),
  /** The newest of its family, and not retired. */
  inUse: z.boolean(),
  ratings: z.int().min(0),
})

const problem = z.strictObject({ path: z.string(), code: z.string(), number: z.int().nullable() })

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

export const measures = {
  /** What a file says, or what is wrong with it; keeps nothing. */
  preview: query({
    access: therapist,
    input: z.strictObject({ file: bytes() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        form: packForm,
        remarks: z.array(problem.omit({ number: true })),
      }),
      z.strictObject({ ok: z.literal(false), problems: z.array(problem).min(1) }),
    ]),
  }),
  /** Keeps a file verbatim, with its hash. A new version of `replaces` takes its place; what was scored stays as it was. */
  add: command({
    access: therapist,
    input: z.strictObject({ file: bytes(), binding: packBinding, licence, replaces: id().nullable() }),
    output: z.strictObject({ packId: id() }),
  }),
  list: query({ access: therapist, input: nothing(), output: z.strictObject({ packs: z.array(pack) }) }),
  form: query({
    access: therapist,
    input: z.strictObject({ packId: id() }),
    output: z.strictObject({ form: packForm, binding: packBinding }),
  }),
  setRetired: command({
    access: therapist,
    input: z.strictObject({ packId: id(), retired: z.boolean() }),
    output: done(),
  }),
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

/** Main's part: where a response is written to. */
export const measuresApp = {
  saveResponse: job({
    access: therapist,
    input: z.strictObject({ json: z.string().min(2).max(200_000) }),
    output: z.strictObject({ outcome: z.enum(['written', 'cancelled']) }),
  }),
} as const

export type PackRow = z.output<typeof pack>
export type PlanRow = z.output<typeof plan>
export type PlanWhen = z.output<typeof times>
export type PackResult = z.output<typeof result>
export type DueMeasure = z.output<typeof due>
export type BrokenPack = z.output<typeof broken>
export type FilePreview = z.output<typeof measures.preview.output>
