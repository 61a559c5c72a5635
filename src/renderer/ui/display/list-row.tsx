// One row of a list: something leading (a time, a tag), a name with a line below, something at the end.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './list-row.module.css'

export type RowListProps = { readonly label: string; readonly children: ReactNode }

/** The list around ListRow. */
export const RowList = ({ label, children }: RowListProps) => (
  <ul data-flush='' aria-label={label} className={styles.list}>
    {children}
  </ul>
)

export type ListRowProps = {
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly lead?: ReactNode
  readonly end?: ReactNode
  /** the row that is on now: a soft ground that fades, and aria-current */
  readonly now?: boolean | undefined
  /** the lead has a wide place of its own (tags), not a narrow one (times) */
  readonly wideLead?: boolean | undefined
}

export const ListRow = ({ title, detail, lead, end, now, wideLead }: ListRowProps) => (
  <li
    {...(now ? { 'aria-current': 'time' as const } : {})}
    className={cx(styles.row, now && styles.now, wideLead && styles.wideLead)}
  >
    {lead !== undefined && <div className={styles.lead}>{lead}</div>}
    <div className={styles.body}>
      <div className={styles.title}>{title}</div>
      {detail && <div className={styles.detail}>{detail}</div>}
    </div>
    {end !== undefined && <div className={styles.end}>{end}</div>}
  </li>
)
