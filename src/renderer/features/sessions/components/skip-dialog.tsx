// A step may be left out, with a reason in a few words.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type SkipDialogProps = {
  readonly sessionId: string
  readonly occasion: 'outcome' | 'alliance'
  readonly onClose: () => void
}

export const SkipDialog = ({ sessionId, occasion, onClose }: SkipDialogProps) => {
  const { t } = useTranslation(['sessions', 'common'])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const skip = useDo((api, why: string) => api.vault.sessions.skipStep({ sessionId, occasion, reason: why }))
  const submit = () => {
    setTried(true)
    if (reason.trim() !== '') skip.mutate(reason.trim(), { onSuccess: onClose })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={submit}
      title={t(`skip.title.${occasion}`)}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type='submit' variant='primary' isPending={skip.isPending}>
            {t('skip.go')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('skip.reason')}
          description={t('skip.hint')}
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? t('skip.missing') : undefined}
        />
        <ProblemNotice error={skip.error} />
      </Stack>
    </Dialog>
  )
}
