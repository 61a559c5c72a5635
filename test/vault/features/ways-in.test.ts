// Ways in beside one client with the laptop in hand: a steady screen, a view shared over video, twelve people in turn, and
// who was told what the lines are for.
import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { addClient, addSession, aids } from '../support/caseload.ts'
import { detail, reopen } from '../support/handover.ts'
import { openInbox } from '../support/inbox.ts'
import { startOpen } from '../support/vault-process.ts'

type Audit = { readonly lines: readonly { readonly action: string; readonly objectId: string | null }[] }

type Recorded = { readonly outcome: string; readonly sessionId: string; readonly added?: boolean }

describe('other ways in', () => {
  it('keeps when somebody was told what the lines are for, on record and with the first day', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Juniper')
    const { personId } = await process.ok<{ personId: string }>('clients.addPerson', {
      clientId,
      role: 'parent',
      alias: 'Gull',
      aids,
    })
    const other = await addClient(process, 'Ash')
    const get = () => process.ok<ClientDetail>('clients.get', { clientId })
    const set = (whose: string | null, introduced: boolean) =>
      process.ok('clients.setIntroduced', { clientId, personId: whose, introduced })
    expect(await get()).toMatchObject({ introducedAt: null, people: [{ introducedAt: null }] })
    const first = process.clock.now
    await set(null, true)
    process.clock.now = toEpochMs(process.clock.now + 1000)
    await set(null, true)
    await set(personId, true)
    expect(await get()).toMatchObject({ introducedAt: first, people: [{ introducedAt: first + 1000 }] })
    // A change of other things leaves it alone.
    await process.ok('clients.updatePerson', { personId, clientId, role: 'carer', alias: 'Gull', aids })
    expect((await get()).people[0]).toMatchObject({ role: 'carer', introducedAt: first + 1000 })
    await set(null, false)
    expect((await get()).introducedAt).toBeNull()
    const stranger = { clientId: other.clientId, personId, introduced: true }
    expect(await process.code('clients.setIntroduced', stranger)).toBe('conflict')
    const { lines } = await process.ok<Audit>('audit.list', { before: null, limit: 20 })
    const said = lines.filter(({ action }) => action.startsWith('clients.introduc'))
    expect(said.map(({ action, objectId }) => [action, objectId])).toEqual([
      ['clients.introductionTakenBack', clientId],
      ['clients.introduced', personId],
      ['clients.introduced', clientId],
      ['clients.introduced', clientId],
    ])
  })

  it('shows one line at a time to a hand that shakes, and remembers it', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Laurel')
    const sessionId = await addSession(process, episodeId)
    const who = [{ clientId, personId: null, aids: { ...aids, steady: true } }]
    const kit = await process.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    expect(kit.view).toBe('handed')
    expect(kit.forms[0]).toMatchObject({ steady: true, layout: 'one', textSize: 100 })
    expect((await process.ok<ClientDetail>('clients.get', { clientId })).aids.steady).toBe(true)
  })

  it('says of a shared view that the therapist moved the marks, and shows the next form in the same way', async () => {
    const before = await startOpen()
    const { clientId, episodeId } = await addClient(before, 'Juniper')
    const sessionId = await addSession(before, episodeId)
    const who = [{ clientId, personId: null, aids }]
    const kit = await before.ask('prepareHandover', { sessionId, occasion: 'outcome', who, view: 'shared' })
    expect(kit.view).toBe('shared')
    openInbox(before.root, before.vaultId, kit, before.clock.now).fill(0, [61, 50, 73, 88])
    const process = await reopen(before)
    expect((await detail(process, sessionId)).ratings).toMatchObject([
      { source: 'screen', helper: 'therapist', total: 272 },
    ])
    expect((await process.ask('together', { sessionId, occasion: 'outcome' })).next.view).toBe('shared')
  })

  it('takes twelve people in turn, and those who skip leave nothing behind', async () => {
    const before = await startOpen()
    const made = []
    for (let index = 0; index < 12; index += 1) made.push(await addClient(before, `Member ${index}`))
    for (const { episodeId } of made)
      await before.ok('clients.closeEpisode', { episodeId, reason: 'other', note: '' })
    const clientIds = made.map(({ clientId }) => clientId)
    const { episodeId } = await before.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })
    const sessionId = await addSession(before, episodeId)
    const who = clientIds.map((clientId) => ({ clientId, personId: null, aids }))
    const kit = await before.ask('prepareHandover', { sessionId, occasion: 'alliance', who })
    expect(kit.forms).toHaveLength(12)
    // Nobody in the room shares a sign.
    const signs = kit.forms.map(({ symbol }) => symbol)
    expect(new Set(signs).size).toBe(12)
    const inbox = openInbox(before.root, before.vaultId, kit, before.clock.now)
    const skipped = [3, 7, 8, 9, 10, 11]
    for (const { index } of kit.forms) {
      if (skipped.includes(index)) inbox.answer({ what: 'end', form: index, how: 'skipped' })
      else inbox.fill(index, [90, 90, 90, 90])
    }
    const { ratings } = await detail(await reopen(before), sessionId)
    expect(ratings.map((rating) => rating.clientId)).toEqual(
      clientIds.filter((_id, index) => !skipped.includes(index)),
    )
  })

  it('takes a sheet of paper for a day, under its session or under one that is added', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const timeZone = 'Europe/Berlin'
    const sheet = (day: string, change: object = {}) => ({
      clientId,
      personId: null,
      day,
      timeZone,
      occasion: 'outcome',
      answers: { kind: 'items', values: [61, 50, 73, 88] },
      helper: 'interpreter',
      language: 'en',
      ...change,
    })
    const record = (day: string, change: object = {}) =>
      process.ok<Recorded>('sessions.recordPaper', sheet(day, change))
    const nine = Date.parse('2026-02-02T08:00:00Z')
    process.clock.now = toEpochMs(Date.parse('2026-03-02T18:00:00Z'))
    const planned = await addSession(process, episodeId, nine)
    const first = await record('2026-02-02')
    expect(first).toMatchObject({ outcome: 'recorded', sessionId: planned, added: false })
    // The same again is a correction, which is not made by accident.
    expect(await record('2026-02-02')).toEqual({ outcome: 'already', sessionId: planned })
    const check = { occasion: 'alliance', answers: { kind: 'total', total: 364 } }
    expect(await record('2026-02-02', check)).toMatchObject({ sessionId: planned, added: false })

    const back = await record('2026-02-09')
    expect(back).toMatchObject({ outcome: 'recorded', added: true })
    const { ratings, plannedAt, status } = await detail(process, back.sessionId)
    expect(plannedAt).toBe(Date.parse('2026-02-09T11:00:00Z'))
    expect(status).toBe('attended')
    expect(ratings).toMatchObject([
      { source: 'paper', helper: 'interpreter', total: 272, finishedAt: plannedAt },
    ])
    // A session that was called off is not the one that was marked.
    const off = await addSession(process, episodeId, Date.parse('2026-02-16T08:00:00Z'))
    await process.ok('sessions.setStatus', { sessionId: off, status: 'cancelledByMe' })
    expect((await record('2026-02-16')).sessionId).not.toBe(off)

    expect(await process.code('sessions.recordPaper', sheet('2026-03-03'))).toBe('outOfRange')
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    expect(await process.code('sessions.recordPaper', sheet('2026-02-23'))).toBe('closedEpisode')
    expect(await process.ok('sessions.raters', {})).toEqual({ raters: [] })
  })

  it('asks which episode a sheet belongs to where the day does not say', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Juniper')
    const withSomebody = async (alias: string) => {
      const clientIds = [clientId, (await addClient(process, alias)).clientId]
      return (await process.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })).episodeId
    }
    const [couple, group] = [await withSomebody('Ash'), await withSomebody('Wren')]
    process.clock.now = toEpochMs(Date.parse('2026-03-02T18:00:00Z'))
    const one = await addSession(process, couple, Date.parse('2026-02-02T08:00:00Z'))
    const other = await addSession(process, group, Date.parse('2026-02-03T08:00:00Z'))
    const both = Date.parse('2026-02-04T08:00:00Z')
    for (const episodeId of [couple, group]) await addSession(process, episodeId, both)
    const record = (day: string) =>
      process.ok<Recorded>('sessions.recordPaper', {
        clientId,
        personId: null,
        day,
        timeZone: 'Europe/Berlin',
        occasion: 'outcome',
        answers: { kind: 'total', total: 200 },
        helper: null,
        language: 'en',
      })
    expect(await record('2026-02-02')).toMatchObject({ outcome: 'recorded', sessionId: one })
    expect(await record('2026-02-03')).toMatchObject({ outcome: 'recorded', sessionId: other })
    expect(await record('2026-02-04')).toEqual({ outcome: 'which' })
    expect(await record('2026-02-10')).toEqual({ outcome: 'which' })
  })

  it('offers clients in care and the people about them, each with their own language', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Juniper')
    const gull = { clientId, role: 'parent', alias: 'Gull', aids: { ...aids, language: 'tr' } }
    const { personId } = await process.ok<{ personId: string }>('clients.addPerson', gull)
    const code = 'C-0001'
    expect(await process.ok('sessions.raters', {})).toEqual({
      raters: [
        { clientId, personId: null, alias: 'Juniper', code, about: null, language: 'en' },
        { clientId, personId, alias: 'Gull', code, about: 'Juniper', language: 'tr' },
      ],
    })
  })

  it('asks members of a group in the group’s words, once the therapist says that it is one', async () => {
    const process = await startOpen()
    const one = await addClient(process, 'Heron')
    const two = await addClient(process, 'Plover')
    const wren = await addClient(process, 'Wren', {
      birthYear: new Date(process.clock.now).getFullYear() - 4,
    })
    const clientIds = [one, two, wren].map(({ clientId }) => clientId)
    expect(await process.code('sessions.setGroup', { episodeId: one.episodeId })).toBe('conflict')
    const { episodeId } = await process.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })
    await process.ok('sessions.setGroup', { episodeId })
    const sessionId = await addSession(process, episodeId)
    const who = clientIds.map((clientId) => ({ clientId, personId: null, aids }))
    const formsOf = async (occasion: 'outcome' | 'alliance') => {
      const { forms } = await process.ask('prepareHandover', { sessionId, occasion, who })
      return forms.map(({ version }) => version)
    }
    expect(await formsOf('alliance')).toEqual(['group', 'group', 'youngChild'])
    expect(await formsOf('outcome')).toEqual(['adult', 'adult', 'youngChild'])
  })
})
