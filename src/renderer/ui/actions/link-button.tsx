// Words that lead on, in a sentence or at a card's head. Looks like a link, is a button: nothing here has a URL.
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from '../cx.ts'
import styles from './link-button.module.css'

export type LinkButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  /** bold, for the act at the end of a row */
  readonly strong?: boolean | undefined
  /** ink instead of green: a name that opens what it names */
  readonly plain?: boolean | undefined
}

export const LinkButton = ({ children, strong, plain, ...rest }: LinkButtonProps) => (
  <AriaButton {...rest} className={cx(styles.link, strong && styles.strong, plain && styles.plain)}>
    {children}
  </AriaButton>
)
