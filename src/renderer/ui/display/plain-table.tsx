// Figures to be read: a table with a caption, column heads and row heads, nothing to press.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './table.module.css'

export type PlainTableProps = {
  /** said above the table, or only spoken with `hideCaption` */
  readonly caption: string
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    readonly align?: 'start' | 'end'
  }[]
  /** the first cell of a row is its head */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

export const PlainTable = ({ caption, hideCaption, columns, rows }: PlainTableProps) => (
  <table className={cx(styles.table, styles.plain)}>
    <caption className={cx(styles.caption, hideCaption && styles.spoken)}>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.id} scope='col' className={cx(styles.column, column.align === 'end' && styles.end)}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} className={styles.row}>
          {row.cells.map((cell, index) => {
            const column = columns[index]
            const className = cx(styles.cell, column?.align === 'end' && styles.end)
            return index === 0 ? (
              <th key={column?.id} scope='row' className={cx(className, styles.plainHead)}>
                {cell}
              </th>
            ) : (
              <td key={column?.id} className={className}>
                {cell}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)
