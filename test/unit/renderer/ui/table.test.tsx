// What a table whose rows open says to assistive tools, and where its keys lead.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Table } from '#renderer/ui/display/table.tsx'
import { HEAD, rowThatBegins, spotAfter } from '#renderer/ui/display/table-keys.ts'
import { drawn } from './drawn.tsx'

const size = { rows: 12, cells: 3 }

describe('a table whose rows open', () => {
  const html = drawn(
    <Table
      label='Clients'
      columns={[
        { id: 'name', label: 'Client', isRowHeader: true, sortable: true },
        { id: 'points', label: 'Outcome', align: 'end', sortable: true },
        { id: 'state', label: 'State' },
      ]}
      rows={['Ash', 'Wren'].map((name) => ({
        id: name,
        text: name,
        cells: { name, points: '12.9', state: 'open' },
      }))}
      sort={{ column: 'name', direction: 'descending' }}
      onOpen={() => undefined}
    />,
  )

  it('is a grid with a name, heads that say how they sort, and a head for each row', () => {
    expect(html).toMatch(
      /<table[^>]*role="grid"[^>]*aria-label="Clients"|<table[^>]*aria-label="Clients"[^>]*role="grid"/,
    )
    expect(html.match(/<th scope="col"/g)).toHaveLength(3)
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1)
    expect(html.match(/aria-sort="none"/g)).toHaveLength(1)
    expect(html.match(/<th scope="row"[^>]*>(Ash|Wren)</g)).toHaveLength(2)
  })

  it('has one place in the tab order, its first row', () => {
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1)
    expect(html).toMatch(/<tr[^>]*data-id="Ash"[^>]*tabindex="0"/i)
  })
})

describe('the keys of a table', () => {
  it('move by rows, and up to the heads and back', () => {
    expect(spotAfter({ row: 0, cell: null }, 'ArrowDown', size)).toEqual({ row: 1, cell: null })
    expect(spotAfter({ row: 11, cell: null }, 'ArrowDown', size)).toEqual({ row: 11, cell: null })
    expect(spotAfter({ row: 0, cell: null }, 'ArrowUp', size)).toEqual({ row: HEAD, cell: 0 })
    expect(spotAfter({ row: HEAD, cell: 2 }, 'ArrowDown', size)).toEqual({ row: 0, cell: null })
    expect(spotAfter({ row: 5, cell: null }, 'Home', size)).toEqual({ row: 0, cell: null })
    expect(spotAfter({ row: 5, cell: null }, 'End', size)).toEqual({ row: 11, cell: null })
    expect(spotAfter({ row: 1, cell: null }, 'PageDown', size)).toEqual({ row: 11, cell: null })
  })

  it('move into the cells of a row and out again', () => {
    expect(spotAfter({ row: 3, cell: null }, 'ArrowRight', size)).toEqual({ row: 3, cell: 0 })
    expect(spotAfter({ row: 3, cell: 2 }, 'ArrowRight', size)).toEqual({ row: 3, cell: null })
    expect(spotAfter({ row: 3, cell: 0 }, 'ArrowLeft', size)).toEqual({ row: 3, cell: null })
    expect(spotAfter({ row: 3, cell: 1 }, 'ArrowDown', size)).toEqual({ row: 4, cell: 1 })
    expect(spotAfter({ row: 3, cell: null }, 'n', size)).toBeUndefined()
  })

  it('never lead out of the table', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
    const sizes = fc.record({ rows: fc.integer({ min: 1, max: 30 }), cells: fc.integer({ min: 1, max: 6 }) })
    fc.assert(
      fc.property(sizes, fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (of, pressed) => {
        let spot = { row: 0, cell: null as number | null }
        for (const key of pressed) {
          spot = spotAfter(spot, key, of) ?? spot
          expect(spot.row).toBeGreaterThanOrEqual(HEAD)
          expect(spot.row).toBeLessThan(of.rows)
          if (spot.row === HEAD) expect(spot.cell).not.toBeNull()
          expect(spot.cell ?? 0).toBeLessThan(of.cells)
          expect(spot.cell ?? 0).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('find the next row that begins with what was typed, round past the end', () => {
    const names = ['Ash', 'Hazel', 'Aspen']
    expect(rowThatBegins(names, 'a', 1)).toBe(2)
    expect(rowThatBegins(names, 'a', 3)).toBe(0)
    expect(rowThatBegins(names, 'ASP', 0)).toBe(2)
    expect(rowThatBegins(names, 'x', 0)).toBeUndefined()
  })
})
