// An imported measure as a form for main: its texts in the client's language, its questions under opaque names.
import {
  isQuestion,
  type PackEntry,
  type PackForm,
  type PackQuestion,
  type PackText,
} from '#domain/measures/packs/pack-types.ts'
import { shownLanguageOf, textIn } from '#domain/measures/packs/text-in.ts'
import type { HandoverForm, PackSheet } from '#shared/contracts/handover.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getPackForm, insertHandedPack, packsInUse } from '../measures/public.ts'
import { directionOf } from '../sessions/public.ts'
import type { FormPlace, FormWish } from './kit-service.ts'

/** The name that main and the client's window know a question by. */
export const itemNameOf = (place: number): string => `q${place}`

const questionOf = (
  question: PackQuestion,
  place: number,
  before: readonly string[],
  say: (text: PackText) => string,
): PackSheet['questions'][number] => {
  const common = {
    item: itemNameOf(place),
    before: before.slice(-40),
    text: say(question.text),
    help: question.help ? say(question.help) : null,
  }
  if (question.kind === 'choice')
    return { ...common, kind: 'choice', options: question.options.map(({ text }) => say(text)) }
  const { min, max } = question
  if (question.kind === 'number') return { ...common, kind: 'number', min, max, decimals: question.decimals }
  const [low, high] = [question.low, question.high].map((end) => (end ? say(end) : ''))
  return { ...common, kind: 'line', min, max, step: question.step, low: low ?? '', high: high ?? '' }
}

/** A form's texts in one language: before each question its groups' names and what is to be read since the last one. */
export const sheetOf = (form: PackForm, wanted: string): PackSheet => {
  const language = shownLanguageOf(form, wanted)
  const say = (text: PackText): string => textIn(text, language)
  const questions: PackSheet['questions'] = []
  let read: PackEntry[] = []
  for (const entry of form.entries) {
    if (!isQuestion(entry)) {
      read.push(entry)
      continue
    }
    const groups = form.entries.filter(({ id, kind }) => kind === 'group' && entry.within.includes(id))
    const shown = [...groups, ...read.filter((one) => !groups.includes(one) && one.kind === 'display')]
    const before = shown.map(({ text }) => say(text)).filter((text) => text !== '')
    questions.push(questionOf(entry, questions.length, before, say))
    read = []
  }
  return { title: say(form.title), language, questions }
}

export const writePackForm = (
  writer: Writer,
  { handoverId, index }: FormPlace,
  { who, occasion, symbol, packId }: FormWish & { readonly packId: string },
): HandoverForm => {
  const { db } = writer
  const { clientId, personId, aids } = who
  if (!packsInUse(db).some((pack) => pack.packId === packId)) throw new CallError('notFound')
  const pack = sheetOf(getPackForm(db, packId), aids.language)
  insertHandedPack(db, { handoverId, index, occasion, clientId, personId, packId, language: pack.language })
  const { language, textSize, contrast, readAloud } = aids
  return {
    index,
    measureId: 'pack',
    version: 'adult',
    occasion,
    items: pack.questions.map(({ item }) => item),
    language,
    direction: directionOf(language),
    textSize,
    contrast,
    layout: 'one',
    readAloud,
    symbol,
    pack,
  }
}
