// Looks for something as it is typed; Escape clears it.
import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import {
  type SearchFieldProps as AriaProps,
  SearchField as AriaSearchField,
  Button,
  Group,
  Input,
} from 'react-aria-components'
import { cx } from '../cx.ts'
import { Kbd } from '../display/kbd.tsx'
import fieldStyles from './field.module.css'
import { FieldLabel } from './field.tsx'
import styles from './search-field.module.css'

export type SearchFieldProps = Omit<AriaProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly placeholder?: string | undefined
  /** shown while the field is empty, e.g. '/' */
  readonly shortcut?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

export const SearchField = ({ label, placeholder = '', shortcut, inputRef, ...rest }: SearchFieldProps) => (
  <AriaSearchField {...rest} className={cx(fieldStyles.field, styles.search)}>
    <FieldLabel label={label} hideLabel />
    <Group className={cx(fieldStyles.control)}>
      <Search aria-hidden className={fieldStyles.lead} />
      <Input
        ref={inputRef ?? null}
        className={cx(fieldStyles.bare)}
        placeholder={placeholder}
        {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
      />
      {shortcut && (
        <span className={styles.key}>
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
      <Button className={cx(fieldStyles.inside, styles.clear)}>
        <X aria-hidden />
      </Button>
    </Group>
  </AriaSearchField>
)
