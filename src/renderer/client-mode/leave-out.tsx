// "I'd rather not" for the whole form, asked once so that a stray touch loses nothing.
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { QuietScreen } from './quiet-screen.tsx'
import type { FormEnd } from './use-form-end.ts'

type LeaveOutProps = { readonly end: FormEnd; readonly onStay: () => void }

export const LeaveOut = ({ end, onStay }: LeaveOutProps) => {
  const { t } = useTranslation('clientMode')
  return (
    <QuietScreen
      title={t('ratherNotAll.title')}
      note={end.hasFailed ? t('notSaved') : undefined}
      actions={
        <>
          <Button size='l' onPress={onStay} isDisabled={end.isEnding}>
            {t('ratherNotAll.no')}
          </Button>
          <Button variant='primary' size='l' isPending={end.isEnding} onPress={() => end.finish('ratherNot')}>
            {t('ratherNotAll.yes')}
          </Button>
        </>
      }
    >
      {t('ratherNotAll.body')}
    </QuietScreen>
  )
}
