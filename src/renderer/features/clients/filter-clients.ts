// Which clients the list shows and in which order: pure, so that search, filters and sorting are tested without a screen.
import type { ClientRow } from '#shared/contracts/clients.ts'

export type ClientFilter = 'open' | 'look' | 'alliance' | 'notSeen' | 'all' | 'archived'
export type ClientSort = {
  readonly column: 'alias' | 'code' | 'outcome' | 'alliance' | 'lastSeen'
  readonly up: boolean
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** A month without a session, for the filter "not seen". Alerts use the person's own rhythm instead. */
const LONG_AGO = 28 * 86_400_000

const passes = (row: ClientRow, filter: ClientFilter, now: number): boolean => {
  switch (filter) {
    case 'open':
      return row.openEpisode
    case 'look':
      return row.worthALook > 0
    case 'alliance':
      return row.lowAlliance && row.openEpisode
    case 'notSeen':
      return row.openEpisode && (row.lastSeenAt === null || now - row.lastSeenAt > LONG_AGO)
    case 'all':
    case 'archived':
      return true
  }
}

const matches = (row: ClientRow, words: readonly string[]): boolean => {
  const text = plain([row.alias, row.name, row.code, ...row.labels].join(' '))
  return words.every((word) => text.includes(word))
}

const value = (row: ClientRow, column: ClientSort['column']): string | number | null =>
  column === 'lastSeen' ? row.lastSeenAt : column === 'code' || column === 'alias' ? row[column] : row[column]

/** Rows without a value come last, whichever way the list is sorted. */
const compare = (a: ClientRow, b: ClientRow, { column, up }: ClientSort): number => {
  const [x, y] = [value(a, column), value(b, column)]
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
  const order =
    typeof x === 'string' ? x.localeCompare(String(y), undefined, { numeric: true }) : x - Number(y)
  return up ? order : -order
}

export const filterClients = (
  rows: readonly ClientRow[],
  search: string,
  filter: ClientFilter,
  sort: ClientSort,
  now: number,
): readonly ClientRow[] => {
  const words = plain(search).split(/\s+/u).filter(Boolean)
  return rows
    .filter((row) => row.archived === (filter === 'archived'))
    .filter((row) => (words.length > 0 || passes(row, filter, now)) && matches(row, words))
    .toSorted((a, b) => compare(a, b, sort) || a.alias.localeCompare(b.alias))
}
