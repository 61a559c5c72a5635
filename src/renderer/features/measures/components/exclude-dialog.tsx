import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type ExcludeDialogProps = { readonly ratingId: string; readonly onClose: () => void }

/** Leaves a rating out of what counts; it stays in the record. */
export const ExcludeDialog = ({ ratingId, onClose }: ExcludeDialogProps) => {
  const { t } = useTranslation('packs')
  const exclude = useDo((api, reason: string) => api.vault.measures.exclude({ ratingId, reason }))
  return (
    <ReasonDialog
      title={t('exclude.title')}
      go={t('exclude.go')}
      isPending={exclude.isPending}
      error={exclude.error}
      onGive={(reason) => exclude.mutate(reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
