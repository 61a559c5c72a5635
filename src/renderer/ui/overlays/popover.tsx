// A small panel beside what opened it: an explanation, a few choices. For decisions use a Dialog.
import type { ReactElement, ReactNode } from 'react'
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './popover.module.css'

export type PopoverProps = {
  /** the button that opens it */
  readonly trigger: ReactElement
  readonly label: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined
}

export const Popover = ({ trigger, label, children, placement = 'bottom start' }: PopoverProps) => (
  <DialogTrigger>
    {trigger}
    <AriaPopover placement={placement} offset={6} className={cx(styles.popover, styles.padded)}>
      <Dialog aria-label={label} className={cx(styles.inner)}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
