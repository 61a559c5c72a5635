// Two columns of cards that become one where there is no room, and the stack that all else stands in.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './columns.module.css'

export type ColumnsProps = {
  readonly children: ReactNode
  /** how the room is shared: even, or the first one wider; 'firstOfWide' where both have dense rows and need more of it */
  readonly share?: 'even' | 'first' | 'firstOfWide' | undefined
}

export const Columns = ({ children, share = 'even' }: ColumnsProps) => (
  <div className={styles.box}>
    <div className={cx(styles.columns, styles[share])}>{children}</div>
  </div>
)

export type StackProps = {
  readonly children: ReactNode
  /** steps of the spacing scale, default 4 (16 px) */
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
}

export const Stack = ({ children, gap = 4 }: StackProps) => (
  <div className={styles.stack} style={{ gap: `var(--s-${gap})` }}>
    {children}
  </div>
)

export type ClusterProps = {
  readonly children: ReactNode
  /** where the row sits */
  readonly align?: 'start' | 'end' | 'between' | undefined
}

/** Buttons or tags in a row that wraps. */
export const Cluster = ({ children, align = 'start' }: ClusterProps) => (
  <div className={cx(styles.cluster, styles[align])}>{children}</div>
)
