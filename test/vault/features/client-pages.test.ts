import { describe, expect, it } from 'vitest'
import { addClient } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

type Page = { rows: { alias: string }[]; matched: number; all: number }
type Found = { clients: { alias: string; code: string }[]; matched: number; all: number }

const page = (process: TestProcess, change: object = {}): Promise<Page> =>
  process.ok<Page>('clients.page', {
    search: '',
    filter: 'open',
    sort: { column: 'alias', up: true },
    from: 0,
    count: 2,
    ...change,
  })

const find = (process: TestProcess, search: string, limit = 2): Promise<Found> =>
  process.ok<Found>('clients.find', { search, limit })

describe('a page of clients', () => {
  it('is a part of what fits, in order, with how many there are', async () => {
    const process = await startOpen()
    for (const alias of ['Fern', 'Alder', 'Dogwood', 'Birch']) await addClient(process, alias)
    expect(await page(process)).toMatchObject({
      rows: [{ alias: 'Alder' }, { alias: 'Birch' }],
      matched: 4,
      all: 4,
    })
    expect(await page(process, { from: 2, sort: { column: 'alias', up: false } })).toMatchObject({
      rows: [{ alias: 'Birch' }, { alias: 'Alder' }],
    })
    expect(await page(process, { search: 'fER' })).toMatchObject({
      rows: [{ alias: 'Fern' }],
      matched: 1,
      all: 4,
    })
    expect(await page(process, { from: 10 })).toMatchObject({ rows: [], matched: 4 })
    expect(await page(process, { filter: 'archived' })).toMatchObject({ rows: [], matched: 0, all: 0 })
  })

  it('is refused without an end, and with a filter that there is not', async () => {
    const process = await startOpen()
    const question = { search: '', filter: 'open', sort: { column: 'alias', up: true }, from: 0, count: 40 }
    expect(await process.code('clients.page', { ...question, count: 5000 })).toBe('badInput')
    expect(await process.code('clients.page', { ...question, filter: 'secret' })).toBe('badInput')
    expect(await process.code('clients.page', { ...question, sort: { column: 'nonce', up: true } })).toBe(
      'badInput',
    )
  })
})

describe('finding clients by typing', () => {
  it('knows alias, name, code and label, and no archived one', async () => {
    const process = await startOpen()
    await addClient(process, 'Fern', { name: 'Änne Weiß', labels: ['night shift'] })
    const gone = await addClient(process, 'Alder')
    await addClient(process, 'Dogwood')
    expect(await find(process, '')).toMatchObject({
      matched: 3,
      all: 3,
      clients: [{ alias: 'Fern' }, { alias: 'Alder' }],
    })
    for (const typed of ['fern', 'anne', 'C-0001', 'shift night'])
      expect(
        (await find(process, typed)).clients.map(({ alias }) => alias),
        typed,
      ).toEqual(['Fern'])
    await process.ok('clients.closeEpisode', { episodeId: gone.episodeId, reason: 'planned', note: '' })
    await process.ok('clients.archive', { clientId: gone.clientId })
    expect(await find(process, 'alder')).toEqual({ clients: [], matched: 0, all: 2 })
    expect(await find(process, '', 0)).toEqual({ clients: [], matched: 2, all: 2 })
  })
})
