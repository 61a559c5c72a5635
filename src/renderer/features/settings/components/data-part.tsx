// What is in this caseload, its backups, and the ways back.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'

type DataPartProps = { readonly backup: ReactNode }

export const DataPart = ({ backup }: DataPartProps) => {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const status = useAsk(['vault.status'], (api) => api.vault.vault.status({}))
  if (!status.data) return status.error ? <ProblemNotice error={status.error} /> : <Loading />
  const { label, sample, createdAt, counts, vaultId } = status.data
  const rows = (['clients', 'sessions', 'ratings'] as const).map((what) => ({
    id: what,
    cells: [t(`data.${what}`), format.number(counts[what])],
  }))
  return (
    <>
      <Card title={label}>
        <p>{t('data.since', { date: format.date(createdAt) })}</p>
        <PlainTable
          caption={t('data.caption')}
          hideCaption
          columns={[
            { id: 'what', label: t('data.what') },
            { id: 'count', label: t('data.count'), align: 'end' },
          ]}
          rows={rows}
        />
      </Card>
      {backup}
      <Card title={t('data.restore')}>
        <p>{t('data.restoreWhat')}</p>
        <p>{t('data.restoreWhere')}</p>
      </Card>
      {sample && (
        <Card title={t('data.sample')}>
          <p>{t('data.sampleWhy')}</p>
          <p>{t('data.sampleHow', { vaultId })}</p>
        </Card>
      )}
    </>
  )
}
