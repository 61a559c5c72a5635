// Covers the form when the window loses the focus. Three times in a minute, or a minute covered, hands back. Not where the
// form is shared over video: there the therapist works beside it.
import { useEffect, useEffectEvent, useState } from 'react'
import { AWAY_MS, HERE, isTooOften, left, uncovered } from './away-watch.ts'

export const useAwayWatch = (isWatched: boolean, onAway: () => void) => {
  const [watch, setWatch] = useState(HERE)
  const away = useEffectEvent(onAway)
  useEffect(() => {
    if (!isWatched) return
    const cover = () => setWatch((now) => left(now, Date.now()))
    window.addEventListener('blur', cover)
    return () => window.removeEventListener('blur', cover)
  }, [isWatched])
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
