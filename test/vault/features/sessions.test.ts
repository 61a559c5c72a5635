import { describe, expect, it } from 'vitest'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import type { DayRow, NoteRow } from '#shared/contracts/sessions.ts'
import { addClient, addSession, aids, paper, rate } from '../support/caseload.ts'
import { detail } from '../support/handover.ts'
import { passphrase } from '../support/temp-vault.ts'
import { restart, startOpen, type TestProcess } from '../support/vault-process.ts'

const hour = 3_600_000
const day = 24 * hour
const timeZone = 'Europe/Berlin'

type Day = {
  readonly rows: DayRow[]
  readonly lastWeek: { episodeId: string; alias: string; minuteOfDay: number }[]
}
const listDay = (process: TestProcess, on: string): Promise<Day> =>
  process.ok('sessions.listDay', { day: on, timeZone })

const plan = async (process: TestProcess, episodeId: string, change: object = {}): Promise<string> => {
  const fields = { episodeId, weekday: 2, minuteOfDay: 900, minutes: 50, everyWeeks: 1, place: 'room' }
  const when = { timeZone, from: Date.UTC(2026, 2, 2), until: null }
  return (await process.ok<{ scheduleId: string }>('clients.setPattern', { ...fields, ...when, ...change }))
    .scheduleId
}

describe('a session', () => {
  it('is numbered by what was attended, in order of time', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Juniper')
    const at = process.clock.now
    const third = await addSession(process, episodeId, at + 14 * day)
    const first = await addSession(process, episodeId, at)
    const second = await addSession(process, episodeId, at + 7 * day)
    const numbers = async () =>
      Promise.all([first, second, third].map(async (id) => (await detail(process, id)).number))
    expect(await numbers()).toEqual([1, 1, 1])
    for (const sessionId of [third, first])
      await process.ok('sessions.setStatus', { sessionId, status: 'attended' })
    expect(await numbers()).toEqual([1, 2, 2])
    await process.ok('sessions.setStatus', { sessionId: second, status: 'attended' })
    expect(await numbers()).toEqual([1, 2, 3])
    await process.ok('sessions.setStatus', { sessionId: first, status: 'noShow' })
    expect(await numbers()).toEqual([1, 1, 2])
  })

  it('brings the same people as last time, and knows who belongs to it', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Clover', { birthYear: 2016 })
    const other = await addClient(process, 'Moss')
    const { personId } = await process.ok<{ personId: string }>('clients.addPerson', {
      clientId,
      role: 'parent',
      alias: 'Mother',
      aids,
    })
    const first = await addSession(process, episodeId)
    expect((await detail(process, first)).participants).toEqual([
      { clientId, personId: null, role: 'self', alias: 'Clover' },
    ])
    await process.ok('sessions.setParticipant', { sessionId: first, clientId, personId, takesPart: true })
    const second = await addSession(process, episodeId, process.clock.now + 7 * day)
    expect((await detail(process, second)).participants.map(({ role, alias }) => [role, alias])).toEqual([
      ['self', 'Clover'],
      ['parent', 'Mother'],
    ])
    const stranger = { sessionId: first, clientId: other.clientId, personId: null, takesPart: true }
    expect(await process.code('sessions.setParticipant', stranger)).toBe('conflict')
    expect((await detail(process, first)).participants).toHaveLength(2)
  })

  it('takes two changes of who takes part that come at once, and never leaves nobody', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Clover', { birthYear: 2016 })
    const sessionId = await addSession(process, episodeId)
    const people = await Promise.all(
      ['Mother', 'Father'].map((alias) =>
        process.ok<{ personId: string }>('clients.addPerson', { clientId, role: 'parent', alias, aids }),
      ),
    )
    const set = (personId: string | null, takesPart: boolean) =>
      process.code('sessions.setParticipant', { sessionId, clientId, personId, takesPart })
    await Promise.all(people.map(({ personId }) => set(personId, true)))
    const names = async () => (await detail(process, sessionId)).participants.map(({ alias }) => alias).sort()
    expect(await names()).toEqual(['Clover', 'Father', 'Mother'])
    await Promise.all(people.map(({ personId }) => set(personId, false)))
    expect(await names()).toEqual(['Clover'])
    expect(await set(null, false)).toBe('lastParticipant')
    expect(await names()).toEqual(['Clover'])
  })

  it('ends as attended, reopens, and is not called off once there are marks', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const sessionId = await addSession(process, episodeId)
    await process.ok('sessions.setStatus', { sessionId, status: 'cancelledLate' })
    expect(await process.code('sessions.end', { sessionId })).toBe('conflict')
    expect(
      await process.code(
        'sessions.recordRating',
        paper(sessionId, clientId, process.clock.now, [1, 2, 3, 4]),
      ),
    ).toBe('conflict')
    await process.ok('sessions.setStatus', { sessionId, status: 'planned' })
    await rate(process, sessionId, clientId, [50, 50, 50, 50])
    expect(await process.code('sessions.setStatus', { sessionId, status: 'noShow' })).toBe('conflict')
    await process.ok('sessions.skipStep', { sessionId, occasion: 'alliance', reason: 'came late' })
    await process.ok('sessions.end', { sessionId })
    expect(await detail(process, sessionId)).toMatchObject({
      status: 'attended',
      endedAt: process.clock.now,
      allianceSkipped: 'came late',
      outcomeSkipped: null,
    })
    await process.ok('sessions.reopen', { sessionId })
    expect((await detail(process, sessionId)).endedAt).toBeNull()
  })

  it('can be moved to another time and place', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Juniper')
    const sessionId = await addSession(process, episodeId)
    const change = { plannedAt: process.clock.now + day, minutes: 30, place: 'video' }
    await process.ok('sessions.update', { sessionId, ...change })
    expect(await detail(process, sessionId)).toMatchObject({ ...change, timeZone })
  })
})

