// A screen with one thing to say, in the middle, and one or two things to do.
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './quiet-screen.module.css'
import { useSnug } from './use-snug.ts'

type QuietScreenProps = {
  readonly title: ReactNode
  readonly picture?: ReactNode
  readonly children?: ReactNode
  /** What went wrong, in calm words. */
  readonly note?: string | undefined
  readonly actions?: ReactNode
}

export const QuietScreen = ({ title, picture, children, note, actions }: QuietScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const screen = useRef<HTMLElement>(null)
  const snug = useSnug(screen, `${note ?? ''}`)
  // A new screen is read from its heading on; the next Tab reaches its first button.
  useEffect(() => heading.current?.focus(), [])
  return (
    <main ref={screen} className={styles.screen} data-snug={snug}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children && <p className={styles.body}>{children}</p>}
      <p className={styles.note} role='status'>
        {note}
      </p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </main>
  )
}
