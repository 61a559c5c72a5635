// What the line is read against: the expected course, the cut-off, turns that were written down, and breaks in comparability.
import { useChartScene } from './chart-context.ts'
import { joinedTurns } from './chart-wishes.ts'
import styles from './course-chart.module.css'

export const GuidesLayer = () => {
  const { data, frame } = useChartScene()
  const { em, width, height, margin, xAt, yAt } = frame
  const dash = (...lengths: readonly number[]) => lengths.map((length) => length * em).join(' ')
  const expected = (data.course?.bands ?? []).map((band) => `${xAt(band.x)},${yAt(band.expected)}`)
  return (
    <g>
      {joinedTurns(data).map((turn) => (
        <line
          key={`turn-${turn.x}`}
          className={styles.turn}
          x1={xAt(turn.x)}
          x2={xAt(turn.x)}
          y1={0}
          y2={height}
          strokeWidth={0.1 * em}
          strokeDasharray={dash(0.15, 0.38)}
        />
      ))}
      {data.breaks.map((item) => (
        <g key={`${item.kind}-${item.x}`} className={styles.break} strokeWidth={0.09 * em}>
          {item.kind === 'version' ? (
            <line x1={xAt(item.x)} x2={xAt(item.x)} y1={-margin.top + 1.6 * em} y2={height} />
          ) : (
            [-0.18, 0.18].map((offset) => (
              <line
                key={offset}
                x1={xAt(item.x) + (offset - 0.16) * em}
                x2={xAt(item.x) + (offset + 0.16) * em}
                y1={height + 0.45 * em}
                y2={height - 0.45 * em}
              />
            ))
          )}
        </g>
      ))}
      {expected.length > 1 && (
        <polyline
          className={styles.expected}
          points={expected.join(' ')}
          strokeWidth={0.12 * em}
          strokeDasharray={dash(0.14, 0.3)}
        />
      )}
      {data.cutOff && (
        <line
          className={styles.cutOff}
          x1={0}
          x2={width}
          y1={yAt(data.cutOff.y)}
          y2={yAt(data.cutOff.y)}
          strokeWidth={0.1 * em}
          strokeDasharray={dash(0.55, 0.38)}
        />
      )}
    </g>
  )
}
