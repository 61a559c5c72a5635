// One imported measure of one rater: its scales over the sessions, in its own range and direction, with a table beside it.
import { useTranslation } from 'react-i18next'
import { type ReadScale, scalesOf } from '#domain/measures/packs/score/scale-of.ts'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import type { PackRow } from '#shared/contracts/measure-packs.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { CourseChart } from '../../../ui/chart/course-chart.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { useScaleWords } from '../hooks/use-scale-words.ts'
import { measureChartData } from '../measure-chart-data.ts'
import type { Answerers } from './answerer-field.tsx'
import { ResultsTable } from './results-table.tsx'

type MeasureCardProps = {
  readonly line: readonly PackResult[]
  readonly packs: readonly PackRow[]
  readonly people: Answerers['people']
}

export const MeasureCard = ({ line, packs, people }: MeasureCardProps) => {
  const { t } = useTranslation('packs')
  const last = line.at(-1)
  const packId = last?.packId ?? ''
  const kept = useAsk(['measures.form', packId], (api) => api.vault.measures.form({ packId }))
  const title = packs.find((pack) => pack.packId === packId)?.title ?? ''
  const scales = last && kept.data ? scalesOf(kept.data.form, kept.data.binding, last.constantsKey) : []
  const person = people.find(({ personId }) => personId === last?.personId)
  const role = last && last.role !== 'self' ? t(`role.${last.role}`) : ''
  const who = person ? t('answerer.about', { name: person.alias, role }) : role
  return (
    <Card title={who === '' ? title : `${title} · ${who}`}>
      <Stack>
        <ProblemNotice error={kept.error} />
        {scales.map((scale) => (
          <ScaleChart key={scale.scale} scale={scale} line={line} title={title} />
        ))}
        <ResultsTable line={line} scales={scales} title={title} />
      </Stack>
    </Card>
  )
}

type ScaleChartProps = {
  readonly scale: ReadScale
  readonly line: readonly PackResult[]
  readonly title: string
}

const ScaleChart = ({ scale, line, title }: ScaleChartProps) => {
  const { t } = useTranslation('packs')
  const words = useScaleWords()
  const data = measureChartData(scale, line, {
    session: t('chart.session'),
    points: words.points,
    cutOff: (points) => t('chart.cutOff', { points: words.points(points) }),
    empty: t('chart.empty'),
  })
  const sentence = words.sentence(scale, data.main.points, title)
  return (
    <Stack gap={2}>
      <p>{sentence}</p>
      <CourseChart data={data} name={sentence} size='page' />
      <p>{words.values(scale)}</p>
    </Stack>
  )
}
