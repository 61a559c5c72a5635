// The shape in which nivo takes our lines.
import type { CourseChartData } from './chart-types.ts'

export type ChartSeries = {
  readonly id: 'main' | 'second'
  readonly data: readonly { readonly x: number; readonly y: number | null }[]
}

/** The client's line last, so that it lies on top. */
export const chartSeries = (data: CourseChartData): readonly ChartSeries[] => [
  ...(data.second ? [{ id: 'second' as const, data: data.second.points }] : []),
  { id: 'main', data: data.main.points },
]
