import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

/** Leaves a rating out of what counts; it stays in the record. */
export const ExcludeDialog = ({
  ratingId,
  onClose,
}: {
  readonly ratingId: string
  readonly onClose: () => void
}) => {
  const { t } = useTranslation('packs')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const exclude = useDo((api) => api.vault.measures.exclude({ ratingId, reason }))
  return (
    <FormDialog
      title={t('exclude.title')}
      go={t('exclude.go')}
      isPending={exclude.isPending}
      error={exclude.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (reason.trim() !== '') exclude.mutate(undefined, { onSuccess: onClose })
      }}
    >
      <TextField
        autoFocus
        label={t('skip.reason')}
        error={tried && reason.trim() === '' ? t('skip.missing') : undefined}
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
    </FormDialog>
  )
}
