// One sentence in the middle and what to do with it.
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './quiet-view.module.css'

type QuietViewProps = {
  readonly title: string
  readonly picture?: ReactNode
  readonly children?: ReactNode
  readonly actions: ReactNode
}

export const QuietView = ({ title, picture, children, actions }: QuietViewProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className={styles.view}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </main>
  )
}
