// Where the client window stands: whose turn it is, and whether the laptop is being passed on. Pure.
import type { HandoverForm } from '#shared/contracts/handover.ts'

export type Phase =
  | { readonly at: 'pass'; readonly place: number; readonly isFirst: boolean }
  | { readonly at: 'form'; readonly place: number }
  | { readonly at: 'ending' }

export type Forms = readonly HandoverForm[]

/** Several people: each turn begins with whose it is. One: straight to the question. */
export const firstPhase = (forms: Forms, first: number): Phase => {
  const place = Math.max(
    0,
    forms.findIndex((form) => form.index === first),
  )
  return forms.length > 1 ? { at: 'pass', place, isFirst: true } : { at: 'form', place }
}

/** After a turn: the next person, or the end. */
export const phaseAfter = (forms: Forms, place: number): Phase =>
  place + 1 < forms.length ? { at: 'pass', place: place + 1, isFirst: false } : { at: 'ending' }
