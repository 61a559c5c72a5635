// What was put off and may stay so: alerts with a date, and decisions from supervision that are still to come.
import { useTranslation } from 'react-i18next'
import type { WeekToClose } from '#shared/contracts/week.ts'
import { useAsk } from '../../../api/ask.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { noonOf } from '../due-day.ts'

type WaitingCardProps = Pick<WeekToClose, 'waiting'> & {
  readonly onOpen: (clientId: string, episodeId: string) => void
}

export const WaitingCard = ({ waiting, onOpen }: WaitingCardProps) => {
  const { t } = useTranslation('week')
  const format = useFormat()
  const agenda = useAsk(['supervision.agenda'], (api) => api.vault.supervision.agenda({}))
  const now = Date.now()
  const decisions = (agenda.data?.decisions ?? []).filter(({ doneAt, dueOn }) => doneAt === null && dueOn)
  const isEmpty = waiting.length + decisions.length === 0
  return (
    <Card title={t('waiting.title')} plain={isEmpty}>
      {isEmpty && <p data-flush=''>{t('waiting.none')}</p>}
      <RowList label={t('waiting.title')}>
        {waiting.map(({ episodeId, clientId, alias, count, until }) => (
          <ListRow
            key={`${episodeId}.${clientId}`}
            title={alias}
            detail={t('waiting.until', { count, day: format.shortDate(until, now) })}
            end={
              <LinkButton
                onPress={() => onOpen(clientId, episodeId)}
                aria-label={t('waiting.openFor', { name: alias })}
              >
                {t('unfinished.open')}
              </LinkButton>
            }
          />
        ))}
        {decisions.map(({ decisionId, text, dueOn }) => (
          <ListRow
            key={decisionId}
            title={text}
            detail={dueOn && t('waiting.decision', { day: format.shortDate(noonOf(dueOn), now) })}
          />
        ))}
      </RowList>
    </Card>
  )
}
