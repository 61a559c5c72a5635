// A step may be left out, with a reason in a few words.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type SkipDialogProps = {
  readonly sessionId: string
  readonly occasion: 'outcome' | 'alliance'
  readonly onClose: () => void
}

export const SkipDialog = ({ sessionId, occasion, onClose }: SkipDialogProps) => {
  const { t } = useTranslation('sessions')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const skip = useDo((api, why: string) => api.vault.sessions.skipStep({ sessionId, occasion, reason: why }))
  const submit = () => {
    setTried(true)
    if (reason.trim() !== '') skip.mutate(reason.trim(), { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t(`skip.title.${occasion}`)}
      go={t('skip.go')}
      isPending={skip.isPending}
      error={skip.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('skip.reason')}
        description={t('skip.hint')}
        autoFocus
        maxLength={200}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('skip.missing') : undefined}
      />
    </FormDialog>
  )
}
