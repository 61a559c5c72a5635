// A call that failed, in words. Shows nothing while nothing failed.
import { useTranslation } from 'react-i18next'
import { errorKey } from '../api/errors.ts'
import { Notice } from '../ui/display/notice.tsx'

export const Problem = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation(['errors', 'common'])
  if (!error) return null
  return (
    <Notice kind='problem' title={t('common:notDone')} live>
      {t(errorKey(error))}
    </Notice>
  )
}
