// Backups: one now, the last ones with their age, and what one is.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { backupAge } from '../backup-age.ts'
import { useBackUp } from '../hooks/use-back-up.ts'
import { useBackupWords } from '../hooks/use-backup-words.ts'

const SHOWN = 12

export const BackupCard = () => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const wordsOf = useBackupWords()
  const list = useAsk(['backup.list'], (api) => api.vault.backup.list({}))
  const run = useBackUp()
  const now = Date.now()
  if (!list.data) return list.error ? <ProblemNotice error={list.error} /> : <Loading />
  const { backups } = list.data
  const age = backupAge(backups[0]?.madeAt, now)
  return (
    <Card title={t('title')}>
      <p>{t('why')}</p>
      {age !== 'recent' && !run.isPending && (
        <Notice kind='look' title={t(`age.${age}`)}>
          {t('ageWhy')}
        </Notice>
      )}
      <Cluster>
        <Button variant='primary' isPending={run.isPending} onPress={() => run.mutate()}>
          {t('now')}
        </Button>
      </Cluster>
      {run.data?.outcome === 'made' && (
        <Notice kind='done' live title={t('made')}>
          <p>{wordsOf(run.data.backup)}</p>
          <p>{t('madeWhy')}</p>
        </Notice>
      )}
      <ProblemNotice error={run.error} onRetry={() => run.mutate()} />
      {backups.length > 0 && (
        <RowList label={t('list')}>
          {backups.slice(0, SHOWN).map((backup) => (
            <ListRow
              key={`${backup.madeAt}-${backup.file}`}
              title={format.moment(backup.madeAt)}
              detail={wordsOf(backup)}
              end={format.relativeDay(backup.madeAt, now)}
            />
          ))}
        </RowList>
      )}
      {backups.length > SHOWN && <p>{t('older', { count: backups.length - SHOWN })}</p>}
    </Card>
  )
}
