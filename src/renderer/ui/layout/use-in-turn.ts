// How many of many things are drawn by now: some at once, then some more after each time they were put on the screen, so that
// a large page never holds the window up in one piece.
import { startTransition, useEffect, useState } from 'react'

/** Of `count` things so many as are drawn by now, `step` more each time. */
export const useInTurn = (count: number, step: number): number => {
  const [drawn, setDrawn] = useState(step)
  useEffect(() => {
    if (drawn >= count) return
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + step)))
    return () => clearTimeout(next)
  }, [drawn, count, step])
  return Math.min(drawn, count)
}
