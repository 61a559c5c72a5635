// The local day that Today is about, and the present minute. Turns over at midnight while the window stays open.
import { useEffect, useState } from 'react'
import { Temporal } from 'temporal-polyfill'

const MINUTE = 60_000

export type Day = { readonly day: string; readonly timeZone: string; readonly now: number }

const read = (): Day => ({
  day: Temporal.Now.plainDateISO().toString(),
  timeZone: Temporal.Now.timeZoneId(),
  now: Date.now(),
})

export const useDay = (): Day => {
  const [day, setDay] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setDay(read()), MINUTE / 2)
    return () => clearInterval(timer)
  }, [])
  return day
}
