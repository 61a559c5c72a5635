// The keyboard on a day's rows: whoever comes to Today stands on the row that is on now, so that Enter takes its next step;
// up and down go from row to row.
import { type RefObject, useEffect, useRef } from 'react'

/** On the element around a row's own button. */
export const ROW_STEP = { 'data-row-step': '' } as const

const stepsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row-step] button') ?? []),
]

/** Nobody's place is taken: only from the page itself or from the way that led here. */
const isFree = (): boolean => {
  const focused = document.activeElement
  return focused === null || focused.matches('body, main, nav *')
}

const moved = (key: string): number => {
  if (key === 'ArrowDown') return 1
  return key === 'ArrowUp' ? -1 : 0
}

/** For the element around the list. */
export const useRowKeys = (): RefObject<HTMLDivElement | null> => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const list = ref.current
    const onKeyDown = (event: KeyboardEvent) => {
      const steps = stepsIn(list)
      const at = steps.findIndex((step) => step.matches(':focus'))
      const next = at < 0 ? undefined : steps[at + moved(event.key)]
      if (moved(event.key) === 0 || !next) return
      event.preventDefault()
      next.focus()
    }
    list?.addEventListener('keydown', onKeyDown)
    // After the frame, which gives a new page the focus as a whole.
    const arriving = requestAnimationFrame(() => {
      if (!isFree()) return
      const steps = stepsIn(list)
      const now = steps.find((step) => step.closest('[aria-current]') !== null)
      const target = now ?? steps[0]
      target?.focus({ preventScroll: true })
    })
    return () => {
      cancelAnimationFrame(arriving)
      list?.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return ref
}
