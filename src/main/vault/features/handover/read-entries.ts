// From the opened records of one inbox to what they say: the last word on each line, whether a form was ended, and notes.
import * as z from 'zod'
import { handoverAnswer } from '#shared/contracts/handover.ts'
import { instant, prose } from '#shared/contracts/kit.ts'
import type { InboxEntry } from '../../crypto/open-inbox.ts'
import type { RatingItem } from '../sessions/public.ts'
import { measureOf } from '../sessions/public.ts'
import type { FormRecord } from './store.ts'

const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), at: instant(), answer: handoverAnswer }),
  z.strictObject({
    kind: z.literal('note'),
    at: instant(),
    note: z.enum(['record', 'process']),
    text: prose(),
  }),
])
type Entry = z.output<typeof entrySchema>

const parse = ({ plaintext }: InboxEntry): Entry | undefined => {
  try {
    return entrySchema.safeParse(JSON.parse(plaintext.toString('utf8'))).data
  } catch {
    return undefined
  }
}

export type AnsweredForm = {
  readonly form: FormRecord
  /** Every line of the form; null where it was left out or not reached. */
  readonly items: readonly RatingItem[]
  /** Lines that were marked or declined. */
  readonly touched: number
  readonly end: 'finished' | 'ratherNot' | 'skipped' | null
  readonly startedAt: number
  readonly lastAt: number
}

export type SealedNote = {
  readonly index: number
  readonly at: number
  readonly note: 'record' | 'process'
  readonly text: string
}

export type ReadEntries = {
  readonly forms: readonly AnsweredForm[]
  readonly notes: readonly SealedNote[]
  /** Entries that were whole and say nothing that this hand-over knows. */
  readonly strange: number
}

const answersOf = (
  form: FormRecord,
  entries: readonly (Entry & { kind: 'answer' })[],
): AnsweredForm | undefined => {
  const said = new Map<string, number | null>()
  let end: AnsweredForm['end'] = null
  for (const { answer } of entries) {
    if (answer.what === 'mark') said.set(answer.item, answer.value)
    else if (answer.what === 'declined') said.set(answer.item, null)
    else end = answer.how
  }
  const [first] = entries
  if (!first) return undefined
  const times = entries.map(({ at }) => at)
  return {
    form,
    items: measureOf(form.occasion).items.map(({ id }) => ({ item: id, value: said.get(id) ?? null })),
    touched: said.size,
    end,
    startedAt: Math.min(...times),
    lastAt: Math.max(...times),
  }
}

const isKnown = (entry: Entry, forms: readonly FormRecord[]): boolean => {
  if (entry.kind === 'note') return true
  const { answer } = entry
  const form = forms.find(({ index }) => index === answer.form)
  if (!form) return false
  return answer.what === 'end' || measureOf(form.occasion).items.some(({ id }) => id === answer.item)
}

export const readEntries = (opened: readonly InboxEntry[], forms: readonly FormRecord[]): ReadEntries => {
  const entries = opened.flatMap((record) => {
    const entry = parse(record)
    return entry && isKnown(entry, forms) ? [{ index: record.index, entry }] : []
  })
  const answers = entries.flatMap(({ entry }) => (entry.kind === 'answer' ? [entry] : []))
  return {
    forms: forms.flatMap(
      (form) =>
        answersOf(
          form,
          answers.filter(({ answer }) => answer.form === form.index),
        ) ?? [],
    ),
    notes: entries.flatMap(({ index, entry }) =>
      entry.kind === 'note' ? [{ index, at: entry.at, note: entry.note, text: entry.text }] : [],
    ),
    strange: opened.length - entries.length,
  }
}
