// Sessions of the week with something open, each with a way to it; a few at first, so that a full week doesn't stand there as a
// wall of what was not done.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WeekToClose } from '#shared/contracts/week.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'

type UnfinishedCardProps = Pick<WeekToClose, 'sessions' | 'held'> & {
  readonly onOpen: (sessionId: string) => void
}

const FIRST = 5

export const UnfinishedCard = ({ sessions, held, onOpen }: UnfinishedCardProps) => {
  const { t } = useTranslation('week')
  const format = useFormat()
  const [isAll, setAll] = useState(false)
  const shown = isAll || sessions.length <= FIRST + 1 ? sessions : sessions.slice(0, FIRST)
  return (
    <Card title={t('unfinished.title')} plain={sessions.length === 0}>
      {sessions.length === 0 && <p data-flush=''>{t('unfinished.none', { count: held })}</p>}
      <RowList label={t('unfinished.title')}>
        {shown.map(({ sessionId, plannedAt, aliases, ends }, index) => {
          const name = format.list(aliases)
          return (
            <ListRow
              key={sessionId}
              title={name}
              detail={t('unfinished.when', {
                day: format.weekday(plannedAt),
                time: format.time(plannedAt),
                ends: format.list(ends.map((end) => t(`unfinished.end.${end}`))),
              })}
              end={
                <LinkButton
                  autoFocus={isAll && index === FIRST}
                  onPress={() => onOpen(sessionId)}
                  aria-label={t('unfinished.openFor', { name })}
                >
                  {t('unfinished.open')}
                </LinkButton>
              }
            />
          )
        })}
      </RowList>
      {shown.length < sessions.length && (
        <p>
          <LinkButton onPress={() => setAll(true)}>
            {t('unfinished.more', { count: sessions.length - shown.length })}
          </LinkButton>
        </p>
      )}
    </Card>
  )
}
