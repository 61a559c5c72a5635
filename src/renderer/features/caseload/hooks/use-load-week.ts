import { useMemo } from 'react'
import { Temporal } from 'temporal-polyfill'
import { useAsk } from '../../../api/ask.ts'
import { readLoad } from '../read-load.ts'

export type LoadAt = { readonly day: string; readonly timeZone: string }

/** This day, or one some weeks on; the window's own time zone. */
export const loadAt = (weeksOn: number): LoadAt => ({
  day: Temporal.Now.plainDateISO().add({ weeks: weeksOn }).toString(),
  timeZone: Temporal.Now.timeZoneId(),
})

/** The load of the week that a day lies in, computed here from what the vault keeps. */
export const useLoadWeek = (at: LoadAt) => {
  const asked = useAsk(['caseload.week', at.day, at.timeZone], (api) => api.vault.caseload.week(at))
  const { data: week, error } = asked
  const read = useMemo(() => (week ? readLoad(week) : undefined), [week])
  return { week, read, error }
}
