// Rows that can be sorted and opened: arrow keys move, Enter opens. For figures that are only read use PlainTable.
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from 'react-aria-components'
import { cx } from '../cx.ts'
import { useInTurn } from '../layout/use-in-turn.ts'
import styles from './table.module.css'

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
  return (
    <div className={styles.scroll}>
      <AriaTable
        aria-label={label}
        className={cx(styles.table, onOpen && styles.opens)}
        {...(sort ? { sortDescriptor: sort } : {})}
        onSortChange={({ column, direction }) => {
          const chosen = columns.find(({ id }) => id === column)
          if (chosen) onSort?.({ column: chosen.id, direction })
        }}
        {...(onOpen ? { onRowAction: (key) => onOpen(String(key)) } : {})}
      >
        <TableHeader>
          {columns.map((column) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={column.isRowHeader ?? false}
              allowsSorting={column.sortable ?? false}
              className={cx(styles.column, cellClass(column))}
            >
              {({ sortDirection, allowsSorting }) => (
                <span className={cx(styles.columnWords, column.align === 'end' && styles.endWords)}>
                  {column.label}
                  {allowsSorting && (
                    <span aria-hidden className={cx(styles.arrow, sortDirection && styles.sorted)}>
                      {sortDirection === 'descending' ? <ArrowDown /> : <ArrowUp />}
                    </span>
                  )}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={drawn} renderEmptyState={() => empty ?? null}>
          {(row) => (
            <Row id={row.id} textValue={row.text} className={cx(styles.row)}>
              {columns.map((column) => (
                <Cell key={column.id} className={cx(styles.cell, cellClass(column))}>
                  {row.cells[column.id]}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </AriaTable>
    </div>
  )
}

const cellClass = ({ align, dispensable, isRowHeader }: TableColumn<string>) =>
  cx(align === 'end' && styles.end, dispensable && styles.dispensable, isRowHeader && styles.rowHeader)
