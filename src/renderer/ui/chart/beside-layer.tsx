// A second course beside the expected one: a thin line of long dashes as it was at the start, and from the last mark on a
// fan between two thin whole lines. No ground of its own, so that the bands below stay readable, also in grey print.
import { useChartScene } from './chart-context.ts'
import styles from './course-chart.module.css'

export const BesideLayer = () => {
  const { data, frame } = useChartScene()
  const { beside } = data
  if (!beside) return null
  const { line, from: last, ahead } = beside
  const { em, xAt, yAt } = frame
  const path = (points: readonly (readonly [x: number, y: number])[]) =>
    points.map(([x, y]) => `${xAt(x)},${yAt(y)}`).join(' ')
  const start = line.map(({ x, y }) => [x, y] as const)
  const from = [last.x, last.y] as const
  const along = (edge: (band: (typeof ahead)[number]) => number) =>
    path([from, ...ahead.map((band) => [band.x, edge(band)] as const)])
  const edges = [along((band) => band.outer[0]), along((band) => band.outer[1])]
  const dash = (...lengths: readonly number[]) => lengths.map((length) => length * em).join(' ')
  return (
    <g className={styles.beside}>
      {start.length > 1 && (
        <polyline
          points={path(start)}
          strokeWidth={0.11 * em}
          strokeDasharray={dash(0.9, 0.32, 0.14, 0.32)}
        />
      )}
      {ahead.length > 0 &&
        edges.map((points) => (
          <polyline key={points} className={styles.reach} points={points} strokeWidth={0.08 * em} />
        ))}
    </g>
  )
}
