// Rows that can be sorted and opened: arrow keys move, Enter opens. For figures that are only read use PlainTable.
// A table of the browser's own: a collection of react-aria's is built in one go, which holds a window up for several frames.
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { useInTurn } from '../layout/use-in-turn.ts'
import styles from './table.module.css'
import { useTableKeys } from './use-table-keys.ts'

export type TableColumn<C extends string> = {
  readonly id: C
  readonly label: string
  /** names the row to readers of the screen; exactly one column */
  readonly isRowHeader?: boolean | undefined
  readonly sortable?: boolean | undefined
  readonly align?: 'start' | 'end' | undefined
  /** the column goes first when room is short */
  readonly dispensable?: boolean | undefined
}

export type TableRow<C extends string> = {
  readonly id: string
  /** what typing letters jumps to */
  readonly text: string
  readonly cells: { readonly [K in C]: ReactNode }
}

export type TableSort<C extends string> = {
  readonly column: C
  readonly direction: 'ascending' | 'descending'
}

export type TableProps<C extends string> = {
  readonly label: string
  readonly columns: readonly TableColumn<C>[]
  readonly rows: readonly TableRow<C>[]
  readonly sort?: TableSort<C> | undefined
  readonly onSort?: ((sort: TableSort<C>) => void) | undefined
  readonly onOpen?: ((id: string) => void) | undefined
  readonly empty?: ReactNode
}

/** More of them in one go are felt as a stop. */
const ROWS_AT_ONCE = 8

const headStop = (id: string) => `head ${id}`

export const Table = <C extends string>({
  label,
  columns,
  rows,
  sort,
  onSort,
  onOpen,
  empty,
}: TableProps<C>) => {
  const drawn = rows.slice(0, useInTurn(rows.length, ROWS_AT_ONCE))
  const press = (element: Element) => {
    const row = element.closest<HTMLElement>('tr[data-id]')?.dataset.id
    if (row !== undefined) return onOpen?.(row)
    const column = columns.find(
      ({ id }) => id === element.closest<HTMLElement>('th[data-column]')?.dataset.column,
    )
    if (!column?.sortable) return
    const isUp = sort?.column === column.id && sort.direction === 'ascending'
    onSort?.({ column: column.id, direction: isUp ? 'descending' : 'ascending' })
  }
  const { stop, gridProps } = useTableKeys({ texts: drawn.map(({ text }) => text), onPress: press })
  const stops = [...drawn.map(({ id }) => id), ...columns.map(({ id }) => headStop(id))]
  const tabStop = stop !== null && stops.includes(stop) ? stop : stops[0]
  const tabIndexOf = (place: string) => (place === tabStop ? 0 : -1)
  return (
    <div className={styles.scroll}>
      <table {...gridProps} aria-label={label} className={cx(styles.table, onOpen && styles.opens)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope='col'
                data-column={column.id}
                data-stop={headStop(column.id)}
                tabIndex={tabIndexOf(headStop(column.id))}
                {...(column.sortable
                  ? { 'aria-sort': sort?.column === column.id ? sort.direction : 'none' }
                  : {})}
                className={cx(styles.column, cellClass(column))}
              >
                <HeadWords
                  column={column}
                  direction={sort?.column === column.id ? sort.direction : undefined}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ id, cells }) => (
            <tr key={id} data-id={id} data-stop={id} tabIndex={tabIndexOf(id)} className={styles.row}>
              {columns.map((column) => {
                const props = { tabIndex: -1, className: cx(styles.cell, cellClass(column)) }
                return column.isRowHeader ? (
                  <th key={column.id} scope='row' {...props}>
                    {cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} {...props}>
                    {cells[column.id]}
                  </td>
                )
              })}
            </tr>
          ))}
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

type HeadWordsProps = {
  readonly column: TableColumn<string>
  readonly direction: TableSort<string>['direction'] | undefined
}

const HeadWords = ({ column: { label, align, sortable }, direction }: HeadWordsProps) => (
  <span className={cx(styles.columnWords, align === 'end' && styles.endWords)}>
    {label}
    {sortable && (
      <span aria-hidden className={cx(styles.arrow, direction && styles.sorted)}>
        {direction === 'descending' ? <ArrowDown /> : <ArrowUp />}
      </span>
    )}
  </span>
)

const cellClass = ({ align, dispensable, isRowHeader }: TableColumn<string>) =>
  cx(align === 'end' && styles.end, dispensable && styles.dispensable, isRowHeader && styles.rowHeader)
