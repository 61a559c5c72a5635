// What calendars hold that is odd: each is read as it is meant, or named with its line and left out.
import { describe, expect, it } from 'vitest'
import { type ReadCalendar, readCalendar } from '#main/vault/features/schedule/calendar/read-calendar.ts'
import { type CalendarLines, calendarOf, entry } from '../support/calendar.ts'

const window = { from: Date.UTC(2026, 9, 19), to: Date.UTC(2027, 3, 19) }
const read = (...parts: readonly CalendarLines[]): ReadCalendar =>
  readCalendar(calendarOf(...parts), 'Europe/Berlin', window)
const at = ({ entries }: ReadCalendar): readonly string[] =>
  entries.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16))
const whats = ({ problems }: ReadCalendar) => problems.map(({ what }) => what)

const tuesday = ['DTSTART;TZID=Europe/Berlin:20261020T150000', 'DURATION:PT50M']

describe('an odd entry of a calendar', () => {
  it('that repeats without an end is planned for the weeks that are read, and no further', () => {
    const calendar = read(entry('a', ...tuesday, 'RRULE:FREQ=WEEKLY'))
    expect(calendar.entries).toHaveLength(26)
    expect(at(calendar).at(-1)).toBe('2027-04-13T13:00')
    const old = read(
      entry('b', 'DTSTART;TZID=Europe/Berlin:20100105T150000', 'DURATION:PT50M', 'RRULE:FREQ=WEEKLY'),
    )
    expect(at(old)).toEqual(at(calendar))
  })

  it('ends at an UNTIL of another zone, of the wall, or of a day, with the last one taken in', () => {
    const times = (until: string) =>
      at(read(entry('a', ...tuesday, `RRULE:FREQ=WEEKLY;UNTIL=${until}`))).length
    // 27 October 15:00 in Berlin is 14:00 in London's winter: the second one.
    expect(times('20261027T140000Z')).toBe(2)
    expect(times('20261027T135959Z')).toBe(1)
    expect(times('20261027T150000')).toBe(2)
    expect(times('20261027')).toBe(2)
    expect(times('20261026')).toBe(1)
    expect(whats(read(entry('a', ...tuesday, 'RRULE:FREQ=WEEKLY;UNTIL=SOON')))).toEqual(['badRepeat'])
  })

  it('has further times in zones of their own, as periods, and the same one once', () => {
    const calendar = read(
      entry(
        'a',
        ...tuesday,
        'RDATE;TZID=America/New_York:20261021T090000',
        'RDATE;VALUE=PERIOD:20261022T130000Z/PT2H',
        'RDATE;TZID=Europe/Berlin:20261020T150000',
      ),
    )
    expect(at(calendar)).toEqual(['2026-10-20T13:00', '2026-10-21T13:00', '2026-10-22T13:00'])
  })

  it('is named where nobody knows its zone, and read where Windows does', () => {
    const unknown = read(entry('a', 'DTSTART;TZID=Middle Earth:20261020T150000', 'DURATION:PT50M'))
    expect(unknown.problems).toEqual([{ line: 5, what: 'unknownZone' }])
    const quoted = read(
      entry('a', 'DTSTART;TZID="Pacific Standard Time":20261020T060000', 'DURATION:PT50M'),
      entry('b', 'DTSTART;TZID=India Standard Time:20261021T183000', 'DURATION:PT50M'),
    )
    expect(at(quoted)).toEqual(['2026-10-20T13:00', '2026-10-21T13:00'])
  })

  it('floats: a time without a zone is the time on the wall here, on both sides of the clocks’ change', () => {
    const calendar = read(
      entry('a', 'DTSTART:20261020T150000', 'DURATION:PT50M', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    )
    expect(at(calendar)).toEqual(['2026-10-20T13:00', '2026-10-27T14:00'])
  })

  it('lasts all day, once or every week, and is counted as left out', () => {
    const calendar = read(
      entry('a', 'DTSTART;VALUE=DATE:20261020'),
      entry('b', 'DTSTART;VALUE=DATE:20261021', 'DTEND;VALUE=DATE:20261022', 'RRULE:FREQ=WEEKLY'),
    )
    expect(calendar.entries).toEqual([])
    expect(calendar.leftOut).toMatchObject({ allDay: 2 })
  })

  it('lies on a day of 25 or 23 hours: lengths are those of the clock that runs', () => {
    const autumn = read(
      entry('a', 'DTSTART;TZID=Europe/Berlin:20261025T010000', 'DTEND;TZID=Europe/Berlin:20261025T040000'),
    )
    expect(autumn.entries).toMatchObject([{ minutes: 240 }])
    const spring = read(
      entry('a', 'DTSTART;TZID=Europe/Berlin:20270328T010000', 'DTEND;TZID=Europe/Berlin:20270328T040000'),
      entry('b', 'DTSTART;TZID=Europe/Berlin:20270327T023000', 'DURATION:PT50M', 'RRULE:FREQ=DAILY;COUNT=3'),
    )
    expect(spring.entries.find(({ minutes }) => minutes !== 50)).toMatchObject({ minutes: 120 })
    // 02:30 does not exist that night: it is held at 03:30, and at 02:30 again the day after.
    expect(at(spring).filter((one) => !one.endsWith('00:00'))).toEqual([
      '2027-03-27T01:30',
      '2027-03-28T01:30',
      '2027-03-29T00:30',
    ])
  })

  it('ends before it begins, or has a length that nobody can read', () => {
    const calendar = read(
      entry('a', 'DTSTART:20261020T150000Z', 'DTEND:20261020T140000Z'),
      entry('b', 'DTSTART:20261020T150000Z', 'DURATION:-PT50M'),
      entry('c', 'DTSTART:20261020T150000Z', 'DURATION:LONG'),
      entry('d', 'DTSTART;TZID=Europe/Berlin:20261020T150000', 'DTEND:20261020T130000Z'),
    )
    expect(calendar.entries).toEqual([])
    expect(whats(calendar)).toEqual(['badLength', 'badLength', 'badLength'])
    // It ends as it begins, in another zone's words: too short for a session, and no mistake.
    expect(calendar.leftOut.length).toBe(1)
  })

  it('is one of fifty thousand: the file is refused before any of them is read', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => entry(`u${i}`, ...tuesday).join('\r\n'))
    const text = ['BEGIN:VCALENDAR', ...many, 'END:VCALENDAR', ''].join('\r\n')
    const bytes = new TextEncoder().encode(text)
    const before = performance.now()
    expect(() => readCalendar(bytes, 'Europe/Berlin', window)).toThrow('tooMuch')
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
