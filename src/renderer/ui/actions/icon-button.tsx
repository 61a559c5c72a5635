// A button that is only a picture: its name is spoken and shown as a tooltip.
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from '../cx.ts'
import { Tooltip } from '../overlays/tooltip.tsx'
import styles from './icon-button.module.css'

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: string | undefined
  /** no tooltip where the name already stands beside it */
  readonly plain?: boolean | undefined
}

export const IconButton = ({ label, icon, shortcut, plain, ...rest }: IconButtonProps) => {
  const button = (
    <AriaButton {...rest} aria-label={label} className={cx(styles.button)}>
      {icon}
    </AriaButton>
  )
  return plain ? (
    button
  ) : (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}
