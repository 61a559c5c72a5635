// A share of a whole as a bar: hours of a week, the strength of a passphrase. Its value is always said in words too.
import { Meter as AriaMeter, Label } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './meter.module.css'
import type { Tone } from './tag.tsx'

export type MeterProps = {
  readonly label: string
  readonly value: number
  readonly max?: number | undefined
  /** the value in words: '16.8 of 20 client hours' */
  readonly valueText: string
  readonly tone?: Exclude<Tone, 'neutral'> | undefined
  /** the label is spoken only, where a title says the same */
  readonly hideLabel?: boolean | undefined
  /** the bar alone, where label and value stand beside it already */
  readonly bare?: boolean | undefined
  /** a small line at the end, below the bar */
  readonly aside?: string | undefined
}

export const Meter = ({
  label,
  value,
  max = 100,
  valueText,
  tone = 'green',
  hideLabel,
  bare,
  aside,
}: MeterProps) => (
  <AriaMeter
    value={value}
    maxValue={max}
    valueLabel={valueText}
    {...(bare || hideLabel ? { 'aria-label': label } : {})}
    className={cx(styles.meter, styles[tone])}
  >
    {({ percentage }) => (
      <>
        {!bare && !hideLabel && <Label className={cx(styles.label)}>{label}</Label>}
        <div className={styles.track}>
          <div className={styles.fill} style={{ inlineSize: `${percentage}%` }} />
        </div>
        {!bare && (
          <div className={styles.words}>
            <span>{valueText}</span>
            {aside && <span>{aside}</span>}
          </div>
        )}
      </>
    )}
  </AriaMeter>
)
