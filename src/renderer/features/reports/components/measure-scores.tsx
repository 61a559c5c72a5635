// Scores on imported measures in a report: one table for each, in its own range and direction.
import { useTranslation } from 'react-i18next'
import type { MeasureScores as Scores } from '#shared/contracts/reports.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'

export const MeasureScores = ({ measure }: { readonly measure: Scores }) => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  const { title, scales, rows } = measure
  return (
    <>
      <h2>{title}</h2>
      <PlainTable
        caption={t('table.caption', { title })}
        hideCaption
        columns={[
          { id: 'session', label: t('chart.session') },
          { id: 'date', label: t('table.date') },
          ...scales.map(({ scale, max }) => ({
            id: scale,
            label: t('table.of', {
              name: scale === 'total' ? t('table.total') : t(`scale.${scale as 'burnout'}`),
              max: format.number(max),
            }),
            align: 'end' as const,
          })),
        ]}
        rows={rows.map(({ ratingId, session, at, scores }) => ({
          id: ratingId,
          cells: [
            session,
            format.date(at),
            ...scores.map((score) => (score === null ? t('table.noScore') : format.number(score))),
          ],
        }))}
      />
      {scales[0] && <p>{t(`direction.${scales[0].direction}`)}</p>}
    </>
  )
}
