// Where the keys lead in a table whose rows open: up and down by rows, sideways into their cells and back, up to the heads.
// It reads the table as it is drawn, so that rows need no handlers of their own.

/** A part of the table that can have the focus. */
export type Spot = { readonly row: number; readonly cell: number | null }

type Size = { readonly rows: number; readonly cells: number }

/** The row of heads. */
export const HEAD = -1
const PAGE_ROWS = 10
const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value))

/** To the end of the line or to its start; past either end of a row stands the row itself. */
const aside = ({ row, cell }: Spot, by: 1 | -1, { cells }: Size): Spot => {
  if (row === HEAD) return { row, cell: clamp((cell ?? 0) + by, 0, cells - 1) }
  if (cell === null) return { row, cell: by === 1 ? 0 : cells - 1 }
  const next = cell + by
  return { row, cell: next < 0 || next >= cells ? null : next }
}

const across = ({ row, cell }: Spot, to: number, { rows }: Size): Spot => {
  const next = clamp(to, row === 0 || row === HEAD ? HEAD : 0, rows - 1)
  if (next === HEAD) return { row: HEAD, cell: cell ?? 0 }
  return { row: next, cell: row === HEAD ? null : cell }
}

/** Where `key` leads from `spot`, in logical order (ArrowRight is forward); undefined for a key that leads nowhere. */
export const spotAfter = (spot: Spot, key: string, size: Size): Spot | undefined => {
  const { row, cell } = spot
  switch (key) {
    case 'ArrowDown':
      return across(spot, row + 1, size)
    case 'ArrowUp':
      return across(spot, row - 1, size)
    case 'ArrowRight':
      return aside(spot, 1, size)
    case 'ArrowLeft':
      return aside(spot, -1, size)
    case 'PageDown':
      return row === HEAD ? across(spot, 0, size) : { row: clamp(row + PAGE_ROWS, 0, size.rows - 1), cell }
    case 'PageUp':
      return row === HEAD ? spot : { row: clamp(row - PAGE_ROWS, 0, size.rows - 1), cell }
    case 'Home':
      return cell === null ? { row: 0, cell } : { row, cell: 0 }
    case 'End':
      return cell === null ? { row: size.rows - 1, cell } : { row, cell: size.cells - 1 }
    default:
      return undefined
  }
}

/** The next row from `from` on whose text begins so, round past the end. */
export const rowThatBegins = (texts: readonly string[], typed: string, from: number): number | undefined => {
  const wanted = typed.toLocaleLowerCase()
  const order = texts.map((_, index) => (index + from) % texts.length)
  return order.find((index) => texts[index]?.toLocaleLowerCase().startsWith(wanted))
}

const rowsOf = (table: HTMLTableElement) => [...table.querySelectorAll<HTMLElement>('tbody > tr[data-id]')]

const cellsOf = (row: Element | null | undefined): readonly HTMLElement[] =>
  row
    ? [...row.children].filter(
        (cell): cell is HTMLElement => cell instanceof HTMLElement && cell.offsetWidth > 0,
      )
    : []

/** Where the focus is, if it is on a part of the table itself. */
export const spotOf = (table: HTMLTableElement, target: Element): Spot | undefined => {
  const tr = target.closest('tr')
  if (!tr || (target !== tr && target.parentElement !== tr)) return undefined
  const cell = target === tr ? null : cellsOf(tr).indexOf(target as HTMLElement)
  if (tr.parentElement?.tagName === 'THEAD') return cell === null ? undefined : { row: HEAD, cell }
  const row = rowsOf(table).indexOf(tr)
  return row < 0 ? undefined : { row, cell }
}

export const sizeOf = (table: HTMLTableElement): Size => ({
  rows: rowsOf(table).length,
  cells: cellsOf(table.tHead?.rows[0]).length,
})

export const elementAt = (table: HTMLTableElement, { row, cell }: Spot): HTMLElement | undefined => {
  const tr = row === HEAD ? table.tHead?.rows[0] : rowsOf(table)[row]
  return cell === null ? tr : cellsOf(tr)[cell]
}
