// What was decided in supervision, the earliest due first; done ones stay for a month and can be opened again.
import { useTranslation } from 'react-i18next'
import type { DecisionRow } from '#shared/contracts/supervision.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { isDue, noonOf, today } from '../due-day.ts'

export const DecisionsCard = ({ decisions }: { readonly decisions: readonly DecisionRow[] }) => {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const day = today()
  const set = useDo((api, { decisionId, done }: { decisionId: string; done: boolean }) =>
    api.vault.supervision.setDecisionDone({ decisionId, done }),
  )
  const dueWord = ({ dueOn, doneAt }: DecisionRow): string => {
    if (doneAt !== null) return t('decisions.wasDone', { day: format.shortDate(doneAt, Date.now()) })
    if (dueOn === null) return t('decisions.noDay')
    if (dueOn === day) return t('decisions.dueToday')
    const words = { day: format.shortDate(noonOf(dueOn), Date.now()) }
    return dueOn < day ? t('decisions.overdue', words) : t('decisions.due', words)
  }
  return (
    <Card title={t('decisions.title')} plain={decisions.length === 0}>
      <ProblemNotice error={set.error} />
      {decisions.length === 0 && <p>{t('decisions.none')}</p>}
      <RowList label={t('decisions.title')}>
        {decisions.map((decision) => {
          const { decisionId, text, alias, title, doneAt } = decision
          const word = doneAt === null ? 'done' : 'reopen'
          return (
            <ListRow
              key={decisionId}
              title={text}
              detail={
                <>
                  {[alias ?? title].filter((part) => part !== '').join(' ')}{' '}
                  <Tag tone={isDue(decision, day) ? 'amber' : 'neutral'}>{dueWord(decision)}</Tag>
                </>
              }
              end={
                <LinkButton
                  onPress={() => set.mutate({ decisionId, done: doneAt === null })}
                  aria-label={t(`decisions.${word}For`, { text })}
                >
                  {t(`decisions.${word}`)}
                </LinkButton>
              }
            />
          )
        })}
      </RowList>
    </Card>
  )
}
