// One of a long list, found by typing a part of it: a client, a language. The list opens by typing, by an arrow key or by
// its button, not by focus alone: over a dialog that just opened it would hide all else.
import { ChevronDown } from 'lucide-react'
import {
  ComboBox as AriaComboBox,
  Popover as AriaPopover,
  Button,
  Group,
  Input,
  ListBox,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import listStyles from '../overlays/list.module.css'
import popoverStyles from '../overlays/popover.module.css'
import fieldStyles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './field.tsx'
import { Option, type SelectOption } from './option.tsx'

export type ComboBoxProps<V extends string> = FieldProps & {
  readonly options: readonly SelectOption<V>[]
  readonly value: V | null
  readonly onChange: (value: V | null) => void
  readonly autoFocus?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Where the options come from what is typed, instead of being narrowed down here. */
  readonly onSearch?: ((typed: string) => void) | undefined
}

const anything = () => true

export const ComboBox = <V extends string>({
  label,
  description,
  error,
  optional,
  hideLabel,
  options,
  value,
  onChange,
  autoFocus = false,
  isDisabled = false,
  onSearch,
}: ComboBoxProps<V>) => {
  const { t } = useTranslation('ui')
  return (
    <AriaComboBox
      value={value}
      onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
      menuTrigger='input'
      {...(onSearch ? { onInputChange: onSearch, defaultFilter: anything } : {})}
      allowsEmptyCollection
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      className={cx(fieldStyles.field)}
    >
      <FieldLabel label={label} optional={optional} hideLabel={hideLabel} />
      <Group className={cx(fieldStyles.control)}>
        <Input className={cx(fieldStyles.bare)} />
        <Button className={cx(fieldStyles.inside)}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <AriaPopover offset={4} className={cx(popoverStyles.popover)}>
        <section aria-label={label} className={popoverStyles.landmark}>
          <ListBox
            className={cx(listStyles.list)}
            renderEmptyState={() => <p className={listStyles.nothing}>{t('field.noMatch')}</p>}
          >
            {options.map((option) => (
              <Option key={option.value} option={option} />
            ))}
          </ListBox>
        </section>
      </AriaPopover>
    </AriaComboBox>
  )
}
