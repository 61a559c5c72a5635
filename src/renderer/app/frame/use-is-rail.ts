// Whether the sidebar has become a rail: the style sheet decides (by room and text size), this only reads its width.
import { type RefObject, useEffect, useState } from 'react'

const RAIL_REM = 8

export const useIsRail = (nav: RefObject<HTMLElement | null>): boolean => {
  const [isRail, setIsRail] = useState(false)
  useEffect(() => {
    const element = nav.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setIsRail(element.getBoundingClientRect().width < RAIL_REM * rem)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [nav])
  return isRail
}
