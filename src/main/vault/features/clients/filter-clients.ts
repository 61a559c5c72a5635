// Which clients the list shows and in which order: pure, so that search, filters and sorting are tested without a file. Here and
// not in the window, which is only ever given a page of them.
import type { ClientFilter, ClientRow, ClientSort } from '#shared/contracts/clients.ts'

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

type Found = Pick<ClientRow, 'alias' | 'name' | 'code' | 'labels'>

/** What was typed as the words that must all occur. */
export const wordsOf = (search: string): readonly string[] => plain(search).split(/\s+/u).filter(Boolean)

export const matchesAll = (row: Found, words: readonly string[]): boolean => {
  if (words.length === 0) return true
  const text = plain([row.alias, row.name, row.code, ...row.labels].join(' '))
  return words.every((word) => text.includes(word))
}

const byName = new Intl.Collator(undefined, { numeric: true })

const value = (row: ClientRow, column: ClientSort['column']): string | number | null =>
  column === 'lastSeen' ? row.lastSeenAt : column === 'code' || column === 'alias' ? row[column] : row[column]

/** Rows without a value come last, whichever way the list is sorted. */
const compare = (a: ClientRow, b: ClientRow, { column, up }: ClientSort): number => {
  const [x, y] = [value(a, column), value(b, column)]
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
  const order = typeof x === 'string' ? byName.compare(x, String(y)) : x - Number(y)
  return up ? order : -order
}

export const filterClients = (
  rows: readonly ClientRow[],
  search: string,
  filter: ClientFilter,
  sort: ClientSort,
  now: number,
): readonly ClientRow[] => {
  const words = wordsOf(search)
  return rows
    .filter((row) => row.archived === (filter === 'archived'))
    .filter((row) => (words.length > 0 || passes(row, filter, now)) && matchesAll(row, words))
    .toSorted((a, b) => compare(a, b, sort) || byName.compare(a.alias, b.alias))
}
