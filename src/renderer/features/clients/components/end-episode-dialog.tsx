// Ends an episode with a reason; it can be reopened.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EndReason, endReason } from '#shared/contracts/clients.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type EndEpisodeDialogProps = {
  readonly episodeId: string
  readonly alias: string
  readonly onClose: () => void
}

export const EndEpisodeDialog = ({ episodeId, alias, onClose }: EndEpisodeDialogProps) => {
  const { t } = useTranslation(['clients', 'common'])
  const [reason, setReason] = useState<EndReason | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const end = useDo((api, why: EndReason) => api.vault.clients.closeEpisode({ episodeId, reason: why, note }))
  const submit = () => {
    setTried(true)
    if (reason) end.mutate(reason, { onSuccess: onClose })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={submit}
      title={t('endDialog.title', { alias })}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type='submit' variant='primary' isPending={end.isPending}>
            {t('endDialog.go')}
          </Button>
        </>
      }
    >
      <Stack>
        <RadioGroup<EndReason>
          label={t('endDialog.reason')}
          value={reason}
          onChange={setReason}
          error={tried && !reason ? t('endDialog.missing') : undefined}
          options={endReason.options.map((value) => ({ value, label: t(`endReason.${value}`) }))}
        />
        <TextArea label={t('endDialog.note')} optional value={note} onChange={setNote} />
        <ProblemNotice error={end.error} />
      </Stack>
    </Dialog>
  )
}
