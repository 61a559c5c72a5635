// One client's course as a picture, with its sentence as its name. The table (OutcomeTable) is its twin and stands nearby.
import { useMemo } from 'react'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { ChartSize } from '../../../ui/chart/chart-types.ts'
import { CourseChart } from '../../../ui/chart/course-chart.tsx'
import { chartSentence } from './chart-sentence.ts'
import type { OutcomeAudience } from './outcome-audience.ts'
import { outcomeChartData } from './outcome-chart-data.ts'
import { useOutcomeWords } from './outcome-words.ts'

export type OutcomeChartProps = {
  readonly model: ChartModel
  readonly audience: OutcomeAudience
  readonly size: ChartSize
  /** Take the height of the surroundings. */
  readonly fill?: boolean
  readonly showAlliance?: boolean
}

export const OutcomeChart = ({ model, audience, size, fill, showAlliance = true }: OutcomeChartProps) => {
  const { t, format, words } = useOutcomeWords(audience)
  const data = useMemo(() => outcomeChartData(model, words, showAlliance), [model, words, showAlliance])
  const name = useMemo(
    () => chartSentence(model, audience, { t, format }, showAlliance),
    [model, audience, t, format, showAlliance],
  )
  return <CourseChart data={data} name={name} size={size} {...(fill === undefined ? {} : { fill })} />
}
