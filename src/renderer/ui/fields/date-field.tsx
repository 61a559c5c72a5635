// A calendar day, typed or picked; in and out as ISO 'YYYY-MM-DD', drawn in the reader's order.
import { type DateValue, parseDate } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import {
  Popover as AriaPopover,
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import popoverStyles from '../overlays/popover.module.css'
import styles from './date-field.module.css'
import fieldStyles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'
import { MonthCalendar } from './month-calendar.tsx'

export type DateFieldProps = FieldProps & {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

export const DateField = ({
  label,
  description,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  min,
  max,
  autoFocus = false,
  isDisabled = false,
}: DateFieldProps) => (
  <DatePicker<DateValue>
    value={value ? parseDate(value) : null}
    onChange={(next) => onChange(next?.toString() ?? null)}
    {...(min ? { minValue: parseDate(min) } : {})}
    {...(max ? { maxValue: parseDate(max) } : {})}
    autoFocus={autoFocus}
    isDisabled={isDisabled}
    shouldForceLeadingZeros
    isInvalid={error !== undefined}
    className={cx(fieldStyles.field, fieldStyles.short)}
  >
    <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
    <Group className={cx(fieldStyles.control)}>
      <DateInput className={cx(fieldStyles.bare, styles.input)}>
        {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
      </DateInput>
      <Button className={cx(fieldStyles.inside)}>
        <CalendarDays aria-hidden />
      </Button>
    </Group>
    <FieldHelp description={description} error={error} />
    <AriaPopover offset={4} className={cx(popoverStyles.popover, popoverStyles.padded)}>
      <Dialog className={cx(popoverStyles.inner)}>
        <MonthCalendar />
      </Dialog>
    </AriaPopover>
  </DatePicker>
)
