import { describe, expect, it } from 'vitest'
import type { ClientDetail, ClientRow } from '#shared/contracts/clients.ts'
import { addClient, addSession, aids, clientFields, rate } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const day = 86_400_000
const list = async (process: TestProcess, archived = false): Promise<ClientRow[]> =>
  (await process.ok<{ clients: ClientRow[] }>('clients.list', { archived })).clients
const get = (process: TestProcess, clientId: string): Promise<ClientDetail> =>
  process.ok('clients.get', { clientId })

describe('clients', () => {
  it('get codes in order and a first episode each', async () => {
    const process = await startOpen()
    const first = await addClient(process, 'Juniper', { labels: ['sleep', 'grief', 'sleep'] })
    await addClient(process, 'Ash', { birthYear: 2017, birthMonth: 3 })
    const detail = await get(process, first.clientId)
    expect(detail).toMatchObject({ code: 'C-0001', band: 'adult', labels: ['grief', 'sleep'], people: [] })
    expect(detail.episodes).toMatchObject([
      { episodeId: first.episodeId, number: 1, closedAt: null, sessions: 0 },
    ])
    expect((await list(process)).map(({ code, alias, band }) => [code, alias, band])).toEqual([
      ['C-0001', 'Juniper', 'adult'],
      ['C-0002', 'Ash', 'child'],
    ])
    expect(await process.ok('clients.labels')).toEqual({ labels: ['grief', 'sleep'] })
  })

  it('refuses a month without a year and a birth to come', async () => {
    const process = await startOpen()
    const create = (change: object) => process.code('clients.create', clientFields('Ash', change))
    expect(await create({ birthYear: null, birthMonth: 3 })).toBe('incomplete')
    expect(await create({ birthYear: 2031 })).toBe('outOfRange')
    expect(await create({ birthYear: null, birthMonth: null })).toBe('ok')
    expect(await create({ alias: '   ' })).toBe('badInput')
  })

  it('are there even when the clock was set back before a birth', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Poppy', { birthYear: 2026, birthMonth: 2 })
    const sessionId = await addSession(process, made.episodeId)
    process.later(-200 * day)
    expect(await list(process)).toMatchObject([{ alias: 'Poppy', band: 'youngChild' }])
    expect(await process.code('outcomes.ofEpisode', { episodeId: made.episodeId })).toBe('ok')
    await rate(process, sessionId, made.clientId, [50, 50, 50, 50])
  })

  it('can be changed, and keep what is another call’s', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Juniper')
    await process.ok('clients.setSafety', { clientId, note: 'Plan for the evenings made.' })
    const change = clientFields('Linden', { name: 'L.', labels: ['new'], aids: { ...aids, language: 'ar' } })
    await process.ok('clients.update', { clientId, ...change })
    expect(await get(process, clientId)).toMatchObject({
      alias: 'Linden',
      name: 'L.',
      labels: ['new'],
      code: 'C-0001',
      aids: { language: 'ar' },
      safety: { note: 'Plan for the evenings made.' },
    })
    expect(await process.code('clients.update', { clientId: crypto.randomUUID(), ...change })).toBe(
      'notFound',
    )
  })

  it('keep the day of a safety flag when its note changes, and take it down', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Juniper')
    const at = process.clock.now
    await process.ok('clients.setSafety', { clientId, note: 'One.' })
    process.later(day)
    await process.ok('clients.setSafety', { clientId, note: 'Two.' })
    expect((await get(process, clientId)).safety).toEqual({ at, note: 'Two.' })
    await process.ok('clients.setSafety', { clientId, note: null })
    expect((await get(process, clientId)).safety).toBeNull()
  })

  it('are archived only when nothing is open', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    expect(await process.code('clients.archive', { clientId })).toBe('conflict')
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    await process.ok('clients.archive', { clientId })
    expect(await list(process)).toEqual([])
    expect(await list(process, true)).toMatchObject([{ clientId, archived: true, openEpisode: false }])
    expect(await process.code('clients.openEpisode', { clientIds: [clientId] })).toBe('conflict')
    await process.ok('clients.unarchive', { clientId })
    expect(await list(process)).toHaveLength(1)
  })

  it('have people around them, who stay with them', async () => {
    const process = await startOpen()
    const one = await addClient(process, 'Clover')
    const two = await addClient(process, 'Moss')
    const fields = { clientId: one.clientId, role: 'parent', alias: 'Mother', aids }
    const { personId } = await process.ok<{ personId: string }>('clients.addPerson', fields)
    await process.ok('clients.updatePerson', { ...fields, personId, alias: 'Mum', role: 'carer' })
    expect((await get(process, one.clientId)).people).toEqual([
      { ...fields, personId, alias: 'Mum', role: 'carer', introducedAt: null },
    ])
    const elsewhere = { ...fields, personId, clientId: two.clientId }
    expect(await process.code('clients.updatePerson', elsewhere)).toBe('conflict')
  })

  it('are listed with where they stand', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    for (const value of [36, 45, 54, 70]) {
      const sessionId = await addSession(process, episodeId)
      await rate(process, sessionId, clientId, [value, value, value, value])
      const check = { occasion: 'alliance' }
      await rate(process, sessionId, clientId, [95, 95, 90, 95], check)
      process.later(7 * day)
    }
    const [row] = await list(process)
    expect(row).toMatchObject({
      sessions: 4,
      firstOutcome: 144,
      outcome: 280,
      alliance: 375,
      zone: 'above',
      lowAlliance: false,
      openEpisode: true,
      lastSeenAt: process.clock.now - 7 * day,
      nextAt: null,
    })
  })
})

