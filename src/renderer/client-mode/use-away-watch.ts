// Covers the form when the window loses the focus. Three times in a minute, or a minute covered, hands back.
import { useEffect, useEffectEvent, useState } from 'react'
import { AWAY_MS, HERE, isTooOften, left, uncovered } from './away-watch.ts'

export const useAwayWatch = (onAway: () => void) => {
  const [watch, setWatch] = useState(HERE)
  const away = useEffectEvent(onAway)
  useEffect(() => {
    const cover = () => setWatch((now) => left(now, Date.now()))
    window.addEventListener('blur', cover)
    return () => window.removeEventListener('blur', cover)
  }, [])
  useEffect(() => {
    if (!watch.covered) return
    if (isTooOften(watch)) {
      away()
      return
    }
    const timer = setTimeout(() => away(), AWAY_MS)
    return () => clearTimeout(timer)
  }, [watch])
  return { covered: watch.covered, goOn: () => setWatch(uncovered) }
}