describe('a rating from paper', () => {
  it('takes four marks or the total only, and a line left out leaves no total', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const sessionId = await addSession(process, episodeId)
    await rate(process, sessionId, clientId, [61, 50, 73, 88])
    await rate(process, sessionId, clientId, [90, 90, null, 90], { occasion: 'alliance' })
    const other = await addSession(process, episodeId, process.clock.now + day)
    await rate(process, other, clientId, [], {
      answers: { kind: 'total', total: 314 },
      source: 'aloud',
      helper: 'carer',
    })
    const { ratings } = await detail(process, sessionId)
    expect(ratings.map(({ occasion, total, complete }) => [occasion, total, complete])).toEqual([
      ['outcome', 272, true],
      ['alliance', null, false],
    ])
    expect((await detail(process, other)).ratings).toMatchObject([
      { total: 314, items: [], source: 'aloud', helper: 'carer' },
    ])
  })

  it('is not dated in the future, and never scores drawn faces', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Poppy', { birthYear: 2022, birthMonth: 1 })
    const sessionId = await addSession(process, episodeId)
    const at = process.clock.now
    const record = (change: object, when: number = at) =>
      process.code('sessions.recordRating', paper(sessionId, clientId, when, [90, 90, 90, 90], change))
    expect(await record({}, at + 2 * day)).toBe('outOfRange')
    expect(await record({ answers: { kind: 'total', total: 300 } })).toBe('outOfRange')
    expect(await record({})).toBe('ok')
    expect((await detail(process, sessionId)).ratings).toMatchObject([
      { total: null, complete: true, measureVersion: 'youngChild' },
    ])
  })

  it('of somebody else’s client is refused', async () => {
    const process = await startOpen()
    const one = await addClient(process, 'Juniper')
    const two = await addClient(process, 'Ash')
    const sessionId = await addSession(process, one.episodeId)
    expect(
      await process.code(
        'sessions.recordRating',
        paper(sessionId, two.clientId, process.clock.now, [1, 2, 3, 4]),
      ),
    ).toBe('conflict')
    expect((await detail(process, sessionId)).status).toBe('planned')
  })

  it('keeps the form of the episode past a birthday', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Reed', { birthYear: 2008, birthMonth: 4 })
    await rate(process, await addSession(process, episodeId), clientId, [50, 50, 50, 50])
    process.later(60 * day)
    const sessionId = await addSession(process, episodeId)
    await rate(process, sessionId, clientId, [50, 50, 50, 50])
    expect((await process.ok<ClientDetail>('clients.get', { clientId })).band).toBe('adult')
    expect((await detail(process, sessionId)).ratings).toMatchObject([{ measureVersion: 'adolescent' }])
  })
})

