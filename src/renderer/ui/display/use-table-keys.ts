// The keyboard and the pointer of a table whose rows open, with one place of it in the tab order: where the focus was last.
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { elementAt, rowThatBegins, sizeOf, spotAfter, spotOf } from './table-keys.ts'

type Wishes = {
  /** what typing letters jumps to, a row each */
  readonly texts: readonly string[]
  /** a click, Enter on a row or in it, and Enter or space on a head */
  readonly onPress: (element: Element) => void
}

const FORGET_TYPED_MS = 1000

/** ArrowRight leads forward, whichever way the words run. */
const logical = (key: string, table: HTMLElement): string => {
  if (!key.startsWith('Arrow') || getComputedStyle(table).direction !== 'rtl') return key
  return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key
}

export const useTableKeys = ({ texts, onPress }: Wishes) => {
  const typed = useRef({ text: '', at: 0 })
  const [stop, setStop] = useState<string | null>(null)

  const typedWith = (letter: string, at: number): string => {
    const text = at - typed.current.at > FORGET_TYPED_MS ? letter : typed.current.text + letter
    typed.current = { text, at }
    return text
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { currentTarget: table, target, key } = event
    const spot = target instanceof Element ? spotOf(table, target) : undefined
    if (!spot || event.altKey || event.ctrlKey || event.metaKey) return
    const isHead = spot.row < 0
    if (key === 'Enter' || (key === ' ' && isHead)) {
      event.preventDefault()
      onPress(target as Element)
      return
    }
    const next = spotAfter(spot, logical(key, table), sizeOf(table))
    if (next) {
      event.preventDefault()
      elementAt(table, next)?.focus()
      return
    }
    if (isHead || key.length !== 1 || key === ' ') return
    const text = typedWith(key, event.timeStamp)
    // One letter leads on to the next row; more of them may still be the row that has the focus.
    const found = rowThatBegins(texts, text, text.length === 1 ? spot.row + 1 : spot.row)
    if (found !== undefined) elementAt(table, { row: found, cell: null })?.focus()
  }

  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    const place = target.closest<HTMLElement>('[data-stop]')?.dataset.stop
    if (place !== undefined) setStop(place)
  }

  const onClick = ({ target }: MouseEvent<HTMLTableElement>) => {
    if (target instanceof Element) onPress(target)
  }

  return { stop, gridProps: { role: 'grid' as const, onClick, onKeyDown, onFocus } }
}
