// What was corrected in an episode, in words, with its reason; each can be undone, and what was undone stays readable.
import { useTranslation } from 'react-i18next'
import type { CorrectionRow } from '#shared/contracts/outcomes.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'

export const CorrectionHistory = ({ episodeId }: { readonly episodeId: string }) => {
  const { t } = useTranslation(['corrections', 'common'])
  const format = useFormat()
  const asked = useAsk(['outcomes.listCorrections', episodeId], (api) =>
    api.vault.outcomes.listCorrections({ episodeId }),
  )
  const undo = useDo((api, correctionId: string) => api.vault.outcomes.undoCorrection({ correctionId }))
  const rows = (asked.data?.corrections ?? []).toReversed()
  const wordsOf = ({ kind, from, to, fromAlias, toAlias }: CorrectionRow): string => {
    if (kind === 'someoneElse') return t('history.someoneElse', { from: fromAlias, to: toAlias })
    if (kind !== 'value') return t(`history.${kind}`)
    const total = format.points(Number(to))
    return from === ''
      ? t('history.valueOpen', { to: total })
      : t('history.value', { from: format.points(Number(from)), to: total })
  }
  return (
    <Card title={t('history.title')} plain={rows.length === 0}>
      <ProblemNotice error={asked.error ?? undo.error} />
      {asked.data && rows.length === 0 && <p>{t('history.none')}</p>}
      <RowList label={t('history.title')}>
        {rows.map((row) => {
          const { correctionId, occasion, session, alias, reason, madeAt, undoneAt } = row
          const what = wordsOf(row)
          const made = t('history.made', { date: format.date(madeAt), reason })
          return (
            <ListRow
              key={correctionId}
              title={`${what} · ${t(`history.rating.${occasion}`, { session, alias })}`}
              detail={
                undoneAt === null ? made : `${made} · ${t('history.undone', { date: format.date(undoneAt) })}`
              }
              end={
                undoneAt === null && (
                  <LinkButton
                    aria-label={t('history.undoFor', { what })}
                    onPress={() => undo.mutate(correctionId)}
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
