// A time of day; in and out as 'HH:MM', drawn in the reader's manner.
import { parseTime } from '@internationalized/date'
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './date-field.module.css'
import fieldStyles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'

export type TimeFieldProps = FieldProps & {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly autoFocus?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

const HOURS_AND_MINUTES = 5

export const TimeField = ({
  label,
  description,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  autoFocus = false,
  isDisabled = false,
}: TimeFieldProps) => (
  <AriaTimeField
    value={value ? parseTime(value) : null}
    onChange={(next) => onChange(next?.toString().slice(0, HOURS_AND_MINUTES) ?? null)}
    autoFocus={autoFocus}
    isDisabled={isDisabled}
    shouldForceLeadingZeros
    isInvalid={error !== undefined}
    className={cx(fieldStyles.field, fieldStyles.shorter)}
  >
    <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
    <DateInput className={cx(fieldStyles.control, styles.input, styles.alone)}>
      {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
    </DateInput>
    <FieldHelp description={description} error={error} />
  </AriaTimeField>
)
