// The neutral line on Today: whether a session is going on is known from the day's list, which Today shows anyway.
import { useAsk } from '../../api/ask.ts'
import { useDay } from '../../features/sessions/hooks/use-day.ts'
import { ReminderLine } from '../../features/wellbeing/public.ts'
import { useGo } from '../navigation/navigation.tsx'

type CheckInReminderProps = { readonly sharedScreen: boolean }

export const CheckInReminder = ({ sharedScreen }: CheckInReminderProps) => {
  const go = useGo()
  const { day, timeZone, now } = useDay()
  const today = useAsk(['sessions.listDay', day, timeZone], (api) =>
    api.vault.sessions.listDay({ day, timeZone }),
  )
  const rows = today.data?.rows
  if (!rows) return null
  const inSession = rows.some(
    ({ plannedAt, minutes }) => plannedAt <= now && now < plannedAt + minutes * 60_000,
  )
  return (
    <ReminderLine inSession={inSession} sharedScreen={sharedScreen} onOpen={() => go.to('checkin', {})} />
  )
}
