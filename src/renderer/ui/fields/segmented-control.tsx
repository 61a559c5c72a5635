// One of two to five short choices in one line; takes effect at once (a filter, a period, a theme).
import type { ReactNode } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { cx } from '../cx.ts'
import fieldStyles from './field.module.css'
import styles from './segmented-control.module.css'

export type SegmentedControlProps<V extends string> = {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly options: readonly { readonly value: V; readonly label: ReactNode }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

export const SegmentedControl = <V extends string>({
  label,
  hideLabel,
  options,
  value,
  onChange,
}: SegmentedControlProps<V>) => (
  <RadioGroup
    orientation='horizontal'
    value={value}
    onChange={(next) => {
      const chosen = options.find((option) => option.value === next)
      if (chosen) onChange(chosen.value)
    }}
    className={cx(fieldStyles.field)}
  >
    <Label className={cx(fieldStyles.label, hideLabel && fieldStyles.hidden)}>{label}</Label>
    <div className={styles.track}>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className={cx(styles.field)}>
          <RadioButton className={cx(styles.segment)}>{option.label}</RadioButton>
        </RadioField>
      ))}
    </div>
  </RadioGroup>
)
