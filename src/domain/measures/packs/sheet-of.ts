// An imported measure in one language, question by question, under opaque names: what main and the client's window know.
import { isQuestion, type PackEntry, type PackForm, type PackQuestion, type PackText } from './pack-types.ts'
import { shownLanguageOf, textIn } from './text-in.ts'

type Asked = {
  item: string
  /** The groups' names, and what is to be read since the question before. */
  before: string[]
  text: string
  help: string | null
}
export type SheetQuestion =
  | (Asked & { kind: 'choice'; options: string[] })
  | (Asked & { kind: 'number'; min: number; max: number; decimals: 0 | 1 | 2 })
  | (Asked & { kind: 'line'; min: number; max: number; step: number; low: string; high: string })
export type Sheet = { title: string; language: string; questions: SheetQuestion[] }

/** The name that main and the client's window know a question by. */
export const itemNameOf = (place: number): string => `q${place}`

const questionOf = (
  question: PackQuestion,
  place: number,
  before: readonly string[],
  say: (text: PackText) => string,
): SheetQuestion => {
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
export const sheetOf = (form: PackForm, wanted: string): Sheet => {
  const language = shownLanguageOf(form, wanted)
  const say = (text: PackText): string => textIn(text, language)
  const questions: SheetQuestion[] = []
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
