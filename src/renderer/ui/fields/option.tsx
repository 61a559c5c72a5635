// One line of a list of choices, for Select and ComboBox.
import { Check } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from '../overlays/list.module.css'

export type SelectOption<V extends string = string> = {
  readonly value: V
  readonly label: string
  readonly detail?: string | undefined
  readonly isDisabled?: boolean | undefined
}

export const Option = ({ option }: { readonly option: SelectOption }) => (
  <ListBoxItem
    id={option.value}
    textValue={option.label}
    isDisabled={option.isDisabled ?? false}
    className={cx(styles.item)}
  >
    {({ isSelected }) => (
      <>
        <span className={styles.words}>
          {option.label}
          {option.detail && <span className={styles.detail}>{option.detail}</span>}
        </span>
        {isSelected && <Check aria-hidden className={styles.tick} />}
      </>
    )}
  </ListBoxItem>
)
