// One of a few, all of them visible.
import type { ReactNode } from 'react'
import {
  type RadioGroupProps as AriaProps,
  RadioGroup as AriaRadioGroup,
  RadioButton,
  RadioField,
  Text,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './choice.module.css'
import fieldStyles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'

export type RadioOption<V extends string> = {
  readonly value: V
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly isDisabled?: boolean | undefined
}

export type RadioGroupProps<V extends string> = Omit<
  AriaProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'
> &
  FieldProps & {
    readonly options: readonly RadioOption<V>[]
    readonly value: V | null
    readonly onChange: (value: V) => void
    /** each choice in a box of its own, for the few big choices of a first run or an export */
    readonly boxed?: boolean | undefined
  }

export const RadioGroup = <V extends string>({
  label,
  description,
  error,
  optional,
  hideLabel,
  options,
  value,
  onChange,
  boxed,
  ...rest
}: RadioGroupProps<V>) => (
  <AriaRadioGroup
    {...rest}
    value={value}
    onChange={(next) => {
      const chosen = options.find((option) => option.value === next)
      if (chosen) onChange(chosen.value)
    }}
    isInvalid={error !== undefined}
    className={cx(fieldStyles.field, boxed && styles.boxes)}
  >
    <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
    {options.map((option) => (
      <RadioField
        key={option.value}
        value={option.value}
        isDisabled={option.isDisabled ?? false}
        className={cx(styles.choice, boxed && styles.boxed)}
      >
        <RadioButton className={cx(styles.button)}>
          <span className={cx(styles.mark, styles.round)} />
          <span>{option.label}</span>
        </RadioButton>
        {option.description && (
          <span className={styles.help}>
            <Text slot='description' className={fieldStyles.description}>
              {option.description}
            </Text>
          </span>
        )}
      </RadioField>
    ))}
    <FieldHelp description={description} error={error} />
  </AriaRadioGroup>
)
