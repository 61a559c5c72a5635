// First against last, a mark for each: slanted lines for "changed by more than that", straight ones for a limit. Shapes
// differ as well as colours, so that it reads in grey. Its sentence is its name; the table stands nearby.
import { useMemo } from 'react'
import { ScatterCanvas } from './scatter-canvas.tsx'
import styles from './scatter-chart.module.css'
import { Mark, type ScatterShape } from './scatter-mark.tsx'

export type { ScatterShape }
export type ScatterPoint = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly shape: ScatterShape
}

export type ScatterChartProps = {
  readonly name: string
  readonly range: { readonly min: number; readonly max: number }
  readonly points: readonly ScatterPoint[]
  /** Distance of the slanted lines from the diagonal. */
  readonly band: number
  readonly limit: { readonly at: number; readonly label: string }
  readonly xLabel: string
  readonly yLabel: string
  readonly sameLabel: string
  readonly format: (value: number) => string
}

const SIZE = 440
const LEFT = 46
const BOTTOM = 42
const EDGE = 14
const INNER = SIZE - LEFT - EDGE
const HEIGHT = INNER + BOTTOM + EDGE
const STEPS = 4
const LABEL_GAP = 6
/** More than these are drawn on a canvas. */
const MOST_NODES = 300

type Scale = { readonly x: (value: number) => number; readonly y: (value: number) => number }

/** A slanted line y = x + by, kept inside the square. */
const slanted = ({ min, max }: ScatterChartProps['range'], by: number, { x, y }: Scale): string => {
  const from = Math.max(min, min - by)
  const to = Math.min(max, max - by)
  return `M${x(from)} ${y(from + by)}L${x(to)} ${y(to + by)}`
}

/** Beside the diagonal, near its upper end and clear of the slanted lines. */
const along = ({ x, y }: Scale, { min, max }: ScatterChartProps['range']): string => {
  const at = max - (max - min) / 50
  return `translate(${x(at)} ${y(at)}) rotate(-45)`
}

const scaleOf = ({ min, max }: ScatterChartProps['range']): Scale => {
  const share = (value: number) => (value - min) / (max - min)
  return { x: (value) => LEFT + share(value) * INNER, y: (value) => EDGE + (1 - share(value)) * INNER }
}

export const ScatterChart = (props: ScatterChartProps) => {
  const { name, range, points, band, limit, xLabel, yLabel, sameLabel, format } = props
  const { min, max } = range
  const scale = useMemo(() => scaleOf({ min, max }), [min, max])
  const marks = useMemo(
    () => points.map(({ id, x, y, shape }) => ({ id, x: scale.x(x), y: scale.y(y), shape })),
    [points, scale],
  )
  const isMany = marks.length > MOST_NODES
  const ticks = Array.from({ length: STEPS + 1 }, (_, i) => range.min + (i * (range.max - range.min)) / STEPS)
  const [cutX, cutY] = [scale.x(limit.at), scale.y(limit.at)]
  return (
    <div className={styles.frame}>
      <svg role='img' aria-label={name} viewBox={`0 0 ${SIZE} ${HEIGHT}`} className={styles.scatter}>
        <g aria-hidden>
          {ticks.map((tick) => (
            <g key={tick}>
              <path className={styles.grid} d={`M${LEFT} ${scale.y(tick)}H${LEFT + INNER}`} />
              <path className={styles.grid} d={`M${scale.x(tick)} ${EDGE}V${EDGE + INNER}`} />
              <text x={LEFT - LABEL_GAP} y={scale.y(tick)} className={styles.yTick}>
                {format(tick)}
              </text>
              <text x={scale.x(tick)} y={EDGE + INNER + LABEL_GAP} className={styles.xTick}>
                {format(tick)}
              </text>
            </g>
          ))}
          <path className={styles.same} d={slanted(range, 0, scale)} />
          <path className={styles.band} d={slanted(range, band, scale)} />
          <path className={styles.band} d={slanted(range, -band, scale)} />
          <path
            className={styles.limit}
            d={`M${LEFT} ${cutY}H${LEFT + INNER}M${cutX} ${EDGE}V${EDGE + INNER}`}
          />
          <text x={LEFT + LABEL_GAP} y={cutY - LABEL_GAP} className={styles.label}>
            {limit.label}
          </text>
          <text transform={along(scale, range)} dy={-LABEL_GAP} className={styles.sameLabel}>
            {sameLabel}
          </text>
          {!isMany && marks.map(({ id, x, y, shape }) => <Mark key={id} x={x} y={y} shape={shape} />)}
          <text x={LEFT + INNER / 2} y={HEIGHT - LABEL_GAP} className={styles.axis}>
            {xLabel}
          </text>
          <text transform={`translate(${EDGE} ${EDGE + INNER / 2}) rotate(-90)`} className={styles.axis}>
            {yLabel}
          </text>
        </g>
      </svg>
      {isMany && <ScatterCanvas width={SIZE} height={HEIGHT} marks={marks} />}
    </div>
  )
}