describe('a day', () => {
  it('shows sessions and the weekly plan in order, and a planned line becomes a session once', async () => {
    const process = await startOpen()
    const juniper = await addClient(process, 'Juniper')
    const ash = await addClient(process, 'Ash')
    const scheduleId = await plan(process, juniper.episodeId)
    await addSession(process, ash.episodeId, Date.UTC(2026, 2, 31, 8))
    const before = await listDay(process, '2026-03-31')
    expect(
      before.rows.map(({ clients, plannedAt, sessionId }) => [
        clients[0]?.alias,
        plannedAt,
        sessionId === null,
      ]),
    ).toEqual([
      ['Ash', Date.UTC(2026, 2, 31, 8), false],
      ['Juniper', Date.UTC(2026, 2, 31, 13), true],
    ])
    const line = { scheduleId, plannedAt: Date.UTC(2026, 2, 31, 13) }
    const first = await process.ok<{ sessionId: string }>('sessions.fromPlan', line)
    expect(await process.ok('sessions.fromPlan', line)).toEqual(first)
    expect((await listDay(process, '2026-03-31')).rows).toHaveLength(2)
    await process.ok('sessions.update', {
      sessionId: first.sessionId,
      plannedAt: Date.UTC(2026, 3, 2, 13),
      minutes: 50,
      place: 'room',
    })
    expect((await listDay(process, '2026-03-31')).rows).toHaveLength(1)
    expect(await process.ok('sessions.fromPlan', line)).toEqual(first)
    expect(await process.code('sessions.fromPlan', { ...line, plannedAt: line.plannedAt + 1 })).toBe(
      'notFound',
    )
    expect(await process.code('sessions.fromPlan', { ...line, plannedAt: line.plannedAt + day })).toBe(
      'notFound',
    )
  })

  it('leaves out what is paused, ended or closed', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Juniper')
    await plan(process, episodeId)
    const on = async (when: string) => (await listDay(process, when)).rows.length
    expect(await on('2026-03-10')).toBe(1)
    await process.ok('clients.pauseEpisode', { episodeId, until: Date.UTC(2026, 2, 12) })
    expect([await on('2026-03-10'), await on('2026-03-17')]).toEqual([0, 1])
    await process.ok('clients.pauseEpisode', { episodeId, until: null })
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    expect(await on('2026-03-10')).toBe(0)
    await process.ok('clients.reopenEpisode', { episodeId })
    expect(await on('2026-03-10')).toBe(1)
  })

  it('can be filled like the same day a week before, once', async () => {
    const process = await startOpen()
    const juniper = await addClient(process, 'Juniper')
    const ash = await addClient(process, 'Ash')
    const gone = await addClient(process, 'Reed')
    // A Tuesday before the clocks change, so that the hour on the wall and not the instant has to be kept.
    for (const [made, at] of [
      [juniper, 8],
      [ash, 13],
      [gone, 15],
    ] as const) {
      const sessionId = await addSession(process, made.episodeId, Date.UTC(2026, 2, 24, at))
      await process.ok('sessions.setStatus', { sessionId, status: 'attended' })
    }
    await process.ok('clients.closeEpisode', { episodeId: gone.episodeId, reason: 'moved', note: '' })
    const empty = await listDay(process, '2026-03-31')
    expect(empty.rows).toEqual([])
    expect(empty.lastWeek.map(({ alias, minuteOfDay }) => [alias, minuteOfDay])).toEqual([
      ['Juniper', 540],
      ['Ash', 840],
    ])
    const fill = { day: '2026-03-31', timeZone }
    expect(await process.ok('sessions.fillFromLastWeek', fill)).toEqual({ added: 2 })
    expect(await process.ok('sessions.fillFromLastWeek', fill)).toEqual({ added: 0 })
    const { rows, lastWeek } = await listDay(process, '2026-03-31')
    expect(rows.map(({ plannedAt }) => plannedAt)).toEqual([
      Date.UTC(2026, 2, 31, 7),
      Date.UTC(2026, 2, 31, 12),
    ])
    expect(lastWeek).toEqual([])
  })

  it('shows totals by client, those that count', async () => {
    const process = await startOpen()
    const sage = await addClient(process, 'Sage')
    const fern = await addClient(process, 'Fern')
    const { episodeId } = await process.ok<{ episodeId: string }>('clients.openEpisode', {
      clientIds: [sage.clientId, fern.clientId],
    })
    const sessionId = await addSession(process, episodeId)
    await rate(process, sessionId, fern.clientId, [50, 50, 50, 50])
    await rate(process, sessionId, fern.clientId, [60, 60, 60, 60])
    const { rows } = await listDay(process, '2026-03-02')
    expect(rows).toMatchObject([
      {
        clients: [{ alias: 'Sage' }, { alias: 'Fern' }],
        outcome: [240],
        alliance: [],
        unfinished: 0,
      },
    ])
  })

  it('refuses a zone and a day that do not exist', async () => {
    const process = await startOpen()
    expect(await process.code('sessions.listDay', { day: '2026-02-30', timeZone })).toBe('badInput')
    expect(await process.code('sessions.listDay', { day: '2026-02-20', timeZone: 'Mars/Olympus' })).toBe(
      'badInput',
    )
  })
})

