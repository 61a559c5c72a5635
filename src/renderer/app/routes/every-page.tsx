// What stands over every page of the open caseload: the line that must not be forgotten, and the commands that are no
// page's own.
import { DatabaseBackup, KeyRound, Languages, Palette, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/api-context.tsx'
import { useAsk } from '../../api/ask.ts'
import { errorKey } from '../../api/errors.ts'
import { useBackUp } from '../../features/backup/hooks/use-back-up.ts'
import { useBackupWords } from '../../features/backup/hooks/use-backup-words.ts'
import { PaperDialog } from '../../features/reports/paper/paper-dialog.tsx'
import { VaultBanner } from '../../features/vault/components/vault-banner.tsx'
import { useToast } from '../../ui/overlays/toast.tsx'
import { useCommands } from '../commands/commands.tsx'
import { useGo } from '../navigation/navigation.tsx'

export const EveryPage = () => {
  const { t } = useTranslation(['settings', 'backup', 'errors', 'reports'])
  const go = useGo()
  const { app } = useApi()
  const toast = useToast()
  const wordsOf = useBackupWords()
  const backUp = useBackUp()
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const [isPrinting, setPrinting] = useState(false)
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
      id: 'print-form',
      title: t('reports:paper.command'),
      keywords: t('reports:paper.commandWords'),
      icon: <Printer aria-hidden />,
      run: () => setPrinting(true),
    },
    {
      id: 'change-look',
      title: t('command.look'),
      keywords: t('command.lookWords'),
      icon: <Palette aria-hidden />,
      run: () => go.to('settings', { part: 'look' }),
    },
    {
      id: 'client-languages',
      title: t('command.languages'),
      keywords: t('command.languagesWords'),
      icon: <Languages aria-hidden />,
      run: () => go.to('settings', { part: 'languages' }),
    },
    {
      id: 'change-secrets',
      title: t('command.security'),
      keywords: t('command.securityWords'),
      icon: <KeyRound aria-hidden />,
      run: () => go.to('settings', { part: 'security' }),
    },
  ])
  return (
    <>
      <VaultBanner
        onSecurity={() => go.to('settings', { part: 'security' })}
        onLock={() => void app.vault.lock({}).catch(() => undefined)}
      />
      {isPrinting && settings.data && (
        <PaperDialog pageSize={settings.data.practice.pageSize} onClose={() => setPrinting(false)} />
      )}
    </>
  )
}
