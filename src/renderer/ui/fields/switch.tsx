// A yes or no that takes effect at once.
import type { ReactNode } from 'react'
import { type SwitchFieldProps as AriaProps, SwitchButton, SwitchField, Text } from 'react-aria-components'
import { cx } from '../cx.ts'
import choiceStyles from './choice.module.css'
import fieldStyles from './field.module.css'
import styles from './switch.module.css'

export type SwitchProps = Omit<AriaProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  readonly description?: ReactNode
}

export const Switch = ({ children, description, ...rest }: SwitchProps) => (
  <SwitchField {...rest} className={cx(choiceStyles.choice, styles.choice)}>
    <SwitchButton className={cx(choiceStyles.button, styles.button)}>
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
      <span>{children}</span>
    </SwitchButton>
    {description && (
      <span className={choiceStyles.help}>
        <Text slot='description' className={fieldStyles.description}>
          {description}
        </Text>
      </span>
    )}
  </SwitchField>
)
