// Hands one chart's data, frame and labels to the layers that nivo mounts for it.
import { createContext, useContext } from 'react'
import type { ChartFrame } from './chart-frame.ts'
import type { ChartLabels } from './chart-labels.ts'
import type { CourseChartData } from './chart-types.ts'

export type ChartScene = {
  readonly data: CourseChartData
  readonly frame: ChartFrame
  readonly labels: ChartLabels
  /** Starts the ids of this chart's patterns, so that two charts on a page do not share them. */
  readonly idPrefix: string
  /** The lines are drawn on a canvas below, because there are too many points for SVG. */
  readonly onCanvas: boolean
}

export const ChartSceneContext = createContext<ChartScene | null>(null)

export const useChartScene = (): ChartScene => {
  const scene = useContext(ChartSceneContext)
  if (!scene) throw new Error('a chart layer was mounted outside its chart')
  return scene
}
