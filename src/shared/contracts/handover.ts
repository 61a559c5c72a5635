// Client mode: handing the laptop over, the client's three calls, the return, and Together. While the client
// has the laptop the vault process has ended; what these calls carry is forms and marks, never a name or a history.
import * as z from 'zod'
import { command, job, push, query } from '../ipc/define.ts'
import {
  aids,
  clientLanguage,
  contrast,
  direction,
  done,
  handoverView,
  id,
  language,
  layout,
  mark,
  nothing,
  occasion,
  personSymbol,
  prose,
  raterRole,
  textSize,
} from './kit.ts'
import { picture } from './outcomes.ts'

const itemId = z.string().min(1).max(40)

/** A question of an imported measure with what is read before it: its groups' names, texts, and its help. */
const asked = {
  item: itemId,
  before: z.array(z.string().max(2_100)).max(40),
  text: z.string().max(2_100),
  help: z.string().max(2_100).nullable(),
}
const value = () => z.int().min(-10_000_000).max(10_000_000)

/** The licensed texts of one measure in one language: letters only, by opaque item names. */
const packSheet = z.strictObject({
  title: z.string().max(200),
  language: language(),
  questions: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('choice'),
          ...asked,
          options: z.array(z.string().max(400)).min(2).max(40),
        }),
        z.strictObject({
          kind: z.literal('number'),
          ...asked,
          min: value(),
          max: value(),
          decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
        }),
        z.strictObject({
          kind: z.literal('line'),
          ...asked,
          min: value(),
          max: value(),
          step: z.int().min(1),
          low: z.string().max(2_100),
          high: z.string().max(2_100),
        }),
      ]),
    )
    .min(1)
    .max(300),
})

/** One person's form, as the client window shows it. The words come from the catalogue of its language. */
const form = z.strictObject({
  index: z.int().min(0).max(199),
  measureId: z.string().min(1).max(80),
  /** Which wording: adult, adolescent, child, youngChild, collateral, group. */
  version: z.string().min(1).max(40),
  occasion: occasion(),
  items: z.array(itemId).min(1).max(300),
  language: clientLanguage(),
  direction: direction(),
  textSize: textSize(),
  contrast: contrast(),
  layout: layout(),
  readAloud: z.boolean(),
  steady: z.boolean(),
  /** How this person is called when several answer in turn: a symbol, never a name. */
  symbol: personSymbol(),
  /** Where the words are a licensed measure's own. */
  pack: packSheet.optional(),
})

/** A mark, a line left out, or the end of one form. The last word on a line counts. */
const answer = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('mark'), form: z.int().min(0), item: itemId, value: mark() }),
  /** On an imported measure: an option's place, or hundredths. */
  z.strictObject({ what: z.literal('answer'), form: z.int().min(0), item: itemId, value: value() }),
  z.strictObject({ what: z.literal('declined'), form: z.int().min(0), item: itemId }),
  z.strictObject({
    what: z.literal('end'),
    form: z.int().min(0),
    how: z.enum(['finished', 'ratherNot', 'skipped']),
  }),
])

export const handoverForm = form
export const handoverAnswer = answer

/** What a therapist chooses at hand-over for one person. */
const who = z.strictObject({
  clientId: id(),
  personId: id().nullable(),
  aids: aids(),
  /** Imported measures that this person answers as well, in this order. */
  packs: z.array(id()).max(8).optional(),
})

export const clientMode = {
  getForm: query({
    access: { client: ['client'] },
    input: nothing(),
    output: z.strictObject({ forms: z.array(form).min(1), first: z.int().min(0), view: handoverView() }),
  }),
  /** Answers only after the sealed record is on the disk. */
  saveAnswer: command({ access: { client: ['client'] }, input: answer, output: done() }),
  finish: command({
    access: { client: ['client'] },
    input: z.strictObject({ how: z.enum(['done', 'handBack', 'away']) }),
    output: done(),
  }),
} as const

export const handover = {
  /** Ends the vault process, destroys this window and opens the client window. */
  start: job({
    access: { therapist: ['unlocked'] },
    input: z.strictObject({
      sessionId: id(),
      occasion: occasion(),
      who: z.array(who).min(1).max(12),
      view: handoverView().default('handed'),
    }),
    output: done(),
  }),
  returnInfo: query({
    access: { return: ['client', 'together'] },
    input: nothing(),
    output: z.strictObject({
      /** Whether the quick code still works, and tries left. */
      code: z.discriminatedUnion('alive', [
        z.strictObject({ alive: z.literal(true), left: z.int().min(1).max(5) }),
        z.strictObject({ alive: z.literal(false), why: z.enum(['notSet', 'errors', 'time', 'suspend']) }),
      ]),
      codeIsEnough: z.boolean(),
      /** thanks: the client just finished. back: somebody wants to go back to the caseload. */
      moment: z.enum(['thanks', 'away', 'back']),
      direction: direction(),
      language: language(),
    }),
  }),
  /** Starts a vault process for the code or passphrase that this window will send to it over its port. */
  connectReturn: job({
    access: { return: ['client', 'together'] },
    input: z.strictObject({ target: z.enum(['together', 'caseload']) }),
    output: done(),
  }),
  /** What became of the return, after the vault process opened and merged. */
  returned: push({
    access: { return: ['client', 'together'] },
    payload: z.strictObject({ next: z.enum(['neutral', 'failed', 'stuck']) }),
  }),
  /** Behind the neutral screen, for the therapist alone: whose answers ask for their attention first; nobody's: nothing does. */
  forYou: query({
    access: { return: ['client', 'together'] },
    input: nothing(),
    output: z.strictObject({ attention: z.array(raterRole()) }),
  }),
  /** One key on the neutral screen. */
  showTogether: command({ access: { return: ['client', 'together'] }, input: nothing(), output: done() }),
  /** Back from the return screen, without a code: to the form (client) or to the picture (together). */
  stay: command({ access: { return: ['client', 'together'] }, input: nothing(), output: done() }),
} as const

export const together = {
  getPicture: query({
    access: { together: ['together'] },
    input: nothing(),
    output: z.strictObject({
      pictures: z.array(picture).min(1),
      sessionId: id(),
      occasion: occasion(),
      /** In words for the therapist: records of the inbox that could not be read. */
      unreadable: z.int().min(0),
    }),
  }),
  /** Sealed into the inbox as a draft; nothing in this window can read it again. */
  saveNote: command({
    access: { together: ['together'] },
    input: z.strictObject({ kind: z.enum(['record', 'process']), text: prose(20_000) }),
    output: done(),
  }),
  /** The session check (alliance), or marking the outcome again; no code is asked. */
  handOver: command({
    access: { together: ['together'] },
    input: z.strictObject({ occasion: occasion() }),
    output: done(),
  }),
  /** Opens the return window towards the caseload. */
  finish: command({ access: { together: ['together'] }, input: nothing(), output: done() }),
} as const

export type HandoverForm = z.output<typeof form>
export type PackSheet = z.output<typeof packSheet>
export type HandoverAnswer = z.output<typeof answer>
export type HandoverWho = z.output<typeof who>
