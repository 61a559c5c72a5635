import { describe, expect, it } from 'vitest'
import type { CalendarPreview, PlanWeek } from '#shared/contracts/schedule.ts'
import type { DayRow } from '#shared/contracts/sessions.ts'
import { calendarOf, entry } from '../support/calendar.ts'
import { addClient, addSession } from '../support/caseload.ts'
import { passphrase } from '../support/temp-vault.ts'
import { restart, startOpen, type TestProcess } from '../support/vault-process.ts'

// The clock of the tests stands at Monday 2 March 2026, 10:00 in Berlin.
const timeZone = 'Europe/Berlin'
const monday = '2026-03-02'
const week = (process: TestProcess, day = monday) => process.ok<PlanWeek>('schedule.week', { day, timeZone })
const weekly = (process: TestProcess, episodeId: string, change: object = {}) =>
  process.ok<{ scheduleId: string }>('clients.setPattern', {
    episodeId,
    weekday: 3,
    minuteOfDay: 600,
    minutes: 50,
    everyWeeks: 1,
    place: 'room',
    timeZone,
    from: process.clock.now,
    until: null,
    ...change,
  })

describe('the week plan', () => {
  it('shows sessions, weekly times and taken time where the wall has them', async () => {
    const process = await startOpen()
    const { episodeId, clientId } = await addClient(process, 'Ash')
    await addSession(process, episodeId)
    await weekly(process, episodeId, { everyWeeks: 2 })
    await process.ok('schedule.block', { startsAt: process.clock.now + 3_600_000, minutes: 30 })
    const plan = await week(process, '2026-03-05')
    expect(plan.monday).toBe(monday)
    expect(plan.rows).toMatchObject([
      { day: plan.firstDay, start: 600, everyWeeks: null, clients: [{ clientId, alias: 'Ash' }] },
      { day: plan.firstDay + 2, start: 600, sessionId: null, everyWeeks: 2 },
    ])
    expect(plan.blocked).toMatchObject([{ day: plan.firstDay, start: 660, minutes: 30 }])
    expect((await week(process, '2026-03-09')).rows).toEqual([])
  })

  it('leaves weekly times out on days off, everywhere, and brings them back', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    await weekly(process, episodeId)
    const holidays = [2, 3, 4, 5, 6].map((date) => `2026-03-0${date}`)
    await process.ok('schedule.setDaysOff', { days: holidays, off: true })
    await process.ok('schedule.setDaysOff', { days: holidays, off: true })
    const off = await week(process)
    expect(off).toMatchObject({
      rows: [],
      heldBack: 1,
      daysOff: [0, 1, 2, 3, 4].map((i) => off.firstDay + i),
    })
    const day = await process.ok<{ rows: DayRow[] }>('sessions.listDay', { day: '2026-03-04', timeZone })
    expect(day.rows).toEqual([])
    await process.ok('schedule.setDaysOff', { days: holidays, off: false })
    expect(await week(process)).toMatchObject({ rows: [{ start: 600 }], heldBack: 0, daysOff: [] })
  })

  it('frees taken time once', async () => {
    const process = await startOpen()
    const taken = { startsAt: process.clock.now, minutes: 60 }
    const { blockedId } = await process.ok<{ blockedId: string }>('schedule.block', taken)
    await process.ok('schedule.unblock', { blockedId })
    expect(await process.code('schedule.unblock', { blockedId })).toBe('notFound')
    expect((await week(process)).blocked).toEqual([])
  })
})

const bytes = calendarOf(
  entry(
    'ash@example.org',
    'DTSTART;TZID=Europe/Berlin:20260303T150000',
    'DURATION:PT50M',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'SUMMARY:Ash, sadness',
    'LOCATION:Elm Street 9',
  ),
  entry('lunch@example.org', 'DTSTART:20260304T120000Z', 'DURATION:PT1H', 'SUMMARY:Lunch with Robin'),
  entry('bad@example.org', 'DTSTART:20269999T120000Z'),
)

const preview = (process: TestProcess, file = bytes) =>
  process.ok<CalendarPreview>('schedule.readCalendar', { bytes: file, timeZone })
const bring = async (process: TestProcess, episodeId: string, file = bytes) => {
  const { groups } = await preview(process, file)
  const choices = groups.map(({ key, proposal }) => ({
    key,
    episodeId: proposal === null ? null : episodeId,
  }))
  return process.ok('schedule.importCalendar', { bytes: file, timeZone, choices, gone: [] })
}

