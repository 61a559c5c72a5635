// One value with its interval on a scale: a dot on a whisker. Drawn only; what it says stands in words beside it.
import styles from './interval-chart.module.css'

export type Interval = { readonly value: number; readonly low: number; readonly high: number }
export type IntervalScale = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

type IntervalTrackProps = {
  readonly interval: Interval | null
  readonly scale: IntervalScale
  /** A dotted line through it: no effect, or the value of all together. */
  readonly guide?: number | null
}

const WHOLE = 100

/** The place on the scale in per cent of its length, kept inside. */
export const placeOn = ({ min, max }: IntervalScale, value: number): number =>
  ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * WHOLE

export const IntervalTrack = ({ interval, scale, guide = null }: IntervalTrackProps) => {
  const at = (value: number): string => `${placeOn(scale, value)}%`
  return (
    <span className={styles.track} aria-hidden>
      {scale.ticks.map((tick) => (
        <span key={tick} className={styles.grid} style={{ insetInlineStart: at(tick) }} />
      ))}
      {guide !== null && <span className={styles.guide} style={{ insetInlineStart: at(guide) }} />}
      {interval && (
        <>
          <span
            className={styles.whisker}
            style={{
              insetInlineStart: at(interval.low),
              inlineSize: `${placeOn(scale, interval.high) - placeOn(scale, interval.low)}%`,
            }}
          />
          <span className={styles.dot} style={{ insetInlineStart: at(interval.value) }} />
        </>
      )}
    </span>
  )
}
