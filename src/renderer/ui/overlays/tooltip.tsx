// The name of a picture button, on hover and on focus. Never the only place where something is said.
import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { cx } from '../cx.ts'
import { Kbd } from '../display/kbd.tsx'
import styles from './tooltip.module.css'

export type TooltipProps = {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly placement?: 'top' | 'bottom' | 'start' | 'end' | undefined
  readonly isDisabled?: boolean | undefined
  /** a react-aria button or link */
  readonly children: ReactElement
}

export const Tooltip = ({
  text,
  shortcut,
  placement = 'top',
  isDisabled = false,
  children,
}: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={80} isDisabled={isDisabled}>
    {children}
    <AriaTooltip placement={placement} offset={8} className={cx(styles.tooltip)}>
      {text}
      {shortcut && <Kbd quiet>{shortcut}</Kbd>}
    </AriaTooltip>
  </TooltipTrigger>
)
