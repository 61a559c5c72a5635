// A number with its unit and two steps. Reads and writes the reader's own digits and decimal sign.
import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
  Button,
  Group,
  Input,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'

export type NumberFieldProps = Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid'> &
  FieldProps & {
    /** without the two step buttons, for totals typed from paper */
    readonly plain?: boolean | undefined
  }

export const NumberField = ({
  label,
  description,
  error,
  optional,
  hideLabel,
  plain,
  formatOptions,
  ...rest
}: NumberFieldProps) => {
  // A format that is new with every drawing would put back what is being typed.
  const [format] = useState(formatOptions)
  return (
    <AriaNumberField
      {...rest}
      {...(format ? { formatOptions: format } : {})}
      isInvalid={error !== undefined}
      className={cx(styles.field, plain ? styles.shorter : styles.short)}
    >
      <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
      <Group className={cx(styles.control)}>
        <Input className={cx(styles.bare)} />
        {!plain && (
          <>
            <Button slot='decrement' className={cx(styles.inside)}>
              <Minus aria-hidden />
            </Button>
            <Button slot='increment' className={cx(styles.inside)}>
              <Plus aria-hidden />
            </Button>
          </>
        )}
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaNumberField>
  )
}
