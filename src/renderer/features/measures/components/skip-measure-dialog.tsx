import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type SkipMeasureDialogProps = {
  readonly title: string
  readonly isPending: boolean
  readonly onSkip: (reason: string) => void
  readonly onClose: () => void
}

/** A measure that was due is left out this once, with a reason. */
export const SkipMeasureDialog = ({ title, isPending, onSkip, onClose }: SkipMeasureDialogProps) => {
  const { t } = useTranslation('packs')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <FormDialog
      title={t('skip.title', { title })}
      go={t('skip.go')}
      isPending={isPending}
      error={null}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (reason.trim() !== '') onSkip(reason)
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
