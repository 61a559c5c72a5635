// The parts of a page, drawn one after the other from the top: what is seen first stands first.
import {
  Children,
  isValidElement,
  type ReactNode,
  startTransition,
  useDeferredValue,
  useEffect,
  useState,
} from 'react'

type Props = { readonly children: ReactNode }

const keyOf = (part: ReactNode, index: number): string =>
  isValidElement(part) && part.key !== null ? part.key : `${index}`

/** What was drawn once is not taken away again, so that a part which comes later unsettles none of the others. */
export const InTurn = ({ children }: Props) => {
  const parts = Children.toArray(children)
  const keys = parts.map(keyOf)
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set(keys.slice(0, 1)))
  const next = keys.find((key) => !drawn.has(key))
  useEffect(() => {
    if (next === undefined) return
    const timer = setTimeout(() => startTransition(() => setDrawn((before) => new Set([...before, next]))))
    return () => clearTimeout(timer)
  }, [next])
  return parts.filter((part, index) => drawn.has(keyOf(part, index)))
}

/** Drawn right after what is around it, in slices that let keys and the pointer through. */
export const Later = ({ children }: Props) => (useDeferredValue(true, false) ? children : null)
