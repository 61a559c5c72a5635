// A course over sessions, for looking at together: bands, cut-off, one dark line, words where things are. The wrapper around
// nivo: a picture with a sentence as its name; the numbers stand in a table beside it, so nothing in here takes the focus.
import { Line } from '@nivo/line'
import { useId, useMemo } from 'react'
import { BandsLayer } from './bands-layer.tsx'
import { BesideLayer } from './beside-layer.tsx'
import { CanvasLines } from './canvas-lines.tsx'
import { ChartSceneContext } from './chart-context.ts'
import { chartFrame } from './chart-frame.ts'
import { chartLabels } from './chart-labels.ts'
import { chartSeries } from './chart-series.ts'
import type { ChartBox, ChartSize, CourseChartData } from './chart-types.ts'
import styles from './course-chart.module.css'
import { GuidesLayer } from './guides-layer.tsx'
import { LabelsLayer } from './labels-layer.tsx'
import { LinesLayer } from './lines-layer.tsx'
import { useChartBox } from './use-chart-box.ts'

export type CourseChartProps = {
  readonly data: CourseChartData
  /** What the picture says, in a sentence: its accessible name and its alternative text in a PDF. */
  readonly name: string
  readonly size: ChartSize
  /** Take the height of the surroundings instead of one of its own. */
  readonly fill?: boolean
}

/** Where nothing can be measured yet; for a report it stays, since a page has one width whatever the window's is. */
const FIRST_BOX: Readonly<Record<ChartSize, ChartBox>> = {
  page: { width: 900, height: 380, em: 13 },
  together: { width: 1130, height: 500, em: 17 },
  report: { width: 600, height: 268, em: 10.5 },
  brief: { width: 290, height: 132, em: 8.5 },
}
const MOST_SVG_POINTS = 1000
const Y_TICKS = 4

export const CourseChart = ({ data, name, size, fill = false }: CourseChartProps) => {
  const isPage = size === 'page'
  // A page is drawn in parts; elsewhere a chart stands at once.
  const { frameRef, emRef, box, isMeasured } = useChartBox(
    FIRST_BOX[size],
    isPage || size === 'together',
    isPage,
  )
  const idPrefix = useId().replaceAll(/[^\w-]/g, '')
  const scene = useMemo(() => {
    const frame = chartFrame(data, box)
    const count = data.main.points.length + (data.second?.points.length ?? 0)
    return { data, frame, labels: chartLabels(data, frame), idPrefix, onCanvas: count > MOST_SVG_POINTS }
  }, [data, box, idPrefix])
  const { frame, labels, onCanvas } = scene
  const text = { fontFamily: 'inherit', fontSize: frame.em, fill: 'var(--chart-text)' }
  return (
    <div className={styles.chart} data-size={size} data-fill={fill}>
      <div ref={frameRef} className={styles.frame} role='img' aria-label={name} dir='ltr'>
        <span ref={emRef} className={styles.em} aria-hidden='true' />
        {isMeasured && (
          <ChartSceneContext value={scene}>
            <Line
              width={box.width}
              height={box.height}
              margin={frame.margin}
              data={chartSeries(data)}
              xScale={{ type: 'linear', min: 1, max: frame.xMax, nice: false }}
              yScale={{ type: 'linear', min: data.range.min, max: data.range.max, nice: false }}
              curve='linear'
              layers={[BandsLayer, 'grid', GuidesLayer, BesideLayer, LinesLayer, 'axes', LabelsLayer]}
              enableGridX={false}
              gridYValues={Y_TICKS}
              axisLeft={{ tickValues: Y_TICKS, tickSize: 0, tickPadding: frame.em }}
              axisBottom={{
                tickValues: [...frame.xTicks],
                tickSize: 0,
                tickPadding: frame.em * 0.8,
                legend: data.xLabel,
                legendPosition: 'middle',
                legendOffset: frame.em * 3.1,
              }}
              theme={{
                grid: { line: { stroke: 'var(--chart-grid)', strokeWidth: 1 } },
                axis: { ticks: { text }, legend: { text } },
              }}
              animate={false}
              isInteractive={false}
              role='presentation'
            />
            {onCanvas && <CanvasLines width={box.width} height={box.height} />}
          </ChartSceneContext>
        )}
      </div>
      {labels.key.length > 0 && (
        <ul className={styles.key}>
          {labels.key.map(({ letter, label }) => (
            <li key={letter}>
              <b>{letter}</b> {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
