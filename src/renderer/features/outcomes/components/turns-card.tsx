// The turns that stand on the chart, each with a way to take it out, and a way back right after.
import { useTranslation } from 'react-i18next'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'

type TurnsCardProps = { readonly raters: readonly RaterSeries[] }

export const TurnsCard = ({ raters }: TurnsCardProps) => {
  const { t } = useTranslation(['corrections', 'common'])
  const format = useFormat()
  const toast = useToast()
  const restore = useDo((api, eventId: string) => api.vault.outcomes.restoreEvent({ eventId }))
  const remove = useDo((api, eventId: string) => api.vault.outcomes.removeEvent({ eventId }))
  const events = raters[0]?.series.events ?? []
  if (events.length === 0 && !remove.error && !restore.error) return null
  const takeOut = (eventId: string, label: string) =>
    remove.mutate(eventId, {
      onSuccess: () =>
        toast({
          title: t('turns.removed', { label }),
          action: { label: t('common:action.undo'), onAction: () => restore.mutate(eventId) },
        }),
    })
  return (
    <Card title={t('turns.title')}>
      <ProblemNotice error={remove.error ?? restore.error} />
      <RowList label={t('turns.title')}>
        {events.map(({ id, label, session, at }) => (
          <ListRow
            key={id}
            title={label}
            detail={t('turns.where', { session, date: format.date(at) })}
            end={
              <LinkButton aria-label={t('turns.removeFor', { label })} onPress={() => takeOut(id, label)}>
                {t('turns.remove')}
              </LinkButton>
            }
          />
        ))}
      </RowList>
    </Card>
  )
}
