// Imported measures themselves: their files, read strictly, how each is scored, its licence and its versions. Values are integer
// hundredths. The file goes to the vault as bytes and is read there.
import * as z from 'zod'
import { command, query } from '../ipc/define.ts'
import { day, done, id, instant, language, line, nothing } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const

const bytes = () => z.instanceof(Uint8Array).refine((file) => file.byteLength <= 50 * 1024 * 1024)
export const linkId = () => z.string().min(1).max(120)
export const hundredths = () => z.int().min(-10_000_000).max(10_000_000)
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

export const packCalls = {
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
} as const

export type PackRow = z.output<typeof pack>
export type FilePreview = z.output<typeof packCalls.preview.output>
