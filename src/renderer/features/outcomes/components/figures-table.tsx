// All of the practice's figures as one table, the twin of the cards.
import { useTranslation } from 'react-i18next'
import { figureNames, type PracticeFigures } from '#shared/contracts/practice.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { figureWords } from '../practice-words.ts'

export const FiguresTable = ({ figures }: { readonly figures: PracticeFigures['figures'] }) => {
  const { t } = useTranslation('practice')
  const format = useFormat()
  return (
    <Card>
      <PlainTable
        caption={t('title')}
        hideCaption
        columns={[
          { id: 'figure', label: t('column.figure') },
          { id: 'value', label: t('column.value'), align: 'end' },
          { id: 'interval', label: t('column.interval'), align: 'end' },
          { id: 'of', label: t('column.of'), align: 'end' },
          { id: 'method', label: t('column.method') },
        ]}
        rows={figureNames.map((name) => {
          const figure = figures[name]
          const { value, interval, method } = figureWords(name, figure, { t, format })
          return { id: name, cells: [t(`figure.${name}`), value, interval, figure.of, method] }
        })}
      />
    </Card>
  )
}
