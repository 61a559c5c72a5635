// Days and minutes of a week as the reader writes them: running numbers of local days, no time zone in between.
import { useMemo } from 'react'
import { useLocale } from 'react-aria-components'
import { createFormat } from './format.ts'

const DAY = 86_400_000
const MINUTE = 60_000

export type Wall = {
  /** 'Thu' */
  readonly shortWeekday: (day: number) => string
  /** 'Thursday' */
  readonly weekday: (day: number) => string
  /** '24 November', 'Thursday, 24 November' */
  readonly date: (day: number) => string
  readonly dayAndDate: (day: number) => string
  /** '15:00' */
  readonly time: (minute: number) => string
}

export const useWall = (): Wall => {
  const { locale } = useLocale()
  return useMemo(() => {
    const format = createFormat(locale, 'UTC')
    const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
    const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    return {
      shortWeekday: (day) => short.format(day * DAY),
      weekday: (day) => format.weekday(day * DAY),
      date: (day) => date.format(day * DAY),
      dayAndDate: (day) => format.day(day * DAY),
      time: (minute) => format.time(minute * MINUTE),
    }
  }, [locale])
}
