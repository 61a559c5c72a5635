// Alerts of one client, each with reason and suggestion, and three ways to answer. Answers can be taken back.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertRow, RaterSeries } from '#shared/contracts/outcomes.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { useAnsweredBy } from '../../../i18n/use-answered-by.ts'
import { usePhrase } from '../../../i18n/use-phrase.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { Menu } from '../../../ui/overlays/menu.tsx'
import { alertTag } from '../alert-tag.ts'
import styles from './alerts-card.module.css'
import { SnoozeDialog } from './snooze-dialog.tsx'

type AlertsCardProps = { readonly rater: RaterSeries; readonly title: string }
type Answer = 'talkedAbout' | 'toSupervision' | 'snoozed'
type Answered = { readonly alert: AlertRow; readonly how: Answer; readonly until: number | null }

export const AlertsCard = ({ rater, title }: AlertsCardProps) => {
  const { t } = useTranslation(['alerts', 'common'])
  const format = useFormat()
  const say = usePhrase()
  const answeredBy = useAnsweredBy()
  const [resting, setResting] = useState<AlertRow | null>(null)
  const { clientId, series, alerts } = rater
  const answer = useDo((api, { alert, how, until }: Answered) =>
    api.vault.outcomes.answerAlert({
      episodeId: series.episode,
      clientId,
      rule: alert.rule,
      standsOn: alert.standsOn,
      answer: how,
      until,
    }),
  )
  const undo = useDo((api, alertStateId: string) => api.vault.outcomes.undoAlertAnswer({ alertStateId }))
  const answered = (alert: AlertRow) =>
    alert.answered &&
    t(`answered.${alert.answered.answer}`, {
      date: format.date(alert.answered.at),
      until: alert.answered.until === null ? '' : format.date(alert.answered.until),
    })
  const act = (alert: AlertRow, how: Answer) => ({
    id: how,
    label: t(`answer.${how}`),
    onAction: () => (how === 'snoozed' ? setResting(alert) : answer.mutate({ alert, how, until: null })),
  })
  return (
    <Card title={title} plain={alerts.length === 0}>
      {alerts.length === 0 && <p>{t('none')}</p>}
      <ProblemNotice error={answer.error ?? undo.error} />
      <ul className={styles.list}>
        {alerts.map((alert) => {
          const tag = alertTag(alert.rule, alert.grade)
          const state = alert.answered
          return (
            <li
              key={`${alert.rule}.${alert.standsOn}`}
              className={styles.alert}
              data-answered={state !== null}
            >
              <div className={styles.words}>
                <p>
                  <Tag tone={tag.tone}>{t(`tag.${tag.word}`)}</Tag> {say(alert.reason)}{' '}
                  {answeredBy(alert.answeredBy)}
                </p>
                {state === null && alert.suggestion && (
                  <p className={styles.suggestion}>{say(alert.suggestion)}</p>
                )}
                {state !== null && (
                  <p className={styles.suggestion}>
                    {answered(alert)}{' '}
                    <LinkButton onPress={() => undo.mutate(state.alertStateId)}>
                      {t('common:action.undo')}
                    </LinkButton>
                  </p>
                )}
              </div>
              {state === null && alert.rule !== 'safetyAnswer' && (
                <Menu
                  label={t('answer.label')}
                  trigger={<Button size='s'>{t('answer.label')}</Button>}
                  groups={[[act(alert, 'talkedAbout'), act(alert, 'toSupervision'), act(alert, 'snoozed')]]}
                />
              )}
            </li>
          )
        })}
      </ul>
      {resting && (
        <SnoozeDialog
          isPending={answer.isPending}
          error={answer.error}
          onSnooze={(until) =>
            answer.mutate({ alert: resting, how: 'snoozed', until }, { onSuccess: () => setResting(null) })
          }
          onClose={() => setResting(null)}
        />
      )}
    </Card>
  )
}
