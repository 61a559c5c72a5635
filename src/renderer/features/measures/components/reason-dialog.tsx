// Something is left out (a measure that is due, a rating from what counts), with a reason that stays in the record.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type ReasonDialogProps = {
  readonly title: string
  readonly go: string
  readonly isPending: boolean
  readonly error?: unknown
  readonly onGive: (reason: string) => void
  readonly onClose: () => void
}

export const ReasonDialog = ({ title, go, isPending, error = null, onGive, onClose }: ReasonDialogProps) => {
  const { t } = useTranslation('packs')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isMissing = reason.trim() === ''
  return (
    <FormDialog
      title={title}
      go={go}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (!isMissing) onGive(reason)
      }}
    >
      <TextField
        autoFocus
        label={t('skip.reason')}
        error={tried && isMissing ? t('skip.missing') : undefined}
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
    </FormDialog>
  )
}
