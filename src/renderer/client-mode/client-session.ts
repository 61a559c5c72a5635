// Where the client window stands: whose turn it is, and whether the laptop is being passed on. Pure.
import type { HandoverForm } from '#shared/contracts/handover.ts'

export type Phase =
  | { readonly at: 'pass'; readonly place: number; readonly isFirst: boolean }
  | { readonly at: 'form'; readonly place: number }
  | { readonly at: 'ending' }

export type Forms = readonly HandoverForm[]

/** A sign is given where several people answer; one person may have several forms in a row. */
const isShared = (forms: Forms): boolean => forms.some(({ symbol }) => symbol !== 'none')

/** The place behind the last form of whoever has the form at `place`. */
export const endOfTurn = (forms: Forms, place: number): number => {
  const next = forms.findIndex((form, at) => at > place && form.symbol !== forms[place]?.symbol)
  return next === -1 ? forms.length : next
}

/** Several people: each turn begins with whose it is. One: straight to the question. */
export const firstPhase = (forms: Forms, first: number): Phase => {
  const place = Math.max(
    0,
    forms.findIndex((form) => form.index === first),
  )
  return isShared(forms) ? { at: 'pass', place, isFirst: true } : { at: 'form', place }
}

/** After a form: this person's next one, the next person, or the end. */
export const phaseAfter = (forms: Forms, place: number): Phase => {
  const next = place + 1
  if (next >= forms.length) return { at: 'ending' }
  return next < endOfTurn(forms, place)
    ? { at: 'form', place: next }
    : { at: 'pass', place: next, isFirst: false }
}
