// Nothing here yet: says so and what to do about it.
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly children?: ReactNode
  /** usually one primary Button */
  readonly action?: ReactNode
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    <svg aria-hidden viewBox='0 0 96 40' className={styles.water}>
      <path d='M4 26 Q16 20 28 26 T52 26 T76 26 T92 25' />
      <path d='M22 35 Q32 30 42 35 T62 35 T76 34' />
      <path d='M34 17 h28 q-2 9 -14 9 t-14 -9z' className={styles.boat} />
      <circle cx='48' cy='9' r='2.2' className={styles.dot} />
    </svg>
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.words}>{children}</div>}
    {action}
  </div>
)
