// What stands over every page of the open caseload: the line that must not be forgotten, and the commands that are no
// page's own.
import { DatabaseBackup, KeyRound, Palette } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { errorKey } from '../../api/errors.ts'
import { useBackUp } from '../../features/backup/hooks/use-back-up.ts'
import { useBackupWords } from '../../features/backup/hooks/use-backup-words.ts'
import { VaultBanner } from '../../features/vault/components/vault-banner.tsx'
import { useToast } from '../../ui/overlays/toast.tsx'
import { useCommands } from '../commands/commands.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const EveryPage = () => {
  const { t } = useTranslation(['settings', 'backup', 'errors'])
  const go = useGo()
  const toast = useToast()
  const wordsOf = useBackupWords()
  const backUp = useBackUp()
  const backUpNow = () => {
    if (backUp.isPending) return
    backUp.mutate(undefined, {
      onSuccess: (answer) => {
        if (answer.outcome === 'made') toast({ title: t('backup:made'), detail: wordsOf(answer.backup) })
      },
      onError: (error) => toast({ kind: 'problem', title: t(`errors:${errorKey(error)}`) }),
    })
  }
  useCommands([
    {
      id: 'back-up',
      title: t('backup:now'),
      keywords: t('backup:keywords'),
      icon: <DatabaseBackup aria-hidden />,
      run: backUpNow,
    },
    {
      id: 'change-look',
      title: t('command.look'),
      keywords: t('command.lookWords'),
      icon: <Palette aria-hidden />,
      run: () => go.to('settings', { part: 'look' }),
    },
    {
      id: 'change-secrets',
      title: t('command.security'),
      keywords: t('command.securityWords'),
      icon: <KeyRound aria-hidden />,
      run: () => go.to('settings', { part: 'security' }),
    },
  ])
  return <VaultBanner onSecurity={() => go.to('settings', { part: 'security' })} />
}
