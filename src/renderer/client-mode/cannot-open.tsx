import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { QuietScreen } from './quiet-screen.tsx'

export const CannotOpen = ({ onHandBack }: { readonly onHandBack: () => void }) => {
  const { t } = useTranslation('clientMode')
  return (
    <QuietScreen
      title={t('cannotOpen.title')}
      actions={
        <Button variant='primary' size='l' onPress={onHandBack}>
          {t('cannotOpen.button')}
        </Button>
      }
    >
      {t('cannotOpen.body')}
    </QuietScreen>
  )
}
