// One line of text.
import { type TextFieldProps as AriaProps, TextField as AriaTextField, Input } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'

export type TextFieldProps = Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid'> &
  FieldProps & { readonly placeholder?: string | undefined }

export const TextField = ({
  label,
  description,
  error,
  optional,
  hideLabel,
  placeholder = '',
  ...rest
}: TextFieldProps) => (
  <AriaTextField {...rest} isInvalid={error !== undefined} className={cx(styles.field)}>
    <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
    <Input className={cx(styles.control)} placeholder={placeholder} />
    <FieldHelp description={description} error={error} />
  </AriaTextField>
)
