// Values with their intervals, one below the other on one scale: groups side by side, or years. Reads in grey. Its
// sentence is its name; the table stands nearby.
import { cx } from '../cx.ts'
import styles from './interval-chart.module.css'
import { type Interval, type IntervalScale, IntervalTrack, placeOn } from './interval-track.tsx'

export type IntervalRow = {
  readonly id: string
  readonly label: string
  /** Null where it is too few to say. */
  readonly interval: Interval | null
  /** The value in words, or why there is none. */
  readonly words: string
}

export type IntervalChartProps = {
  readonly name: string
  readonly rows: readonly IntervalRow[]
  readonly scale: IntervalScale
  /** A line across all rows: the value of all together. */
  readonly guide: { readonly at: number; readonly label: string } | null
  readonly format: (value: number) => string
}

export const IntervalChart = ({ name, rows, scale, guide, format }: IntervalChartProps) => (
  <div role='img' aria-label={name} className={styles.chart}>
    {rows.map(({ id, label, interval, words }) => (
      <div key={id} className={styles.row} aria-hidden>
        <span className={styles.label}>{label}</span>
        <IntervalTrack interval={interval} scale={scale} guide={guide?.at ?? null} />
        <span className={cx(styles.words, !interval && styles.few)}>{words}</span>
      </div>
    ))}
    <div className={cx(styles.row, styles.axis)} aria-hidden>
      <span />
      <span className={styles.track}>
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ insetInlineStart: `${placeOn(scale, tick)}%` }}>
            {format(tick)}
          </span>
        ))}
      </span>
      <span />
    </div>
    {guide && (
      <p className={styles.key} aria-hidden>
        <span className={styles.keyLine} /> {guide.label}
      </p>
    )}
  </div>
)
