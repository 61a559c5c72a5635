// From the opened records of one inbox to what they say: the last word on each line, whether a form was ended, and notes.
import * as z from 'zod'
import type { PackAnswer } from '#domain/measures/packs/pack-types.ts'
import { handoverAnswer } from '#shared/contracts/handover.ts'
import { instant, prose } from '#shared/contracts/kit.ts'
import type { InboxEntry } from '../../crypto/open-inbox.ts'
import type { RatingItem } from '../sessions/public.ts'
import { measureOf } from '../sessions/public.ts'
import { answersOn, isKnownOn, type PackSheetRecord } from './read-packs.ts'
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

export type AnsweredPack = Omit<AnsweredForm, 'form' | 'items'> & {
  readonly sheet: PackSheetRecord
  /** By linkId; null where it was left out. */
  readonly values: ReadonlyMap<string, PackAnswer>
}

export type SealedNote = {
  readonly index: number
  readonly at: number
  readonly note: 'record' | 'process'
  readonly text: string
}

export type ReadEntries = {
  readonly forms: readonly AnsweredForm[]
  readonly packs: readonly AnsweredPack[]
  readonly notes: readonly SealedNote[]
  /** Entries that were whole and say nothing that this hand-over knows. */
  readonly strange: number
}

type Said = Omit<AnsweredForm, 'form' | 'items'> & { readonly said: ReadonlyMap<string, number | null> }

/** What was said on the form of this number; undefined where nothing was. */
const saidOn = (index: number, all: readonly (Entry & { kind: 'answer' })[]): Said | undefined => {
  const entries = all.filter(({ answer }) => answer.form === index)
  const said = new Map<string, number | null>()
  let end: AnsweredForm['end'] = null
  for (const { answer } of entries) {
    if (answer.what === 'end') end = answer.how
    else said.set(answer.item, answer.what === 'declined' ? null : answer.value)
  }
  if (entries.length === 0) return undefined
  let [startedAt, lastAt] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { at } of entries) [startedAt, lastAt] = [Math.min(startedAt, at), Math.max(lastAt, at)]
  return { said, touched: said.size, end, startedAt, lastAt }
}

const itemsOf = (form: FormRecord, said: ReadonlyMap<string, number | null>): readonly RatingItem[] =>
  measureOf(form.occasion).items.map(({ id }) => ({ item: id, value: said.get(id) ?? null }))

type Handed = { readonly forms: readonly FormRecord[]; readonly packs: readonly PackSheetRecord[] }

const isKnown = (entry: Entry, { forms, packs }: Handed): boolean => {
  if (entry.kind === 'note') return true
  const { answer } = entry
  const sheet = packs.find(({ index }) => index === answer.form)
  if (sheet) return isKnownOn(sheet, answer)
  const form = forms.find(({ index }) => index === answer.form)
  if (!form || answer.what === 'answer') return false
  return answer.what === 'end' || measureOf(form.occasion).items.some(({ id }) => id === answer.item)
}

export const readEntries = (opened: readonly InboxEntry[], handed: Handed): ReadEntries => {
  const entries = opened.flatMap((record) => {
    const entry = parse(record)
    return entry && isKnown(entry, handed) ? [{ index: record.index, entry }] : []
  })
  const answers = entries.flatMap(({ entry }) => (entry.kind === 'answer' ? [entry] : []))
  return {
    forms: handed.forms.flatMap((form) => {
      const found = saidOn(form.index, answers)
      if (!found) return []
      const { said, ...rest } = found
      return [{ ...rest, form, items: itemsOf(form, said) }]
    }),
    packs: handed.packs.flatMap((sheet) => {
      const found = saidOn(sheet.index, answers)
      if (!found) return []
      const { said, ...rest } = found
      return [{ ...rest, sheet, values: answersOn(sheet, said) }]
    }),
    notes: entries.flatMap(({ index, entry }) =>
      entry.kind === 'note' ? [{ index, at: entry.at, note: entry.note, text: entry.text }] : [],
    ),
    strange: opened.length - entries.length,
  }
}
