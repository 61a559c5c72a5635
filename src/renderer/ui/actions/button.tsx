// The one button. Its words name the act; one primary a screen.
import { type ReactNode, useEffect } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from '../cx.ts'
import { Kbd } from '../display/kbd.tsx'
import { Spinner } from '../display/spinner.tsx'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  /** default: 'default' */
  readonly variant?: ButtonVariant | undefined
  /** 's' in rows and cards, 'l' where a client touches */
  readonly size?: 's' | 'm' | 'l' | undefined
  readonly icon?: ReactNode
  /** shown after the words, e.g. 'N' or 'Ctrl L'; the key itself is bound by the app */
  readonly shortcut?: string | undefined
  readonly fullWidth?: boolean | undefined
}

/** React-aria makes its place for notes at the first one, and writes that one this much later. */
const LATE_MS = 200

const forgetNotes = () => {
  for (const note of document.querySelectorAll('[data-live-announcer] [aria-labelledby]'))
    if (!document.getElementById(note.getAttribute('aria-labelledby') ?? '')) note.remove()
}

/**
 * React-aria has a pending button's name spoken by a note that points to it; a button that goes before the note is put
 * away, or before it is written, leaves it pointing at nothing.
 */
const useForgetNote = () => {
  useEffect(
    () => () => {
      forgetNotes()
      setTimeout(forgetNotes, LATE_MS)
    },
    [],
  )
}

export const Button = ({
  children,
  variant = 'default',
  size = 'm',
  icon,
  shortcut,
  fullWidth,
  ...rest
}: ButtonProps) => {
  useForgetNote()
  return (
    <AriaButton
      {...rest}
      className={cx(styles.button, styles[variant], styles[size], fullWidth && styles.full)}
    >
      {({ isPending }) => (
        <>
          {isPending ? <Spinner /> : icon}
          <span className={styles.words}>{children}</span>
          {shortcut && <Kbd quiet>{shortcut}</Kbd>}
        </>
      )}
    </AriaButton>
  )
}
