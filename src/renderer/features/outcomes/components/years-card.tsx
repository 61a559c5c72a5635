// Change over time: the two figures that say most, a row for each year in which episodes ended.
import { useTranslation } from 'react-i18next'
import type { PracticeFigures } from '#shared/contracts/practice.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { figureWords } from '../practice-words.ts'

export const YearsCard = ({ years }: { readonly years: PracticeFigures['years'] }) => {
  const { t } = useTranslation('practice')
  const format = useFormat()
  const cell = (name: 'improved' | 'effectSize', figure: PracticeFigures['years'][number]['improved']) => {
    const { value, interval } = figureWords(name, figure, { t, format })
    return interval === '' ? value : `${value} (${interval})`
  }
  return (
    <Card title={t('years.title')}>
      <PlainTable
        caption={t('years.title')}
        hideCaption
        columns={[
          { id: 'year', label: t('years.year') },
          { id: 'of', label: t('column.of'), align: 'end' },
          { id: 'improved', label: t('years.improved'), align: 'end' },
          { id: 'effectSize', label: t('years.effectSize'), align: 'end' },
        ]}
        rows={years.map(({ year, improved, effectSize }) => ({
          id: `${year}`,
          cells: [`${year}`, improved.of, cell('improved', improved), cell('effectSize', effectSize)],
        }))}
      />
    </Card>
  )
}
