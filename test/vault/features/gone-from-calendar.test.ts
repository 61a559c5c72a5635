// A calendar that is read in again: what is no longer in it is told of, and taken out only where it is ticked.
import { describe, expect, it } from 'vitest'
import type { CalendarPreview, PlanWeek, TakenBack } from '#shared/contracts/schedule.ts'
import { type CalendarLines, calendarOf, calendarText, entry } from '../support/calendar.ts'
import { addClient } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

// The clock of the tests stands at Monday 2 March 2026, 10:00 in Berlin.
const timeZone = 'Europe/Berlin'
type Parts = readonly CalendarLines[]
const week = (process: TestProcess, day = '2026-03-02') =>
  process.ok<PlanWeek>('schedule.week', { day, timeZone })
const preview = (process: TestProcess, bytes: Uint8Array) =>
  process.ok<CalendarPreview>('schedule.readCalendar', { bytes, timeZone })
const bring = async (process: TestProcess, bytes: Uint8Array, gone: readonly string[] = []) => {
  const { groups } = await preview(process, bytes)
  const choices = groups.map(({ key, proposal }) => ({ key, episodeId: proposal }))
  return process.ok<{ added: number; moved: number; known: number; takenOut: TakenBack }>(
    'schedule.importCalendar',
    { bytes, timeZone, choices, gone },
  )
}
const goneIn = async (process: TestProcess, bytes: Uint8Array) =>
  (await preview(process, bytes)).gone.map(({ why, aliases, count }) => [
    why,
    aliases?.join() ?? 'taken',
    count,
  ])

const weekly = (uid: string, title: string, hour: string, ...more: CalendarLines) =>
  entry(
    uid,
    `DTSTART;TZID=Europe/Berlin:20260303T${hour}0000`,
    'DURATION:PT50M',
    'RRULE:FREQ=WEEKLY;COUNT=6',
    `SUMMARY:${title}`,
    ...more,
  )
const once = (uid: string, title: string, at: string, ...more: CalendarLines) =>
  entry(uid, `DTSTART;TZID=Europe/Berlin:${at}`, 'DURATION:PT50M', `SUMMARY:${title}`, ...more)
const named = (name: string, ...parts: Parts) => calendarOf([`X-WR-CALNAME:${name}`], ...parts)

const early = once('early', 'Early', '20260302T180000')
const ash = weekly('ash', 'Ash', '15')
const reed = once('reed', 'Reed', '20260305T090000')
const lunch = once('lunch', 'Lunch', '20260306T120000')
const later = once('later', 'Other', '20260601T120000')

const start = async () => {
  const process = await startOpen()
  const made = await addClient(process, 'Ash')
  await addClient(process, 'Reed')
  return { process, ...made }
}

