// What stands in the place of a page that failed to draw.
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { Notice } from '../ui/display/notice.tsx'

export type CrashPageProps = { readonly onRetry: () => void; readonly onToday?: (() => void) | undefined }

export const CrashPage = ({ onRetry, onToday }: CrashPageProps) => {
  const { t } = useTranslation('shell')
  return (
    <Notice
      live
      kind='problem'
      title={t('crash.title')}
      actions={
        <>
          <Button onPress={onRetry}>{t('crash.retry')}</Button>
          {onToday && (
            <Button variant='quiet' onPress={onToday}>
              {t('crash.today')}
            </Button>
          )}
        </>
      }
    >
      {t('crash.what')}
    </Notice>
  )
}
