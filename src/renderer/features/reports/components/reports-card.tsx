// Which reports were written for a client, when, with which head of the record, and which own course stands in them.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'

export const ReportsCard = ({ clientId }: { readonly clientId: string }) => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const asked = useAsk(['reports.list', clientId], (api) => api.vault.reports.list({ clientId }))
  const rows = asked.data?.reports ?? []
  if (rows.length === 0) return <ProblemNotice error={asked.error} />
  return (
    <Card title={t('written.title')}>
      <RowList label={t('written.title')}>
        {rows.map(({ madeAt, head, pageSize, courseVersion }) => (
          <ListRow
            key={`${madeAt} ${head}`}
            title={t('written.on', { date: format.moment(madeAt) })}
            detail={[
              t('written.paper', { pageSize, head }),
              courseVersion === null
                ? t('written.noCourse')
                : t('written.course', { version: courseVersion }),
            ].join(' ')}
          />
        ))}
      </RowList>
    </Card>
  )
}
