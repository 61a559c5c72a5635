// All of the practice's figures as one table, the twin of the cards.
import { useTranslation } from 'react-i18next'
import { type FigureName, figureNames, type PracticeFigures } from '#shared/contracts/practice.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { figureWords } from '../practice-words.ts'

type FiguresTableProps = {
  readonly figures: PracticeFigures['figures']
  readonly onOpen: (figure: FigureName) => void
}

export const FiguresTable = ({ figures, onOpen }: FiguresTableProps) => {
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
          const open = (
            <LinkButton
              key='of'
              aria-label={t('openCount', { of: format.number(figure.of), figure: t(`figure.${name}`) })}
              onPress={() => onOpen(name)}
            >
              {format.number(figure.of)}
            </LinkButton>
          )
          const of = figure.of === 0 ? '0' : open
          return { id: name, cells: [t(`figure.${name}`), value, interval, of, method] }
        })}
      />
    </Card>
  )
}