describe('a calendar that is read in', () => {
  it('is looked at first: what it would add, whose it seems to be, what cannot be read; nothing is changed', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    const said = await preview(process)
    expect(said.groups).toMatchObject([
      { title: 'Ash, sadness', count: 4, known: 0, minutes: 50, proposal: episodeId },
      { title: 'Lunch with Robin', count: 1, proposal: null },
    ])
    expect(said.problems).toMatchObject([{ what: 'badTime' }])
    expect(said.episodes).toEqual([{ episodeId, alias: 'Ash', code: 'C-0001' }])
    expect(await week(process)).toMatchObject({ rows: [], blocked: [] })
  })

  it('adds sessions and taken time, and the same file twice adds nothing', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    expect(await bring(process, episodeId)).toMatchObject({ added: 4, blocked: 1, moved: 0, known: 0 })
    expect(await bring(process, episodeId)).toMatchObject({ added: 0, blocked: 0, moved: 0, known: 5 })
    const plan = await week(process)
    expect(plan.rows).toMatchObject([{ start: 900, minutes: 50, status: 'planned' }])
    expect(plan.blocked).toMatchObject([{ start: 780, minutes: 60 }])
    expect((await preview(process)).groups.map(({ known }) => known)).toEqual([4, 1])
  })

  it('moves what the calendar has moved, and leaves what was moved or held here', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    await bring(process, episodeId)
    const [first] = (await week(process)).rows
    await process.ok('sessions.setStatus', { sessionId: first?.sessionId, status: 'noShow' })
    const later = calendarOf(
      entry(
        'ash@example.org',
        'DTSTART;TZID=Europe/Berlin:20260303T150000',
        'DURATION:PT50M',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'SUMMARY:Ash, sadness',
      ),
      ...['03', '10'].map((date) =>
        entry(
          'ash@example.org',
          `RECURRENCE-ID;TZID=Europe/Berlin:202603${date}T150000`,
          `DTSTART;TZID=Europe/Berlin:202603${date}T170000`,
          'DURATION:PT50M',
          'SUMMARY:Ash, sadness',
        ),
      ),
    )
    expect(await bring(process, episodeId, later)).toMatchObject({ added: 0, blocked: 0, moved: 1, known: 3 })
    expect((await week(process)).rows).toMatchObject([{ start: 900, status: 'noShow' }])
    expect((await week(process, '2026-03-10')).rows).toMatchObject([{ start: 1020 }])
  })

  it('meets a weekly time at the same hour instead of doubling it', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    await weekly(process, episodeId, { weekday: 2, minuteOfDay: 900 })
    expect(await bring(process, episodeId)).toMatchObject({ added: 0, known: 4, blocked: 1 })
    expect((await week(process)).rows).toHaveLength(1)
  })

  it('imports nothing at all where one choice cannot stand', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    const other = await addClient(process, 'Reed')
    await process.ok('clients.closeEpisode', { episodeId: other.episodeId, reason: 'planned', note: '' })
    const { groups } = await preview(process)
    const choices = groups.map(({ key }, i) => ({ key, episodeId: i === 0 ? episodeId : other.episodeId }))
    expect(await process.code('schedule.importCalendar', { bytes, timeZone, choices, gone: [] })).toBe(
      'notFound',
    )
    expect(await week(process)).toMatchObject({ rows: [], blocked: [] })
    const text = new TextEncoder().encode('not a calendar')
    expect(await process.code('schedule.readCalendar', { bytes: text, timeZone })).toBe('notCalendar')
    expect(await process.code('schedule.readCalendar', { bytes, timeZone: 'Middle/Earth' })).toBe('badInput')
  })

  it('keeps no title, no place and no address', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    await bring(process, episodeId)
    const all = await Promise.all([
      process.ok('schedule.week', { day: monday, timeZone }),
      process.ok('audit.list', { before: null, limit: 200 }),
      process.ok('sessions.listOfEpisode', { episodeId }),
      process.ok('caseload.week', { day: monday, timeZone }),
    ])
    for (const secret of ['sadness', 'Elm Street', 'Lunch', 'Robin', 'example.org'])
      expect(JSON.stringify(all)).not.toContain(secret)
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase })
    expect(JSON.stringify(await week(again))).not.toContain('sadness')
  })
})
