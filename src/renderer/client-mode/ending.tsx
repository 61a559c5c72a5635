// After the last form, until main opens the return window.
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { QuietScreen } from './quiet-screen.tsx'
import type { ClientSession } from './use-client-session.ts'

export const Ending = ({ session }: { readonly session: ClientSession }) => {
  const { t } = useTranslation('clientMode')
  return (
    <QuietScreen
      title={t('thanks.title')}
      actions={
        session.hasFailed && (
          <Button variant='primary' size='l' onPress={() => session.leave('done')}>
            {t('thanks.retry')}
          </Button>
        )
      }
    >
      {t(session.hasFailed ? 'thanks.notYet' : 'thanks.body')}
    </QuietScreen>
  )
}
