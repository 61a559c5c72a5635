// A page of the list of clients, and a few clients by what is typed: a window is never given thousands of rows.
import type { ClientFilter, ClientRow, ClientSort } from '#shared/contracts/clients.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listAllLabels, listClients } from './client-store.ts'
import { filterClients, matchesAll, wordsOf } from './filter-clients.ts'
import { allClientRows } from './list-service.ts'

export type PageQuestion = {
  readonly search: string
  readonly filter: ClientFilter
  readonly sort: ClientSort
  readonly from: number
  readonly count: number
}

export const pageOfClients = (
  db: ReadDb,
  memo: Memo,
  now: number,
  { search, filter, sort, from, count }: PageQuestion,
): { readonly rows: ClientRow[]; readonly matched: number; readonly all: number } => {
  const every = allClientRows(db, memo, now)
  const matched = filterClients(every, search, filter, sort, now)
  const isArchive = filter === 'archived'
  return {
    rows: matched.slice(from, from + count),
    matched: matched.length,
    all: every.filter(({ archived }) => archived === isArchive).length,
  }
}

const names = (db: ReadDb) => {
  const labels = Map.groupBy(listAllLabels(db), ({ clientId }) => clientId)
  return listClients(db)
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ clientId, alias, name, code }) => ({
      clientId,
      alias,
      name,
      code,
      labels: (labels.get(clientId) ?? []).map(({ label }) => label),
    }))
}

/** By alias, name, code or label; archived ones are not found. */
export const findClients = (
  db: ReadDb,
  memo: Memo,
  { search, limit }: { readonly search: string; readonly limit: number },
) => {
  const every = memo.remember(db, 'clientNames', '', () => names(db))
  const words = wordsOf(search)
  const matched = every.filter((one) => matchesAll(one, words))
  return {
    clients: matched.slice(0, limit).map(({ clientId, alias, code }) => ({ clientId, alias, code })),
    matched: matched.length,
    all: every.length,
  }
}
