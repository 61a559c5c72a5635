// One of a list that need not be seen at once. Typing a letter jumps to it.
import { ChevronDown } from 'lucide-react'
import {
  Popover as AriaPopover,
  type SelectProps as AriaProps,
  Select as AriaSelect,
  Button,
  ListBox,
  SelectValue,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import listStyles from '../overlays/list.module.css'
import popoverStyles from '../overlays/popover.module.css'
import fieldStyles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'
import { Option, type SelectOption } from './option.tsx'
import styles from './select.module.css'

export type SelectProps<V extends string> = Omit<
  AriaProps<object>,
  'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange' | 'placeholder'
> &
  FieldProps & {
    readonly options: readonly SelectOption<V>[]
    readonly value: V | null
    readonly onChange: (value: V) => void
    readonly placeholder?: string | undefined
  }

export const Select = <V extends string>({
  label,
  description,
  error,
  optional,
  hideLabel,
  options,
  value,
  onChange,
  placeholder = '–',
  ...rest
}: SelectProps<V>) => (
  <AriaSelect
    {...rest}
    value={value}
    onChange={(next) => {
      const chosen = options.find((option) => option.value === next)
      if (chosen) onChange(chosen.value)
    }}
    placeholder={placeholder}
    isInvalid={error !== undefined}
    className={cx(fieldStyles.field)}
  >
    <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
    <Button className={cx(fieldStyles.control, styles.button)}>
      <SelectValue className={cx(styles.value)}>
        {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
      </SelectValue>
      <ChevronDown aria-hidden className={styles.chevron} />
    </Button>
    <FieldHelp description={description} error={error} />
    <AriaPopover offset={4} className={cx(popoverStyles.popover)}>
      <ListBox className={cx(listStyles.list)}>
        {options.map((option) => (
          <Option key={option.value} option={option} />
        ))}
      </ListBox>
    </AriaPopover>
  </AriaSelect>
)
