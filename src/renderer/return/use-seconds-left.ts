// Whole seconds until an instant, counting down; 0 when it has passed.
import { useEffect, useState } from 'react'

const SECOND = 1000

export const useSecondsLeft = (until: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (until <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), SECOND / 4)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - now) / SECOND))
}