describe('notes', () => {
  it('keep every version, show the last, and refuse emptiness', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const sessionId = await addSession(process, episodeId)
    const add = { clientId, sessionId, kind: 'record', text: 'First.' }
    const { noteId } = await process.ok<{ noteId: string }>('sessions.addNote', add)
    process.later(hour)
    await process.ok('sessions.editNote', { noteId, text: 'Second.' })
    expect(await process.code('sessions.editNote', { noteId, text: ' \n ' })).toBe('incomplete')
    expect(await process.code('sessions.addNote', { ...add, text: '' })).toBe('incomplete')
    const { notes } = await process.ok<{ notes: NoteRow[] }>('sessions.listNotes', { clientId })
    expect(notes).toMatchObject([
      {
        noteId,
        text: 'Second.',
        version: 2,
        writtenAt: process.clock.now - hour,
        editedAt: process.clock.now,
      },
    ])
    const other = await addClient(process, 'Ash')
    expect(await process.code('sessions.addNote', { ...add, clientId: other.clientId })).toBe('conflict')
  })

  it('keep what is being typed through a lock, one draft a place, until it is saved or emptied', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const sessionId = await addSession(process, episodeId)
    const draft = { noteId: null, kind: 'process', text: 'Half a sent' }
    const found = (of: TestProcess, at: string | null) =>
      of.ok<{ draft: unknown }>('sessions.findNoteDraft', { clientId, sessionId: at })
    await process.ok('sessions.saveNoteDraft', { clientId, sessionId, ...draft, text: 'Ha' })
    await process.ok('sessions.saveNoteDraft', { clientId, sessionId, ...draft })
    await process.ok('sessions.saveNoteDraft', { clientId, sessionId: null, ...draft, text: 'Elsewhere' })

    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase })
    expect((await found(again, sessionId)).draft).toEqual(draft)
    await again.ok('sessions.addNote', { clientId, sessionId, kind: 'process', text: 'Half a sentence.' })
    expect((await found(again, sessionId)).draft).toBeNull()
    expect((await found(again, null)).draft).toMatchObject({ text: 'Elsewhere' })
    await again.ok('sessions.saveNoteDraft', { clientId, sessionId: null, ...draft, text: '  ' })
    expect((await found(again, null)).draft).toBeNull()
  })

  it('forget a draft of a change with the change, and take none into somebody else’s note', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Juniper')
    const other = await addClient(process, 'Ash')
    const note = { clientId, sessionId: null, kind: 'record', text: 'First.' }
    const { noteId } = await process.ok<{ noteId: string }>('sessions.addNote', note)
    const draft = { ...note, noteId, text: 'Fir' }
    await process.ok('sessions.saveNoteDraft', draft)
    expect(await process.code('sessions.saveNoteDraft', { ...draft, clientId: other.clientId })).toBe(
      'conflict',
    )
    await process.ok('sessions.editNote', { noteId, text: 'Second.' })
    expect(await process.ok('sessions.findNoteDraft', { clientId, sessionId: null })).toEqual({ draft: null })
  })
})
