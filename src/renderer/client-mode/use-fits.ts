// Whether all lines fit on one screen as they are now. Where they do not (small display, large letters, a language of
// long words), the form shows one line at a time.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

const windowSize = () => `${window.innerWidth}x${window.innerHeight}`

const isOverfull = (list: Element): boolean =>
  [...list.children].some((row) =>
    [...row.children].some((part) => part instanceof HTMLElement && part.offsetHeight > row.clientHeight + 1),
  )

/** Measures anew for each text size and window size; `listRef` is the list of rows while it is shown. */
export const useFits = (listRef: RefObject<HTMLUListElement | null>, textSize: number): boolean => {
  const [size, setSize] = useState(windowSize)
  const [measured, setMeasured] = useState({ key: '', fits: true })
  const key = `${textSize}/${size}`
  useEffect(() => {
    const resized = () => setSize(windowSize())
    window.addEventListener('resize', resized)
    return () => window.removeEventListener('resize', resized)
  }, [])
  useLayoutEffect(() => {
    if (!listRef.current || measured.key === key) return
    setMeasured({ key, fits: !isOverfull(listRef.current) })
  }, [key, measured.key, listRef])
  return measured.key !== key || measured.fits
}
