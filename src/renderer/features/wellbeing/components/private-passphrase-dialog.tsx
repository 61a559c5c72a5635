// Another passphrase for the private area. What was made before keeps its own.
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { type PassphraseChange, PassphraseChangeDialog } from '../../vault/public.ts'

type PrivatePassphraseDialogProps = { readonly onClose: () => void }

export const PrivatePassphraseDialog = ({ onClose }: PrivatePassphraseDialogProps) => {
  const { t } = useTranslation('checkin')
  const toast = useToast()
  const save = useDo((api, change: PassphraseChange) => api.vault.wellbeing.changePassphrase(change))
  const changed = () => {
    onClose()
    toast({ title: t('passphrase.changed') })
  }
  return (
    <PassphraseChangeDialog
      words={{
        title: t('passphrase.change'),
        current: t('passphrase.current'),
        wrong: t('closed.wrong'),
        missing: t('passphrase.currentMissing'),
      }}
      isPending={save.isPending}
      isWrong={save.data?.outcome === 'wrong'}
      error={save.error}
      onTyped={save.reset}
      onClose={onClose}
      onChange={(change) =>
        save.mutate(change, { onSuccess: ({ outcome }) => outcome === 'done' && changed() })
      }
    >
      <p>{t('passphrase.backups')}</p>
    </PassphraseChangeDialog>
  )
}
