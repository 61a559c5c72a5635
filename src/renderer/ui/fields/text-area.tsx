// Several lines of text; grows with what is written.
import {
  type TextFieldProps as AriaProps,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'

export type TextAreaProps = Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid' | 'type'> &
  FieldProps & {
    readonly placeholder?: string | undefined
    /** lines to start with, default 4 */
    readonly rows?: number | undefined
  }

export const TextArea = ({
  label,
  description,
  error,
  optional,
  hideLabel,
  placeholder,
  rows = 4,
  ...rest
}: TextAreaProps) => (
  <AriaTextField {...rest} isInvalid={error !== undefined} className={cx(styles.field)}>
    <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
    <AriaTextArea className={cx(styles.control, styles.area)} placeholder={placeholder} rows={rows} />
    <FieldHelp description={description} error={error} />
  </AriaTextField>
)
