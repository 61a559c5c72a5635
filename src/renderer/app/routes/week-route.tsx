// Closing the week: sessions and alerts from the vault, the backup, and a quiet place for oneself.
import { useTranslation } from 'react-i18next'
import { useBackUp } from '../../features/backup/hooks/use-back-up.ts'
import { WeekScreen } from '../../features/supervision/screens/week-screen.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const WeekRoute = () => {
  const { t } = useTranslation('week')
  const go = useGo()
  const backUp = useBackUp()
  return (
    <WeekScreen
      backUp={{ run: () => backUp.mutate(), isPending: backUp.isPending, error: backUp.error }}
      forYourself={<Button onPress={() => go.to('checkin', {})}>{t('own.go')}</Button>}
      onOpenSession={(sessionId) => go.to('session', { sessionId })}
      onOpenClient={(clientId, episodeId) => go.to('client', { clientId, episodeId })}
      onClosed={() => go.to('today', {})}
    />
  )
}
