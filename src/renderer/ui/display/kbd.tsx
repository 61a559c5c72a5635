// A key as it is written on the keyboard. Readers of the screen get it from aria-keyshortcuts, so it is hidden there.
import { cx } from '../cx.ts'
import styles from './kbd.module.css'

export type KbdProps = {
  /** e.g. 'N' or 'Ctrl L': parts divided by blanks */
  readonly children: string
  /** without the key's outline, inside a button or a row */
  readonly quiet?: boolean | undefined
  /** read aloud too, where the key is the matter itself */
  readonly spoken?: boolean | undefined
}

export const Kbd = ({ children, quiet, spoken = false }: KbdProps) => (
  <span aria-hidden={!spoken} className={cx(styles.keys, quiet && styles.quiet)}>
    {children.split(' ').map((key) => (
      <kbd key={key} className={styles.key}>
        {key}
      </kbd>
    ))}
  </span>
)
