// How many of many things are drawn by now: some at once, then some more after each time they were put on the screen, so that
// a large page never holds the window up in one piece.
import { startTransition, useEffect, useState } from 'react'

export type Turn = { readonly drawn: number; readonly of: number }

/** Where all were drawn, a few that come to them are drawn with them, so that no row goes away for a moment. */
export const turnFor = (before: Turn, count: number, step: number): Turn => {
  if (before.of === count) return before
  const { drawn, of } = before
  return { drawn: drawn < of ? drawn : Math.max(drawn, of + step), of: count }
}

/** Of `count` things so many as are drawn by now, `step` more each time. */
export const useInTurn = (count: number, step: number): number => {
  const [kept, setKept] = useState<Turn>({ drawn: step, of: count })
  const turn = turnFor(kept, count, step)
  if (turn !== kept) setKept(turn)
  const { drawn } = turn
  useEffect(() => {
    if (drawn >= count) return
    const next = setTimeout(() => startTransition(() => setKept({ drawn: drawn + step, of: count })))
    return () => clearTimeout(next)
  }, [drawn, count, step])
  return Math.min(drawn, count)
}
