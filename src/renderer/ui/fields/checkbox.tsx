// A yes or no that takes effect when the form is saved.
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { type CheckboxFieldProps as AriaProps, CheckboxButton, CheckboxField } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './choice.module.css'
import { FieldHelp } from './field.tsx'

export type CheckboxProps = Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly error?: string | undefined
}

export const Checkbox = ({ children, description, error, ...rest }: CheckboxProps) => (
  <CheckboxField {...rest} isInvalid={error !== undefined} className={cx(styles.choice)}>
    <CheckboxButton className={cx(styles.button)}>
      <span className={cx(styles.mark, styles.box)}>
        <Check aria-hidden strokeWidth={3} />
      </span>
      <span>{children}</span>
    </CheckboxButton>
    <span className={styles.help}>
      <FieldHelp description={description} error={error} />
    </span>
  </CheckboxField>
)