describe('what is no longer in a calendar', () => {
  it('is told of where it was cancelled, left out by an exception, or taken out whole', async () => {
    const { process } = await start()
    const first = named('Practice', ash, reed, lunch, later)
    await bring(process, first)
    expect(await goneIn(process, first)).toEqual([])
    const again = named(
      'Practice',
      weekly('ash', 'Ash', '15', 'EXDATE;TZID=Europe/Berlin:20260310T150000,20260324T150000'),
      once('reed', 'Reed', '20260305T090000', 'STATUS:CANCELLED'),
      later,
    )
    expect(await goneIn(process, again)).toEqual([
      ['calledOff', 'Reed', 1],
      ['missing', 'taken', 1],
      ['calledOff', 'Ash', 2],
    ])
  })

  it('stays here unless it is ticked; then it is cancelled, and undone as one', async () => {
    const { process } = await start()
    await bring(process, named('Practice', ash, reed, lunch, later))
    const before = await Promise.all([week(process), week(process, '2026-03-10')])
    const again = named(
      'Practice',
      weekly('ash', 'Ash', '15', 'EXDATE;TZID=Europe/Berlin:20260310T150000'),
      later,
    )
    await bring(process, again)
    expect(await Promise.all([week(process), week(process, '2026-03-10')])).toEqual(before)
    const { gone } = await preview(process, again)
    const { takenOut } = await bring(
      process,
      again,
      gone.map(({ key }) => key),
    )
    expect((await week(process)).rows.map(({ status }) => status)).toEqual(['planned', 'cancelledByMe'])
    expect((await week(process)).blocked).toEqual([])
    expect((await week(process, '2026-03-10')).rows).toMatchObject([{ status: 'cancelledByMe' }])
    expect(await goneIn(process, again)).toEqual([])
    const { lines } = await process.ok<{ lines: { action: string }[] }>('audit.list', {
      before: null,
      limit: 20,
    })
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['sessions.cancelledByMe', 'schedule.unblocked', 'schedule.calendarImported']),
    )
    await process.ok('schedule.takeBack', takenOut)
    expect(await Promise.all([week(process), week(process, '2026-03-10')])).toEqual(before)
    expect(await process.code('schedule.takeBack', takenOut)).toBe('conflict')
  })

  it('is never of the past, nor what was moved, marked or written about here', async () => {
    const { process, clientId } = await start()
    await bring(process, named('Practice', ash, reed, later))
    const days = ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31']
    const sessions = await Promise.all(
      days.map(async (day) => (await week(process, day)).rows[0]?.sessionId ?? ''),
    )
    const [moved, marked, written] = sessions
    const time = { plannedAt: Date.UTC(2026, 2, 11, 9), minutes: 50, place: 'room' }
    await process.ok('sessions.update', { sessionId: moved, ...time })
    await process.ok('sessions.setStatus', { sessionId: marked, status: 'attended' })
    await process.ok('sessions.addNote', { clientId, sessionId: written, kind: 'record', text: 'prepared' })
    // Wednesday: this week's Tuesday has passed.
    process.later(2 * 86_400_000)
    const called = weekly('ash', 'Ash', '15', 'STATUS:CANCELLED')
    expect(await goneIn(process, named('Practice', called, reed, later))).toEqual([['calledOff', 'Ash', 2]])
  })

  it('is nothing of which an entry cannot be read, in a file that is cut off, or of one that names nobody', async () => {
    const { process } = await start()
    await bring(process, named('Practice', early, ash, reed, later))
    const bad = entry('ash', 'DTSTART:20269999T120000Z')
    expect(await goneIn(process, named('Practice', early, bad, later))).toEqual([['missing', 'Reed', 1]])
    // One occurrence of a repeat that is not in the file itself.
    const loose = once('ash', 'Ash', '20260311T150000', 'RECURRENCE-ID;TZID=Europe/Berlin:20260310T150000')
    expect(await goneIn(process, named('Practice', early, loose, reed, later))).toEqual([])
    const text = calendarText(['X-WR-CALNAME:Practice'], early, reed, later)
    const cut = new TextEncoder().encode(text.slice(0, text.indexOf('END:VCALENDAR')))
    expect(await goneIn(process, cut)).toEqual([])
    const nobody = ['BEGIN:VEVENT', 'DTSTART:20260320T150000Z', 'END:VEVENT']
    expect(await goneIn(process, named('Practice', nobody, early, later))).toEqual([])
  })

  it('is nothing of another calendar, whatever the calendars are called', async () => {
    for (const [one, two] of [
      ['Practice', 'Home'],
      ['Calendar', 'Calendar'],
    ] as const) {
      const { process } = await start()
      const a = named(one, ash, later)
      const b = named(two, reed, lunch, once('b-later', 'Else', '20260602T120000'))
      await bring(process, a)
      expect(await goneIn(process, b)).toEqual([])
      await bring(process, b)
      expect(await goneIn(process, a)).toEqual([])
      expect(await goneIn(process, named(two, reed, once('b-later', 'Else', '20260602T120000')))).toEqual([
        ['missing', 'taken', 1],
      ])
    }
    // The same entries under another name: nobody can say that it is the same calendar.
    const { process } = await start()
    await bring(process, named('Practice', ash, reed, later))
    expect(await goneIn(process, named('Home', ash, later))).toEqual([])
  })

  it('is nothing that another calendar still has', async () => {
    const { process } = await start()
    await bring(process, named('Practice', ash, reed, later))
    const shared = named('Clinic', once('clinic', 'Reed', '20260305T090000'))
    expect(await bring(process, shared)).toMatchObject({ added: 0, known: 1 })
    expect(await goneIn(process, named('Practice', ash, later))).toEqual([])
  })

  it('is nothing outside the time that the file is about, nor after an invitation', async () => {
    const { process } = await start()
    await bring(process, named('Practice', ash, reed, lunch, later))
    expect(await goneIn(process, named('Practice', lunch))).toEqual([])
    const march = once('march', 'March', '20260320T120000')
    expect(await goneIn(process, named('Practice', lunch, march))).toEqual([['missing', 'Ash', 2]])
    const invitation = calendarOf(['X-WR-CALNAME:Practice', 'METHOD:REQUEST'], lunch, march)
    expect(await goneIn(process, invitation)).toEqual([])
  })

  it('is not what only changed its entry, and is what somebody else now has the hour of', async () => {
    const { process } = await start()
    await bring(process, named('Practice', ash, reed, later))
    const split = once('reed-2', 'Reed', '20260305T090000')
    expect(await goneIn(process, named('Practice', ash, split, later))).toEqual([])
    const unknown = once('reed-3', 'Meeting', '20260305T090000')
    expect(await goneIn(process, named('Practice', ash, unknown, later))).toEqual([])
    const other = once('new', 'Ash', '20260305T090000')
    expect(await goneIn(process, named('Practice', ash, other, later))).toEqual([['missing', 'Reed', 1]])
  })

  it('is not what another entry of the calendar holds and has moved', async () => {
    const { process } = await start()
    await bring(process, named('Practice', ash, reed, later))
    const renewed = (at: string) => named('Practice', ash, once('reed-2', 'Reed', at), later)
    expect(await bring(process, renewed('20260305T090000'))).toMatchObject({ added: 0 })
    const moved = renewed('20260304T110000')
    expect(await goneIn(process, moved)).toEqual([])
    expect(await bring(process, moved)).toMatchObject({ moved: 1 })
    expect((await week(process)).rows.map(({ start: at, status }) => [at, status])).toEqual([
      [900, 'planned'],
      [660, 'planned'],
    ])
    expect(await goneIn(process, moved)).toEqual([])
  })

  it('is not a repeat that moved to another hour: its sessions move along, once', async () => {
    const { process } = await start()
    await bring(process, named('Practice', ash, later))
    const at17 = named('Practice', weekly('ash', 'Ash', '17'), later)
    expect(await goneIn(process, at17)).toEqual([])
    expect(await bring(process, at17)).toMatchObject({ added: 0, moved: 6, known: 1 })
    expect((await week(process, '2026-03-10')).rows).toMatchObject([{ start: 1020, status: 'planned' }])
    expect(await bring(process, at17)).toMatchObject({ added: 0, moved: 0, known: 7 })
    const off = named('Practice', weekly('ash', 'Ash', '17', 'STATUS:CANCELLED'), later)
    expect(await goneIn(process, off)).toEqual([['calledOff', 'Ash', 6]])
  })

  it('is refused where it was ticked and is not gone any more', async () => {
    const { process } = await start()
    const both = named('Practice', ash, reed, later)
    await bring(process, both)
    const { gone } = await preview(process, named('Practice', ash, later))
    const keys = gone.map(({ key }) => key)
    expect(keys).toHaveLength(1)
    const input = { bytes: both, timeZone, choices: [], gone: keys }
    expect(await process.code('schedule.importCalendar', input)).toBe('conflict')
    expect((await week(process)).rows.map(({ status }) => status)).toEqual(['planned', 'planned'])
  })

  it('does not come again as taken time once it was freed here', async () => {
    const { process } = await start()
    const file = named('Practice', lunch, later)
    await bring(process, file)
    const [taken] = (await week(process)).blocked
    await process.ok('schedule.unblock', { blockedId: taken?.blockedId })
    expect(await bring(process, file)).toMatchObject({ known: 2 })
    expect((await week(process)).blocked).toEqual([])
  })
})
