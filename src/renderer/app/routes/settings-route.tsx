// Settings, with the cards of backups and of the audit trail in their parts.
import { useState } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { useAsk } from '../../api/ask.ts'
import { AuditCard } from '../../features/audit/components/audit-card.tsx'
import { VerifyCard } from '../../features/audit/components/verify-card.tsx'
import { BackupCard } from '../../features/backup/components/backup-card.tsx'
import { PacksCard } from '../../features/measures/components/packs-card.tsx'
import { SettingsScreen } from '../../features/settings/screens/settings-screen.tsx'
import { settingPartOf } from '../../features/settings/setting-parts.ts'
import { Loading } from '../../ui/display/loading.tsx'
import { ProblemNotice } from '../problem-notice.tsx'

export const SettingsRoute = ({ part: asked }: { readonly part?: string }) => {
  const { app } = useApi()
  const [part, setPart] = useState(() => settingPartOf(asked))
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const status = useAsk(['vault.status'], (api) => api.vault.vault.status({}))
  const error = settings.error ?? status.error
  if (error) return <ProblemNotice error={error} />
  if (!settings.data || !status.data) return <Loading />
  return (
    <SettingsScreen
      part={part}
      onPart={setPart}
      practice={settings.data.practice}
      quickCodeSet={settings.data.quickCodeSet}
      label={status.data.label}
      onLock={() => {
        void app.vault.lock({}).catch(() => undefined)
      }}
      packs={<PacksCard />}
      backup={<BackupCard />}
      audit={
        <>
          <VerifyCard />
          <AuditCard />
        </>
      }
    />
  )
}
