// The therapist's private area: reachable only while it is open, by its own secret, over an open caseload. What it holds is
// in no other call. Nothing here is a command: those write an audit line into the caseload, and this is no part of it.
import * as z from 'zod'
import { job, query } from '../ipc/define.ts'
import { done, id, instant, line, mark, nothing, prose } from './kit.ts'

/** Known to the open caseload: that there is a private area, and a neutral reminder. */
const desk = { therapist: ['unlocked'] } as const
const inside = { therapist: ['privateOpen'] } as const
const either = { therapist: ['unlocked', 'privateOpen'] } as const

const passphrase = () => z.string().min(1).max(1024)
const pin = () => z.string().regex(/^\d{6,8}$/)
/** ISO 3166-1, two letters. */
const country = () => z.string().regex(/^[A-Z]{2}$/)

/** In tenths, 0 to 100; null is a line that was left open. */
const lines = z.strictObject({
  drained: mark().nullable(),
  distance: mark().nullable(),
  effect: mark().nullable(),
  recover: mark().nullable(),
  control: mark().nullable(),
  text: prose(2000),
})
const pulse = lines.extend({ pulseId: id(), at: instant() })
const note = z.strictObject({ noteId: id(), at: instant(), text: line(60) })

const fullCheckKind = z.enum(['burnout', 'quality'])
const answeredScales = z
  .array(
    z.strictObject({
      scale: z.enum(['personal', 'work', 'client', 'satisfaction', 'burnout', 'secondary']),
      values: z.array(z.int().min(0).max(100).nullable()).min(1).max(30),
    }),
  )
  .min(1)
  .max(3)
const fullCheck = z.strictObject({
  checkId: id(),
  at: instant(),
  kind: fullCheckKind,
  title: line(200),
  scales: answeredScales,
})

/** A full check that is being answered: which option was chosen of which question. */
const fullDraft = z.strictObject({
  packId: id(),
  answers: z
    .array(z.strictObject({ question: z.string().min(1).max(255), option: z.int().min(0).max(99) }))
    .max(100),
})

/** Words that stand in a form and were not saved yet; null where none do. As typed: nothing is trimmed or refused. */
const openForms = z.strictObject({
  sentence: prose(2000).nullable(),
  cost: prose(2000).nullable(),
  note: z.strictObject({ text: prose(60), weeksAgo: z.int().min(0).max(3) }).nullable(),
  helpLine: z
    .strictObject({
      helpLineId: id().nullable(),
      country: country(),
      name: prose(80),
      contact: prose(80),
      hours: prose(80),
    })
    .nullable(),
})

const helpFields = {
  country: country(),
  name: line(80),
  contact: line(80),
  hours: line(80).or(z.literal('')),
}
/** Empty: not looked up yet. */
const checkedOn = () => z.iso.date().or(z.literal(''))
const helpLine = z.strictObject({ helpLineId: id(), ...helpFields, checkedOn: checkedOn() })

/** What was taken out, as it was: to be put back where it stood. */
const takenOut = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('pulse'), row: pulse }),
  z.strictObject({ what: z.literal('note'), row: note }),
  z.strictObject({ what: z.literal('fullCheck'), row: fullCheck }),
  z.strictObject({ what: z.literal('helpLine'), row: helpLine }),
])

const reminder = z.strictObject({
  on: z.boolean(),
  /** Monday = 1 … Sunday = 7. */
  weekday: z.int().min(1).max(7),
  quietUntil: z.int().min(0),
})

const entered = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('opened') }),
  z.strictObject({ outcome: z.literal('wrong'), waitSeconds: z.int().min(0) }),
  z.strictObject({ outcome: z.literal('wait'), waitSeconds: z.int().min(0) }),
])

