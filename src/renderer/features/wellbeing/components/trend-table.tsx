// The same check-ins as figures, newest first, with one's own words; a slip can be taken out here, and put back.
import { useTranslation } from 'react-i18next'
import { pulseScore } from '#domain/wellbeing/pulse-score.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { useTakeOut } from '../hooks/use-take-out.ts'
import { linesOf } from '../wellbeing-view.ts'

type TrendTableProps = { readonly record: PrivateRecord }

export const TrendTable = ({ record }: TrendTableProps) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  const { takeOut, error } = useTakeOut()
  const pulses = record.pulses.map((row) => {
    const score = pulseScore(linesOf(row))
    return {
      at: row.at,
      id: row.pulseId,
      score: score === null ? t('trend.notScored') : format.number(score, 1),
      text: row.text,
      remove: () => takeOut({ what: 'pulse', row }),
    }
  })
  const notes = record.notes.map((row) => ({
    at: row.at,
    id: row.noteId,
    score: '–',
    text: row.text,
    remove: () => takeOut({ what: 'note', row }),
  }))
  const rows = [...pulses, ...notes].sort((a, b) => b.at - a.at)
  return (
    <>
      <PlainTable
        caption={t('trend.table')}
        hideCaption
        columns={[
          { id: 'at', label: t('trend.when') },
          { id: 'score', label: t('trend.score'), align: 'end' },
          { id: 'text', label: t('trend.words') },
          { id: 'remove', label: t('trend.remove') },
        ]}
        rows={rows.map(({ id, at, score, text, remove }) => ({
          id,
          cells: [
            format.date(at),
            score,
            text,
            <LinkButton key={id} onPress={remove}>
              {t('trend.takeOut')}
            </LinkButton>,
          ],
        }))}
      />
      <ProblemNotice error={error} />
    </>
  )
}
