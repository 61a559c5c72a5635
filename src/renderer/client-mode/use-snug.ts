// Where large letters, a small display and a long language meet, a screen grows a little smaller, step by step, until nothing
// has to scroll. At the usual size nothing changes.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

const SMALLEST = 5
const SLACK_PX = 1

/** By boxes, not by ink: the letters of some scripts are taller than their line, and nothing is cut off for that. */
const isTooTall = (part: Element): boolean => {
  const end = part.getBoundingClientRect().bottom + SLACK_PX
  return [...part.querySelectorAll('*')].some(
    (inner) =>
      inner.getBoundingClientRect().bottom > end && !getComputedStyle(inner).display.startsWith('inline'),
  )
}

const isOverfull = (screen: HTMLElement): boolean =>
  [screen, ...screen.children].some(
    (part) => isTooTall(part) || part.scrollWidth > part.clientWidth + SLACK_PX,
  )

/**
 * 0 is the usual size. Measures anew for each `content`, window size and when letters arrive; null leaves a screen alone that
 * has another way to fit (use-fits.ts).
 */
export const useSnug = (screenRef: RefObject<HTMLElement | null>, content: string | null): number => {
  const [stamp, setStamp] = useState(0)
  const [state, setState] = useState({ key: '', step: 0 })
  const key = `${content}/${stamp}`
  const step = state.key === key && content !== null ? state.step : 0
  useEffect(() => {
    const again = () => setStamp((now) => now + 1)
    window.addEventListener('resize', again)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      window.removeEventListener('resize', again)
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [])
  useLayoutEffect(() => {
    const screen = screenRef.current
    if (screen && content !== null && step < SMALLEST && isOverfull(screen)) setState({ key, step: step + 1 })
  }, [screenRef, content, key, step])
  return step
}
