import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { emptyPassphrase, judgeNewPassphrase, NewPassphrase } from '../../vault/public.ts'

type PrivatePassphraseDialogProps = { readonly onClose: () => void }
type Change = { readonly current: string; readonly next: string }

export const PrivatePassphraseDialog = ({ onClose }: PrivatePassphraseDialogProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const toast = useToast()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(emptyPassphrase)
  const [tried, setTried] = useState(false)
  const save = useDo((api, change: Change) => api.vault.wellbeing.changePassphrase(change))
  const changed = () => {
    onClose()
    toast({ title: t('passphrase.changed') })
  }
  const submit = () => {
    setTried(true)
    if (current === '' || judgeNewPassphrase(next) !== 'ok' || save.isPending) return
    save.mutate(
      { current, next: next.first },
      { onSuccess: ({ outcome }) => outcome === 'done' && changed() },
    )
  }
  return (
    <Dialog
      isOpen
      locked={save.isPending}
      onClose={onClose}
      onSubmit={submit}
      title={t('passphrase.change')}
      actions={
        <>
          <Button variant='quiet' onPress={onClose} isDisabled={save.isPending}>
            {t('common:action.cancel')}
          </Button>
          <Button type='submit' variant='primary' isPending={save.isPending}>
            {t('passphrase.change')}
          </Button>
        </>
      }
    >
      <Stack>
        <PasswordField
          label={t('passphrase.current')}
          autoFocus
          value={current}
          onChange={(typed) => {
            setCurrent(typed)
            save.reset()
          }}
          error={save.data?.outcome === 'wrong' ? t('closed.wrong') : undefined}
        />
        <NewPassphrase value={next} onChange={setNext} tried={tried} isDisabled={save.isPending} />
        <p>{t('passphrase.backups')}</p>
        <ProblemNotice error={save.error} />
      </Stack>
    </Dialog>
  )
}
