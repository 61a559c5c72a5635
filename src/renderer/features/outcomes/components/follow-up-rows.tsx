// Follow-ups as a list, each with its day and one press to say that it is done; what was done can be taken up again.
import { useTranslation } from 'react-i18next'
import type { FollowUpRow } from '#shared/contracts/follow-up.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { noonOf } from '../local-day.ts'

type FollowUpRowsProps = {
  readonly rows: readonly FollowUpRow[]
  /** Where the list is of several clients: how each is named, and the way to them. */
  readonly who?: { readonly nameOf: (alias: string) => string; readonly onOpen: (row: FollowUpRow) => void }
}

export const FollowUpRows = ({ rows, who }: FollowUpRowsProps) => {
  const { t } = useTranslation('closing')
  const format = useFormat()
  const finish = useDo((api, { followUpId, doneAt }: FollowUpRow) =>
    api.vault.outcomes.finishFollowUp({ followUpId, done: doneAt === null }),
  )
  const whenOf = ({ dueOn, doneAt }: FollowUpRow) =>
    doneAt === null
      ? t('followUp.due', { date: format.date(noonOf(dueOn)) })
      : t('followUp.doneOn', { date: format.date(doneAt) })
  return (
    <>
      <ProblemNotice error={finish.error} />
      <RowList label={t('followUp.title')}>
        {rows.map((row) => {
          const { followUpId, alias, text, doneAt } = row
          return (
            <ListRow
              key={followUpId}
              title={who ? who.nameOf(alias) : text}
              detail={who ? `${text} · ${whenOf(row)}` : whenOf(row)}
              end={
                <Cluster>
                  {who && (
                    <LinkButton
                      onPress={() => who.onOpen(row)}
                      aria-label={t('followUp.openFor', { name: who.nameOf(alias) })}
                    >
                      {t('followUp.open')}
                    </LinkButton>
                  )}
                  {doneAt === null ? (
                    <Button
                      size='s'
                      isDisabled={finish.isPending}
                      onPress={() => finish.mutate(row)}
                      aria-label={t('followUp.doneFor', { text })}
                    >
                      {t('followUp.done')}
                    </Button>
                  ) : (
                    <LinkButton
                      onPress={() => finish.mutate(row)}
                      aria-label={t('followUp.againFor', { text })}
                    >
                      {t('followUp.again')}
                    </LinkButton>
                  )}
                </Cluster>
              }
            />
          )
        })}
      </RowList>
    </>
  )
}
