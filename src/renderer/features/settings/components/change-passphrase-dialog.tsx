// Another passphrase for the same caseload; "it leaked" gives the caseload a new key besides.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { PasswordField } from '../../../ui/fields/password-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { emptyPassphrase, judgeNewPassphrase, NewPassphrase } from '../../vault/public.ts'

type ChangePassphraseDialogProps = {
  readonly onClose: () => void
  readonly onChanged: (leaked: boolean) => void
}
type Change = { readonly current: string; readonly next: string; readonly leaked: boolean }

export const ChangePassphraseDialog = ({ onClose, onChanged }: ChangePassphraseDialogProps) => {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(emptyPassphrase)
  const [leaked, setLeaked] = useState(false)
  const [tried, setTried] = useState(false)
  const save = useDo((api, change: Change) => api.vault.vault.changePassphrase(change))
  const isWrong = save.data?.outcome === 'wrong'

  const submit = () => {
    setTried(true)
    if (current === '' || judgeNewPassphrase(next) !== 'ok' || save.isPending) return
    save.mutate(
      { current, next: next.first, leaked },
      { onSuccess: ({ outcome }) => outcome === 'done' && onChanged(leaked) },
    )
  }
  const currentError = isWrong
    ? t('errors:wrongPassphrase')
    : tried && current === ''
      ? t('passphrase.currentMissing')
      : undefined
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
          isDisabled={save.isPending}
          value={current}
          onChange={(typed) => {
            setCurrent(typed)
            if (isWrong) save.reset()
          }}
          error={currentError}
        />
        <NewPassphrase value={next} onChange={setNext} tried={tried} isDisabled={save.isPending} />
        <Checkbox
          isSelected={leaked}
          onChange={setLeaked}
          isDisabled={save.isPending}
          description={t('passphrase.leakedWhy')}
        >
          {t('passphrase.leaked')}
        </Checkbox>
        <Notice title={t('passphrase.backups')}>{t('passphrase.backupsWhy')}</Notice>
        <ProblemNotice error={save.error} />
      </Stack>
    </Dialog>
  )
}
