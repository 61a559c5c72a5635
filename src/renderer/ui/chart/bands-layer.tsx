// The two expected bands. Patterned as well as pale, so that they can be told apart in grey print; outlines only in the early days.
import { useChartScene } from './chart-context.ts'
import type { CourseBand } from './chart-types.ts'
import styles from './course-chart.module.css'

type Edge = (band: CourseBand) => number

export const BandsLayer = () => {
  const { data, frame, idPrefix } = useChartScene()
  const bands = data.course?.bands ?? []
  if (bands.length < 2) return null
  const early = data.course?.earlyLabel !== undefined
  const dash = `${0.15 * frame.em} ${0.3 * frame.em}`
  const along = (edge: Edge) => bands.map((band) => `${frame.xAt(band.x)},${frame.yAt(edge(band))}`)
  const area = (low: Edge, high: Edge) => `M${along(low).join('L')}L${along(high).reverse().join('L')}Z`
  if (early) {
    const edges: readonly Edge[] = [
      (band) => band.outer[0],
      (band) => band.outer[1],
      (band) => band.inner[0],
      (band) => band.inner[1],
    ]
    return (
      <g className={styles.bandEdge} strokeWidth={0.08 * frame.em} strokeDasharray={dash}>
        {edges.map((edge) => (
          <polyline key={along(edge).join(' ')} points={along(edge).join(' ')} />
        ))}
      </g>
    )
  }
  const unit = frame.em * 0.55
  const outer = area(
    (band) => band.outer[0],
    (band) => band.outer[1],
  )
  const inner = area(
    (band) => band.inner[0],
    (band) => band.inner[1],
  )
  return (
    <g>
      <defs>
        <pattern id={`${idPrefix}-dots`} width={unit} height={unit} patternUnits='userSpaceOnUse'>
          <circle className={styles.dots} cx={unit / 2} cy={unit / 2} r={frame.em * 0.05} />
        </pattern>
        <pattern
          id={`${idPrefix}-lines`}
          width={unit}
          height={unit}
          patternUnits='userSpaceOnUse'
          patternTransform='rotate(45)'
        >
          <line className={styles.hatch} x1={0} x2={0} y1={0} y2={unit} strokeWidth={frame.em * 0.12} />
        </pattern>
      </defs>
      <path className={styles.bandOuter} d={outer} />
      <path d={outer} fill={`url(#${idPrefix}-dots)`} />
      <path className={styles.bandInner} d={inner} />
      <path d={inner} fill={`url(#${idPrefix}-lines)`} />
    </g>
  )
}
