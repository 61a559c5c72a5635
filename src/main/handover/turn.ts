// The forms of one hand-over, and whose turn it is. Marks are not kept here: they are in the sealed inbox only.
import type { HandoverAnswer, HandoverForm } from '#shared/contracts/handover.ts'

export type Turn = {
  readonly occasion: HandoverForm['occasion']
  readonly forms: readonly HandoverForm[]
  /** Index of the first form that has not ended; after the last, the last one's. */
  readonly first: () => number
  /** Whether an answer belongs to one of these forms and names a line of it. */
  readonly takes: (answer: HandoverAnswer) => boolean
  readonly note: (answer: HandoverAnswer) => void
}

/** Marks belong to our own lines, answers to a measure's questions; neither is more than its question allows. */
const isFit = (form: HandoverForm, answer: HandoverAnswer): boolean => {
  if (answer.what === 'end') return true
  if (!form.items.includes(answer.item)) return false
  if (answer.what === 'declined') return true
  if (form.pack === undefined || answer.what === 'mark')
    return form.pack === undefined && answer.what === 'mark'
  const question = form.pack.questions.find(({ item }) => item === answer.item)
  if (question === undefined) return false
  const [min, max] =
    question.kind === 'choice' ? [0, question.options.length - 1] : [question.min, question.max]
  return answer.value >= min && answer.value <= max
}

export const createTurn = (all: readonly HandoverForm[], occasion: HandoverForm['occasion']): Turn => {
  const forms = all.filter((form) => form.occasion === occasion)
  const ended = new Set<number>()
  return {
    occasion,
    forms,
    first: () => (forms.find(({ index }) => !ended.has(index)) ?? forms.at(-1))?.index ?? 0,
    takes: (answer) => {
      const form = forms.find(({ index }) => index === answer.form)
      return form !== undefined && isFit(form, answer)
    },
    note: (answer) => {
      if (answer.what === 'end') ended.add(answer.form)
    },
  }
}
