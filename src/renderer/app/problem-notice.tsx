// A call that failed, in the words of its code: what happened, what was kept, what to do. Nothing where nothing failed.
import { useTranslation } from 'react-i18next'
import { errorKey } from '../api/errors.ts'
import { Button } from '../ui/actions/button.tsx'
import { Notice } from '../ui/display/notice.tsx'

export type ProblemNoticeProps = { readonly error: unknown; readonly onRetry?: (() => void) | undefined }

export const ProblemNotice = ({ error, onRetry }: ProblemNoticeProps) => {
  const { t } = useTranslation(['errors', 'common'])
  if (!error) return null
  const words = t(errorKey(error))
  // The first sentence is what happened; the rest what was kept and what to do.
  const end = words.indexOf('. ')
  return (
    <Notice
      live
      kind='problem'
      title={end < 0 ? words : words.slice(0, end + 1)}
      actions={onRetry && <Button onPress={onRetry}>{t('common:action.retry')}</Button>}
    >
      {end < 0 ? null : words.slice(end + 2)}
    </Notice>
  )
}
