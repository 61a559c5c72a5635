// The reminder on Today: one word, three ways to answer. Nothing about a check-in can be read from it.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isReminderDue } from '#domain/wellbeing/reminder-due.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import styles from './reminder-line.module.css'

type ReminderLineProps = {
  /** a session of today is going on */
  readonly inSession: boolean
  /** Today is set to initials: a client may see this screen */
  readonly sharedScreen: boolean
  readonly onOpen: () => void
}

const LOOK_MS = 60_000

export const ReminderLine = ({ inSession, sharedScreen, onOpen }: ReminderLineProps) => {
  const { t } = useTranslation('checkin')
  const standing = useAsk(['wellbeing.standing'], (api) => api.vault.wellbeing.standing({}))
  const snooze = useDo((api) => api.vault.wellbeing.snooze({ days: 1 }))
  const off = useDo((api, weekday: number) => api.vault.wellbeing.saveReminder({ on: false, weekday }))
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  const reminder = standing.data?.reminder
  const isDue =
    reminder !== undefined &&
    isReminderDue({
      ...reminder,
      now: now.getTime(),
      localWeekday: now.getDay() || 7,
      localHour: now.getHours(),
      inSession,
      sharedScreen,
    })
  if (!isDue) return null
  return (
    <p className={styles.line}>
      <span>{t('reminder.line')}</span>
      <LinkButton strong onPress={onOpen}>
        {t('reminder.open')}
      </LinkButton>
      <LinkButton onPress={() => snooze.mutate()}>{t('reminder.later')}</LinkButton>
      <LinkButton onPress={() => off.mutate(reminder.weekday)}>{t('reminder.off')}</LinkButton>
    </p>
  )
}
