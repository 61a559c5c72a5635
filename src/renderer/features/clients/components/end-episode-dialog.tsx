// Ends an episode with a reason; it can be reopened.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { END_REASONS, type EndReason } from '#shared/contracts/end-reasons.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'

type EndEpisodeDialogProps = {
  readonly episodeId: string
  readonly alias: string
  readonly onClose: () => void
}

export const EndEpisodeDialog = ({ episodeId, alias, onClose }: EndEpisodeDialogProps) => {
  const { t } = useTranslation('clients')
  const [reason, setReason] = useState<EndReason | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const end = useDo((api, why: EndReason) => api.vault.clients.closeEpisode({ episodeId, reason: why, note }))
  const submit = () => {
    setTried(true)
    if (reason) end.mutate(reason, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('endDialog.title', { alias })}
      go={t('endDialog.go')}
      isPending={end.isPending}
      error={end.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup<EndReason>
        label={t('endDialog.reason')}
        value={reason}
        onChange={setReason}
        error={tried && !reason ? t('endDialog.missing') : undefined}
        options={END_REASONS.map((value) => ({ value, label: t(`endReason.${value}`) }))}
      />
      <TextArea label={t('endDialog.note')} optional value={note} onChange={setNote} />
    </FormDialog>
  )
}
