// Every closed episode that counts, by its first and last rating, with the lines of reliable change.
import { useTranslation } from 'react-i18next'
import type { PracticeFigures } from '#shared/contracts/practice.ts'
import { limit } from '../../../i18n/limit.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { ScatterChart, type ScatterShape } from '../../../ui/chart/scatter-chart.tsx'
import { ScatterMark } from '../../../ui/chart/scatter-mark.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import styles from './practice.module.css'

type Change = PracticeFigures['scatter']['points'][number]['change']
const SHAPES: Readonly<Record<Change, ScatterShape>> = {
  recovered: 'filled',
  improved: 'ring',
  unchanged: 'dash',
  deteriorated: 'down',
  tooFew: 'dash',
}
const CHANGES = ['recovered', 'improved', 'unchanged', 'deteriorated'] as const
const FEWEST = 10

export const PracticeScatter = ({ scatter }: { readonly scatter: PracticeFigures['scatter'] }) => {
  const { t } = useTranslation('practice')
  const format = useFormat()
  const { points, lines, others } = scatter
  if (!lines || points.length < FEWEST) {
    return (
      <Card title={t('scatter.title')} plain>
        <p>{t('scatter.notYet', { needed: FEWEST })}</p>
      </Card>
    )
  }
  const list = CHANGES.map((change) =>
    t(`scatter.${change}`, { count: points.filter((point) => point.change === change).length }),
  )
  const sentence = t('scatter.sentence', { count: points.length, list: format.list(list) })
  const numbers = { cutOff: limit(format, lines.cutOff), rci: limit(format, lines.rci) }
  return (
    <Card title={t('scatter.title')}>
      <Stack gap={3}>
        <ScatterChart
          name={sentence}
          range={lines}
          points={points.map(({ first, last, change }, index) => ({
            id: `${index}`,
            x: first,
            y: last,
            shape: SHAPES[change],
          }))}
          band={lines.rci}
          limit={{ at: lines.cutOff, label: t('scatter.cutOff', numbers) }}
          xLabel={t('scatter.x')}
          yLabel={t('scatter.y')}
          sameLabel={t('scatter.same')}
          format={(value) => format.number(value)}
        />
        <div aria-hidden className={styles.legend}>
          {CHANGES.map((change) => (
            <span key={change}>
              <ScatterMark shape={SHAPES[change]} /> {t(`class.${change}`)}
            </span>
          ))}
        </div>
        <p>{sentence}</p>
        <small>
          {t('scatter.lines', numbers)} {others > 0 && t('scatter.others', { count: others })}
        </small>
      </Stack>
    </Card>
  )
}
