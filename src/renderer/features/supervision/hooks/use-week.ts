// The week that today lies in, as the vault sees it.
import { Temporal } from 'temporal-polyfill'
import { useAsk } from '../../../api/ask.ts'
import { today } from '../due-day.ts'

export const useWeek = () => {
  const asked = { today: today(), timeZone: Temporal.Now.timeZoneId() }
  return useAsk(['supervision.week', asked.today], (api) => api.vault.supervision.week(asked))
}
