// Dots over one's own usual, on a fixed scale of 0 to 100. Filled dots are out of the usual, hollow ones within; words at
// their place below. A picture with a sentence as its name; the numbers stand in a table beside it.
import type { ChartBox } from './chart-types.ts'
import { noteLanes } from './note-lanes.ts'
import styles from './trend-chart.module.css'
import type { TrendChartData } from './trend-types.ts'
import { useChartBox } from './use-chart-box.ts'

export type TrendChartProps = {
  readonly data: TrendChartData
  /** What the picture says, in a sentence. */
  readonly name: string
}

const FIRST_BOX: ChartBox = { width: 540, height: 380, em: 13 }
const LINES = [0, 50, 100]

export const TrendChart = ({ data, name }: TrendChartProps) => {
  const { frameRef, emRef, box } = useChartBox(FIRST_BOX, true)
  const { width, height, em } = box
  const { points, band, ticks, emptyLabel } = data
  const left = em * 2.6
  const right = width - em * 0.9
  const inner = right - left
  const at = (x: number): number => left + em + x * (inner - 2 * em)
  const notes = noteLanes(
    data.notes.map(({ x, label }) => ({ x: at(x) - left, label })),
    inner,
    (label) => label.length * em * 0.56,
  )
  const lanes = Math.max(0, ...notes.map(({ lane }) => lane + 1))
  const top = em
  const bottom = height - em * (2.4 + lanes * 1.5)
  const up = (value: number): number => bottom - (value / 100) * (bottom - top)
  return (
    <div ref={frameRef} className={styles.frame} role='img' aria-label={name} dir='ltr'>
      <span ref={emRef} className={styles.em} aria-hidden='true' />
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden='true'>
        {band && (
          <>
            <rect
              className={styles.band}
              x={left}
              width={inner}
              y={up(band.high)}
              height={Math.max(2, up(band.low) - up(band.high))}
              rx={6}
            />
            <text
              className={styles.usual}
              x={left + em * 0.8}
              y={Math.min(bottom - em * 0.5, up(band.low) + em * 1.3)}
              fontSize={em}
            >
              {band.label}
            </text>
          </>
        )}
        {LINES.map((value) => (
          <g key={value}>
            <line className={styles.line} x1={left} x2={right} y1={up(value)} y2={up(value)} />
            <text className={styles.number} x={left - em * 0.6} y={up(value) + em * 0.35} fontSize={em}>
              {value}
            </text>
          </g>
        ))}
        {notes.map(({ label, at: x, centre, lane }) => (
          <g key={`${label}${x}`}>
            <line
              className={styles.note}
              x1={left + x}
              x2={left + x}
              y1={top}
              y2={bottom + em * (1.9 + lane * 1.5)}
            />
            <text className={styles.word} x={left + centre} y={bottom + em * (3 + lane * 1.5)} fontSize={em}>
              {label}
            </text>
          </g>
        ))}
        {ticks.map(({ x, label }) => (
          <text key={label} className={styles.tick} x={at(x)} y={bottom + em * 1.5} fontSize={em * 0.92}>
            {label}
          </text>
        ))}
        {points.map((point, index) => {
          const before = points[index - 1]
          return point.joined && before ? (
            <line
              key={point.x}
              className={styles.path}
              x1={at(before.x)}
              y1={up(before.y)}
              x2={at(point.x)}
              y2={up(point.y)}
            />
          ) : null
        })}
        {points.map(({ x, y, filled }) => (
          <circle
            key={x}
            className={filled ? styles.above : styles.within}
            cx={at(x)}
            cy={up(y)}
            r={em * 0.45}
          />
        ))}
        {points.length === 0 && (
          <text className={styles.empty} x={(left + right) / 2} y={up(50) - em} fontSize={em * 1.1}>
            {emptyLabel}
          </text>
        )}
      </svg>
    </div>
  )
}