export const wellbeing = {
  /** `strange`: a file lies there that belongs to another copy of this caseload. */
  standing: query({
    access: desk,
    input: nothing(),
    output: z.strictObject({
      store: z.enum(['none', 'there', 'strange']),
      pinTries: z.int().min(0).max(5),
      country: country(),
      reminder,
    }),
  }),
  saveReminder: job({
    access: either,
    input: z.strictObject({ on: z.boolean(), weekday: z.int().min(1).max(7) }),
    output: done(),
  }),
  /** Put off until tomorrow or for a week. */
  snooze: job({ access: either, input: z.strictObject({ days: z.int().min(1).max(31) }), output: done() }),
  saveCountry: job({ access: either, input: z.strictObject({ country: country() }), output: done() }),
  setUp: job({ access: desk, input: z.strictObject({ passphrase: passphrase() }), output: done() }),
  open: job({ access: desk, input: z.strictObject({ passphrase: passphrase() }), output: entered }),
  openWithPin: job({
    access: desk,
    input: z.strictObject({ pin: pin() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened') }),
      z.strictObject({ outcome: z.literal('wrong'), left: z.int().min(0).max(5) }),
    ]),
  }),
  hide: job({ access: inside, input: nothing(), output: done() }),
  /** Also without the private passphrase: whoever lost it must be able to end this. */
  erase: job({ access: either, input: nothing(), output: done() }),
  /** Sealed to the store's public key; null forgets it. */
  keepDraft: job({ access: either, input: z.strictObject({ draft: lines.nullable() }), output: done() }),
  keepFullDraft: job({
    access: either,
    input: z.strictObject({ draft: fullDraft.nullable() }),
    output: done(),
  }),
  keepOpenForms: job({
    access: either,
    input: z.strictObject({ forms: openForms.nullable() }),
    output: done(),
  }),
  get: query({
    access: inside,
    input: nothing(),
    output: z.strictObject({
      now: instant(),
      pulses: z.array(pulse),
      notes: z.array(note),
      fullChecks: z.array(fullCheck),
      support: z.array(z.strictObject({ at: instant(), talkedAt: instant().nullable() })),
      helpLines: z.array(helpLine),
      draft: lines.nullable(),
      fullDraft: fullDraft.nullable(),
      openForms: openForms.nullable(),
      cost: z.string(),
      sentence: z.string(),
      retentionWeeks: z.int(),
      pinSet: z.boolean(),
    }),
  }),
  addPulse: job({ access: inside, input: lines, output: z.strictObject({ pulseId: id() }) }),
  removePulse: job({ access: inside, input: z.strictObject({ pulseId: id() }), output: done() }),
  addNote: job({ access: inside, input: z.strictObject({ at: instant(), text: line(60) }), output: done() }),
  removeNote: job({ access: inside, input: z.strictObject({ noteId: id() }), output: done() }),
  addFullCheck: job({
    access: inside,
    input: z.strictObject({ kind: fullCheckKind, title: line(200), scales: answeredScales }),
    output: done(),
  }),
  removeFullCheck: job({ access: inside, input: z.strictObject({ checkId: id() }), output: done() }),
  /** Undoes a taking out; refused where it lies there again. */
  putBack: job({ access: inside, input: z.strictObject({ taken: takenOut }), output: done() }),
  /** "I need support": recorded for oneself alone; nothing is sent and nobody is called. */
  needSupport: job({ access: inside, input: nothing(), output: done() }),
  haveTalked: job({ access: inside, input: nothing(), output: done() }),
  saveJotting: job({
    access: inside,
    input: z.strictObject({ name: z.enum(['cost', 'sentence']), text: prose(2000) }),
    output: done(),
  }),
  saveHelpLine: job({
    access: inside,
    input: z.strictObject({ helpLineId: id().nullable(), ...helpFields, checkedOn: z.iso.date() }),
    output: done(),
  }),
  removeHelpLine: job({ access: inside, input: z.strictObject({ helpLineId: id() }), output: done() }),
  /** Older rows go at once. */
  saveRetention: job({
    access: inside,
    input: z.strictObject({ weeks: z.int().min(4).max(520) }),
    output: done(),
  }),
  /** Null removes it. */
  setPin: job({ access: inside, input: z.strictObject({ pin: pin().nullable() }), output: done() }),
  changePassphrase: job({
    access: inside,
    input: z.strictObject({ current: passphrase(), next: passphrase() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('done') }),
      z.strictObject({ outcome: z.literal('wrong') }),
    ]),
  }),
} as const

export const wellbeingApp = {
  /** Everything, to oneself: a readable file where main's dialog says; the vault process writes it. */
  export: job({
    access: inside,
    input: nothing(),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('written') }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  }),
} as const

export type PrivateRecord = z.output<typeof wellbeing.get.output>
export type PulseDraft = z.output<typeof lines>
export type FullCheckDraft = z.output<typeof fullDraft>
export type OpenForms = z.output<typeof openForms>
export type TakenOut = z.output<typeof takenOut>
export type HelpLine = z.output<typeof helpLine>
export type PrivateStanding = z.output<typeof wellbeing.standing.output>
