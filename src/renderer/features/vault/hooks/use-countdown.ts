// Counts whole seconds down to zero, anew for each try (`since` is when it was made).
import { useEffect, useState } from 'react'

export const useCountdown = (seconds: number, since: number): number => {
  const [now, setNow] = useState(() => Date.now())
  const until = since + seconds * 1000
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return seconds > 0 ? Math.max(0, Math.ceil((until - now) / 1000)) : 0
}
