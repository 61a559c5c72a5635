// The client's line, darkest of all, with round marks; the alliance line with diamonds. A session without a rating leaves a gap.
import type { LineCustomSvgLayerProps } from '@nivo/line'
import { useChartScene } from './chart-context.ts'
import type { ChartSeries } from './chart-series.ts'
import type { CoursePoint } from './chart-types.ts'
import { lastRated } from './chart-wishes.ts'
import styles from './course-chart.module.css'

/** A rated session without a rated neighbour has no line: it must have a mark, however many sessions there are. */
const isAlone = (points: readonly CoursePoint[], index: number): boolean =>
  points[index - 1]?.y == null && points[index + 1]?.y == null

export const LinesLayer = ({ series, lineGenerator }: LineCustomSvgLayerProps<ChartSeries>) => {
  const { data, frame, onCanvas } = useChartScene()
  const { em, markRadius, lineWidth, xAt, yAt } = frame
  const pathOf = (id: string) => {
    const found = series.find((one) => one.id === id)
    return found ? (lineGenerator(found.data.map((datum) => datum.position)) ?? undefined) : undefined
  }
  const marked = (points: readonly CoursePoint[]) =>
    points.flatMap(({ x, y }, index) =>
      y !== null && (markRadius > 0 || isAlone(points, index)) ? [{ key: x, x: xAt(x), y: yAt(y) }] : [],
    )
  const radius = Math.max(markRadius, 0.17 * em)
  const last = lastRated(data.main.points)
  const diamond = radius * 1.08
  const secondLast = data.second && lastRated(data.second.points)
  const secondMarks = marked(data.second?.points ?? [])
  const diamonds =
    secondLast && !secondMarks.some(({ key }) => key === secondLast.x)
      ? [...secondMarks, { key: secondLast.x, x: xAt(secondLast.x), y: yAt(secondLast.y) }]
      : secondMarks
  return (
    <g>
      {!onCanvas && <path className={styles.second} d={pathOf('second')} strokeWidth={lineWidth * 0.58} />}
      {diamonds.map(({ key, x, y }) => (
        <path
          key={key}
          className={styles.secondMark}
          d={`M${x},${y - diamond}L${x + diamond},${y}L${x},${y + diamond}L${x - diamond},${y}Z`}
          strokeWidth={Math.min(0.15 * em, diamond * 0.5)}
        />
      ))}
      {!onCanvas && <path className={styles.main} d={pathOf('main')} strokeWidth={lineWidth} />}
      {marked(data.main.points)
        .filter(({ key }) => key !== last?.x)
        .map(({ key, x, y }) => (
          <circle key={key} className={styles.mainMark} cx={x} cy={y} r={radius} strokeWidth={radius * 0.5} />
        ))}
      {last && (
        <circle
          className={styles.mainLast}
          cx={xAt(last.x)}
          cy={yAt(last.y)}
          r={Math.max(0.45 * em, radius * 1.6)}
        />
      )}
    </g>
  )
}
