// The words of the chart, at the places that were found for them.
import { useChartScene } from './chart-context.ts'
import { type ChartTextKind, textScale } from './chart-wishes.ts'
import styles from './course-chart.module.css'

const CLASS_OF: Readonly<Record<ChartTextKind, string | undefined>> = {
  value: styles.valueText,
  second: styles.secondText,
  cutOff: styles.plainText,
  expected: styles.expectedText,
  early: styles.plainText,
  beside: styles.plainText,
  break: styles.plainText,
  turn: styles.plainText,
  letter: styles.letterText,
  empty: styles.plainText,
}

export const LabelsLayer = () => {
  const { frame, labels } = useChartScene()
  const { em } = frame
  return (
    <g>
      {labels.texts.map(({ id, kind, text, box }) => (
        <text
          key={id}
          className={CLASS_OF[kind]}
          x={box.x}
          y={box.y + box.height / 2}
          dominantBaseline='central'
          fontSize={em * textScale(kind)}
          strokeWidth={em * 0.28}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
