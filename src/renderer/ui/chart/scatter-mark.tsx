// One mark of a scatter chart, on the picture and in its legend. Shapes differ as well as colours.
import styles from './scatter-chart.module.css'

export type ScatterShape = 'filled' | 'ring' | 'dash' | 'down'

type MarkProps = { readonly x: number; readonly y: number; readonly shape: ScatterShape }

const SIZE = 5
const BOX = 14
const MIDDLE = BOX / 2

export const Mark = ({ x, y, shape }: MarkProps) => {
  if (shape === 'dash') return <path className={styles.dash} d={`M${x - SIZE} ${y}h${SIZE * 2}`} />
  if (shape === 'down')
    return <path className={styles.down} d={`M${x - SIZE} ${y - SIZE}h${SIZE * 2}L${x} ${y + SIZE}z`} />
  return <circle className={styles[shape]} cx={x} cy={y} r={SIZE} />
}

/** The mark alone, as tall as the text beside it. */
export const ScatterMark = ({ shape }: { readonly shape: ScatterShape }) => (
  <svg aria-hidden viewBox={`0 0 ${BOX} ${BOX}`} className={styles.key}>
    <Mark x={MIDDLE} y={MIDDLE} shape={shape} />
  </svg>
)
