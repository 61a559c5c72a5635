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

export const createTurn = (all: readonly HandoverForm[], occasion: HandoverForm['occasion']): Turn => {
  const forms = all.filter((form) => form.occasion === occasion)
  const ended = new Set<number>()
  return {
    occasion,
    forms,
    first: () => (forms.find(({ index }) => !ended.has(index)) ?? forms.at(-1))?.index ?? 0,
    takes: (answer) => {
      const form = forms.find(({ index }) => index === answer.form)
      return form !== undefined && (answer.what === 'end' || form.items.includes(answer.item))
    },
    note: (answer) => {
      if (answer.what === 'end') ended.add(answer.form)
    },
  }
}
