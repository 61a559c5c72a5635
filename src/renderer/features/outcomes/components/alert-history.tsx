// How the alerts of an episode were answered, and when; an answer that stands can be taken back.
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { alertRule } from '../alert-rule.ts'

export const AlertHistory = ({ episodeId }: { readonly episodeId: string }) => {
  const { t } = useTranslation(['alerts', 'common'])
  const format = useFormat()
  const asked = useAsk(['outcomes.alertHistory', episodeId], (api) =>
    api.vault.outcomes.alertHistory({ episodeId }),
  )
  const undo = useDo((api, alertStateId: string) => api.vault.outcomes.undoAlertAnswer({ alertStateId }))
  const answers = asked.data?.answers ?? []
  return (
    <Card title={t('history.title')} plain={answers.length === 0}>
      <ProblemNotice error={asked.error ?? undo.error} />
      {asked.data && answers.length === 0 && <p>{t('history.none')}</p>}
      <RowList label={t('history.title')}>
        {answers.map(({ alertStateId, alias, rule: name, answer, at, until, undoneAt }) => {
          const known = alertRule(name)
          const rule = known ? t(`rule.${known}`) : name
          const said = t(`answered.${answer}`, {
            date: format.date(at),
            until: until === null ? '' : format.date(until),
          })
          const taken = undoneAt === null ? '' : t('history.taken', { date: format.date(undoneAt) })
          return (
            <ListRow
              key={alertStateId}
              title={t('history.of', { rule, alias })}
              detail={`${said} ${taken}`.trim()}
              end={
                undoneAt === null && (
                  <LinkButton
                    aria-label={t('history.undoFor', { rule })}
                    onPress={() => undo.mutate(alertStateId)}
                  >
                    {t('common:action.undo')}
                  </LinkButton>
                )
              }
            />
          )
        })}
      </RowList>
    </Card>
  )
}
