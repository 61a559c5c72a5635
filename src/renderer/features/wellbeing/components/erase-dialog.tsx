import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'

type EraseDialogProps = {
  /** the passphrase is lost: what is in there is lost already */
  readonly isLost?: boolean
  readonly onClose: () => void
}

export const EraseDialog = ({ isLost = false, onClose }: EraseDialogProps) => {
  const { t } = useTranslation('checkin')
  const erase = useDo((api) => api.vault.wellbeing.erase({}))
  return (
    <ConfirmDialog
      isOpen
      danger
      onClose={onClose}
      onConfirm={() => erase.mutate(undefined, { onSuccess: onClose })}
      isPending={erase.isPending}
      title={t('erase.question')}
      confirmLabel={t('erase.confirm')}
    >
      {isLost && <p>{t('erase.lost')}</p>}
      <p>{t('erase.what')}</p>
      <p>{t('erase.backups')}</p>
      <ProblemNotice error={erase.error} />
    </ConfirmDialog>
  )
}
