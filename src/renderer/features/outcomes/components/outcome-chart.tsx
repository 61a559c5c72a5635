// One client's course as a picture, with its sentence as its name. The table (OutcomeTable) is its twin and stands nearby.
import { useMemo } from 'react'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { ChartSize } from '../../../ui/chart/chart-types.ts'
import { CourseChart } from '../../../ui/chart/course-chart.tsx'
import type { OwnCourseBeside } from '../own-course-beside.ts'
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
  /** The practice's own course, where one is drawn. */
  readonly own?: OwnCourseBeside | null
}

export const OutcomeChart = ({
  model,
  audience,
  size,
  fill,
  showAlliance = true,
  own = null,
}: OutcomeChartProps) => {
  const { t, format, words } = useOutcomeWords(audience)
  const data = useMemo(
    () => outcomeChartData(model, words, showAlliance, own),
    [model, words, showAlliance, own],
  )
  const name = useMemo(
    () => chartSentence(model, audience, { t, format }, showAlliance, own),
    [model, audience, t, format, showAlliance, own],
  )
  return <CourseChart data={data} name={name} size={size} {...(fill === undefined ? {} : { fill })} />
}
