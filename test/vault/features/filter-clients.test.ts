import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterClients } from '#main/vault/features/clients/filter-clients.ts'
import type { ClientRow, ClientSort } from '#shared/contracts/clients.ts'

const NOW = Date.UTC(2026, 10, 24, 9)
const DAY = 86_400_000
const byAlias: ClientSort = { column: 'alias', up: true }

const row = (alias: string, more: Partial<ClientRow> = {}): ClientRow => ({
  clientId: alias,
  code: 'C-0001',
  alias,
  name: '',
  band: 'adult',
  labels: [],
  archived: false,
  safety: false,
  openEpisode: true,
  sessions: 3,
  lastSeenAt: NOW - 7 * DAY,
  nextAt: null,
  outcome: 220,
  alliance: 370,
  firstOutcome: 180,
  zone: 'near',
  lowAlliance: false,
  worthALook: 0,
  ...more,
})

const aliases = (rows: readonly ClientRow[]) => rows.map(({ alias }) => alias)
const rows = [
  row('Wren', { lowAlliance: true }),
  row('Ash', { worthALook: 2, code: 'C-0010', labels: ['couple work'] }),
  row('Élodie', { name: 'Élodie Martin', code: 'C-0009' }),
  row('Hazel', { lastSeenAt: NOW - 28 * DAY - 1 }),
  row('Ivy', { lastSeenAt: null }),
  row('Moss', { openEpisode: false, lowAlliance: true, lastSeenAt: NOW - 90 * DAY }),
  row('Reed', { archived: true, openEpisode: false }),
]
const shown = (...[search, filter, sort]: [string, Parameters<typeof filterClients>[2], ClientSort?]) =>
  aliases(filterClients(rows, search, filter, sort ?? byAlias, NOW))

describe('filterClients', () => {
  it.each([
    ['open', ['Ash', 'Élodie', 'Hazel', 'Ivy', 'Wren']],
    ['look', ['Ash']],
    ['alliance', ['Wren']],
    ['notSeen', ['Hazel', 'Ivy']],
    ['all', ['Ash', 'Élodie', 'Hazel', 'Ivy', 'Moss', 'Wren']],
    ['archived', ['Reed']],
  ] as const)('filter %s', (filter, expected) => expect(shown('', filter)).toEqual(expected))

  it('calls nobody unseen who came exactly four weeks ago', () => {
    const seen = row('Fern', { lastSeenAt: NOW - 28 * DAY })
    expect(filterClients([seen], '', 'notSeen', byAlias, NOW)).toEqual([])
  })

  it('finds by alias, name, code and label, without regard to accents and capitals', () => {
    expect(shown('elodie', 'open')).toEqual(['Élodie'])
    expect(shown('MARTIN', 'open')).toEqual(['Élodie'])
    expect(shown('c-0010', 'open')).toEqual(['Ash'])
    expect(shown('work couple', 'open')).toEqual(['Ash'])
    expect(shown('work martin', 'open')).toEqual([])
  })

  it('searches past the filter, but never into or out of the archive', () => {
    expect(shown('moss', 'look')).toEqual(['Moss'])
    expect(shown('reed', 'all')).toEqual([])
    expect(shown('wren', 'archived')).toEqual([])
  })

  it('sorts codes by number, and puts what has no value last both ways', () => {
    const some = [
      row('a', { code: 'C-10', outcome: null }),
      row('b', { code: 'C-9', outcome: 300 }),
      row('c', { code: 'C-100', outcome: 120 }),
    ]
    const by = (sort: ClientSort) => aliases(filterClients(some, '', 'all', sort, NOW))
    expect(by({ column: 'code', up: true })).toEqual(['b', 'a', 'c'])
    expect(by({ column: 'outcome', up: true })).toEqual(['c', 'b', 'a'])
    expect(by({ column: 'outcome', up: false })).toEqual(['b', 'c', 'a'])
  })

  it('is the same whatever order the rows came in, and changes none of them', () => {
    const columns = fc.constantFrom(...(['alias', 'outcome', 'alliance', 'lastSeen'] as const))
    const score = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null })
    const many = fc.uniqueArray(
      fc.record({ alias: fc.stringMatching(/^[A-Z][a-z]{1,6}$/), outcome: score }),
      {
        selector: ({ alias }) => alias,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(many, columns, fc.boolean(), (made, column, up) => {
        const list = made.map(({ alias, outcome }) => row(alias, { outcome }))
        const sort = { column, up }
        const once = aliases(filterClients(list, '', 'all', sort, NOW))
        expect(aliases(filterClients(list.toReversed(), '', 'all', sort, NOW))).toEqual(once)
        expect(once.toSorted()).toEqual(made.map(({ alias }) => alias).toSorted())
      }),
    )
  })
})
