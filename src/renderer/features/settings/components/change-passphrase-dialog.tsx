// Another passphrase for the same caseload; "it leaked" gives the caseload a new key besides.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { Notice } from '../../../ui/display/notice.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { type PassphraseChange, PassphraseChangeDialog } from '../../vault/public.ts'

type ChangePassphraseDialogProps = {
  readonly onClose: () => void
  readonly onChanged: (leaked: boolean) => void
}

export const ChangePassphraseDialog = ({ onClose, onChanged }: ChangePassphraseDialogProps) => {
  const { t } = useTranslation(['settings', 'errors'])
  const [leaked, setLeaked] = useState(false)
  const save = useDo((api, change: PassphraseChange & { readonly leaked: boolean }) =>
    api.vault.vault.changePassphrase(change),
  )
  const isWrong = save.data?.outcome === 'wrong'
  return (
    <PassphraseChangeDialog
      words={{
        title: t('passphrase.change'),
        current: t('passphrase.current'),
        wrong: t('errors:wrongPassphrase'),
        missing: t('passphrase.currentMissing'),
      }}
      isPending={save.isPending}
      isWrong={isWrong}
      error={save.error}
      onTyped={() => isWrong && save.reset()}
      onClose={onClose}
      onChange={(change) =>
        save.mutate(
          { ...change, leaked },
          { onSuccess: ({ outcome }) => outcome === 'done' && onChanged(leaked) },
        )
      }
    >
      <Checkbox
        isSelected={leaked}
        onChange={setLeaked}
        isDisabled={save.isPending}
        description={t('passphrase.leakedWhy')}
      >
        {t('passphrase.leaked')}
      </Checkbox>
      <Notice title={t('passphrase.backups')}>{t('passphrase.backupsWhy')}</Notice>
    </PassphraseChangeDialog>
  )
}
