// The sessions of one episode, newest first.
import { useTranslation } from 'react-i18next'
import { useAskMuch } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Table } from '../../../ui/display/table.tsx'
import { Tag } from '../../../ui/display/tag.tsx'

type SessionListProps = { readonly episodeId: string; readonly onOpen: (sessionId: string) => void }
type Column = 'number' | 'date' | 'status' | 'outcome' | 'alliance'

export const SessionList = ({ episodeId, onOpen }: SessionListProps) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const sessions = useAskMuch(['sessions.listOfEpisode', episodeId], (api) =>
    api.vault.sessions.listOfEpisode({ episodeId }),
  )
  const points = (totals: readonly (number | null)[]) =>
    totals.length === 0
      ? '–'
      : totals.map((total) => (total === null ? t('row.incomplete') : format.points(total))).join(' · ')
  const rows = (sessions.data?.rows ?? []).toReversed()
  return (
    <Card title={t('list.title')} plain>
      <ProblemNotice error={sessions.error} />
      {sessions.data && (
        <Table<Column>
          label={t('list.title')}
          columns={[
            { id: 'number', label: t('list.number'), isRowHeader: true },
            { id: 'date', label: t('list.date') },
            { id: 'status', label: t('list.status') },
            { id: 'outcome', label: t('list.outcome'), align: 'end' },
            { id: 'alliance', label: t('list.alliance'), align: 'end' },
          ]}
          rows={rows.flatMap((row) =>
            row.sessionId === null
              ? []
              : [
                  {
                    id: row.sessionId,
                    text: format.date(row.plannedAt),
                    cells: {
                      number: row.number,
                      date: format.moment(row.plannedAt),
                      status: <Tag>{t(`status.${row.endedAt === null ? row.status : 'ended'}`)}</Tag>,
                      outcome: points(row.outcome),
                      alliance: points(row.alliance),
                    },
                  },
                ],
          )}
          onOpen={onOpen}
          empty={t('list.empty')}
        />
      )}
    </Card>
  )
}
