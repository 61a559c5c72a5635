// Quiet waiting: nothing for a third of a second, then three dots and a word. No skeletons.
import { useTranslation } from 'react-i18next'
import styles from './loading.module.css'
import { Spinner } from './spinner.tsx'

export type LoadingProps = { readonly words?: string | undefined }

export const Loading = ({ words }: LoadingProps) => {
  const { t } = useTranslation('ui')
  return (
    <div role='status' className={styles.loading}>
      <Spinner />
      {words ?? t('loading')}
    </div>
  )
}
