// The parts of a page, drawn one after the other from the top: what is seen first stands first.
import { Children, type ReactNode, useDeferredValue } from 'react'
import { useInTurn } from './use-in-turn.ts'

type Props = { readonly children: ReactNode }

export const InTurn = ({ children }: Props) => {
  const parts = Children.toArray(children)
  return parts.slice(0, useInTurn(parts.length, 1))
}

/** Drawn right after what is around it, in slices that let keys and the pointer through. */
export const Later = ({ children }: Props) => (useDeferredValue(true, false) ? children : null)