describe('episodes', () => {
  it('end with a reason, and can be taken up again', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const end = { episodeId, reason: 'toldMe', note: 'By phone.' }
    await process.ok('clients.closeEpisode', end)
    expect(await process.code('clients.closeEpisode', end)).toBe('closedEpisode')
    expect(await process.code('clients.pauseEpisode', { episodeId, until: null })).toBe('closedEpisode')
    expect((await get(process, clientId)).episodes).toMatchObject([{ endReason: 'toldMe' }])
    const session = { episodeId, plannedAt: process.clock.now, timeZone: 'UTC', minutes: 50, place: 'room' }
    expect(await process.code('sessions.add', session)).toBe('closedEpisode')
    await process.ok('clients.reopenEpisode', { episodeId })
    expect(await process.code('clients.reopenEpisode', { episodeId })).toBe('conflict')
    expect(await process.code('sessions.add', session)).toBe('ok')
  })

  it('are numbered for each client, one open at a time', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    expect(await process.code('clients.openEpisode', { clientIds: [clientId] })).toBe('conflict')
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    await process.ok('clients.openEpisode', { clientIds: [clientId] })
    expect((await get(process, clientId)).episodes.map(({ number }) => number)).toEqual([1, 2])
    expect(await process.code('clients.reopenEpisode', { episodeId })).toBe('conflict')
  })

  it('of a couple take the place of empty ones, and never of one in which something happened', async () => {
    const process = await startOpen()
    const sage = await addClient(process, 'Sage')
    const fern = await addClient(process, 'Fern')
    const reed = await addClient(process, 'Reed')
    await addSession(process, reed.episodeId)
    const both = (...made: { clientId: string }[]) => ({ clientIds: made.map(({ clientId }) => clientId) })
    expect(await process.code('clients.openEpisode', both(sage, reed))).toBe('conflict')
    const { episodeId } = await process.ok<{ episodeId: string }>('clients.openEpisode', both(sage, fern))
    const detail = await get(process, fern.clientId)
    expect(detail.episodes).toMatchObject([
      { episodeId, number: 1, clientIds: [sage.clientId, fern.clientId] },
    ])
    expect((await get(process, sage.clientId)).episodes).toHaveLength(1)
    expect(await process.code('clients.openEpisode', both(fern, sage))).toBe('conflict')
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
  })
})

describe('the weekly plan of an episode', () => {
  const pattern = (episodeId: string, change: object = {}) => ({
    episodeId,
    weekday: 2,
    minuteOfDay: 900,
    minutes: 50,
    everyWeeks: 1,
    place: 'room',
    timeZone: 'Europe/Berlin',
    from: Date.UTC(2026, 2, 2),
    until: null,
    ...change,
  })

  it('refuses the same hour twice, an unknown zone and an end before its beginning', async () => {
    const process = await startOpen()
    const { episodeId, clientId } = await addClient(process, 'Juniper')
    const set = (change: object = {}) => process.code('clients.setPattern', pattern(episodeId, change))
    expect(await set()).toBe('ok')
    expect(await set({ minutes: 30 })).toBe('conflict')
    expect(await set({ weekday: 4 })).toBe('ok')
    expect(await set({ weekday: 5, timeZone: 'Mars/Olympus' })).toBe('badInput')
    expect(await set({ weekday: 5, until: Date.UTC(2026, 2, 1) })).toBe('outOfRange')
    const { schedule } = await get(process, clientId)
    expect(schedule.map(({ weekday }) => weekday)).toEqual([2, 4])
    const [tuesday] = schedule
    await process.ok('clients.endPattern', { scheduleId: tuesday?.scheduleId, until: Date.UTC(2026, 3, 1) })
    expect(await set({ from: Date.UTC(2026, 3, 1) })).toBe('ok')
  })
})
