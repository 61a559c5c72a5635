// A small switch in words: on or off, several at once.
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './toggle-chip.module.css'

export type ToggleChipProps = {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean | undefined
}

export const ToggleChip = ({ children, isSelected, onChange, isDisabled = false }: ToggleChipProps) => (
  <ToggleButton
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
    className={cx(styles.chip)}
  >
    {isSelected && <Check aria-hidden className={styles.check} />}
    {children}
  </ToggleButton>
)
