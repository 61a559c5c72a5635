// The form can't go on: it did not open, or takes no more marks. Handing back is the one way.
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { QuietScreen } from './quiet-screen.tsx'

type CannotOpenProps = { readonly isFull?: boolean; readonly onHandBack: () => void }

export const CannotOpen = ({ isFull = false, onHandBack }: CannotOpenProps) => {
  const { t } = useTranslation('clientMode')
  const why = isFull ? 'full' : 'cannotOpen'
  return (
    <QuietScreen
      title={t(`${why}.title`)}
      actions={
        <Button variant='primary' size='l' onPress={onHandBack}>
          {t('cannotOpen.button')}
        </Button>
      }
    >
      {t(`${why}.body`)}
    </QuietScreen>
  )
}
