import { describe, expect, it } from 'vitest'
import { seededRandom } from '#domain/kernel/random.ts'
import { type ReadCalendar, readCalendar } from '#main/vault/features/schedule/calendar/read-calendar.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { type CalendarLines, calendarOf, calendarText, entry } from '../support/calendar.ts'

const zone = 'Europe/Berlin'
const window = { from: Date.UTC(2026, 9, 19), to: Date.UTC(2027, 3, 19) }
const read = (...parts: readonly CalendarLines[]): ReadCalendar =>
  readCalendar(calendarOf(...parts), zone, window)
const at = (calendar: ReadCalendar): readonly string[] =>
  calendar.entries.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16))

const tuesday = ['DTSTART;TZID=Europe/Berlin:20261020T150000', 'DTEND;TZID=Europe/Berlin:20261020T155000']

describe('a calendar file', () => {
  it('repeats at the same hour on the wall, across the change of the clocks', () => {
    const calendar = read(entry('a', ...tuesday, 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Ash'))
    expect(at(calendar)).toEqual(['2026-10-20T13:00', '2026-10-27T14:00', '2026-11-03T14:00'])
    expect(calendar.entries[0]).toMatchObject({ minutes: 50, title: 'Ash', line: 3 })
    expect(calendar.problems).toEqual([])
  })

  it('leaves exceptions out, takes further days, and follows a moved one under its first time', () => {
    const calendar = read(
      entry(
        'a',
        ...tuesday,
        'RRULE:FREQ=WEEKLY;UNTIL=20261117T140000Z',
        'EXDATE:20261027T140000Z',
        'RDATE;TZID=Europe/Berlin:20261029T090000',
      ),
      entry(
        'a',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261103T150000',
        'DTSTART;TZID=Europe/Berlin:20261104T100000',
        'DURATION:PT30M',
      ),
    )
    expect(at(calendar)).toEqual([
      '2026-10-20T13:00',
      '2026-10-29T08:00',
      '2026-11-04T09:00',
      '2026-11-10T14:00',
      '2026-11-17T14:00',
    ])
    const moved = calendar.entries.find(({ minutes }) => minutes === 30)
    expect(moved?.occurrence).toBe(Date.UTC(2026, 10, 3, 14))
  })

  it('follows a change from one time onwards', () => {
    const calendar = read(
      entry('a', ...tuesday, 'RRULE:FREQ=WEEKLY;COUNT=4'),
      entry(
        'a',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261103T150000',
        'DTSTART;TZID=Europe/Berlin:20261103T170000',
        'DURATION:PT50M',
      ),
    )
    expect(at(calendar)).toEqual([
      '2026-10-20T13:00',
      '2026-10-27T14:00',
      '2026-11-03T16:00',
      '2026-11-10T16:00',
    ])
  })

  it('takes the latest version of an entry, and of one occurrence, wherever it stands in the file', () => {
    const version = (sequence: number, stamp: string, ...lines: CalendarLines): CalendarLines =>
      entry('a', `SEQUENCE:${sequence}`, `DTSTAMP:202610${stamp}T120000Z`, ...lines)
    const changed = (hour: string): CalendarLines => [
      'RECURRENCE-ID;TZID=Europe/Berlin:20261027T150000',
      `DTSTART;TZID=Europe/Berlin:20261027T${hour}0000`,
      'DURATION:PT50M',
    ]
    const main = [...tuesday, 'RRULE:FREQ=WEEKLY;COUNT=2']
    const newest = version(2, '04', ...changed('18'))
    expect(
      at(
        read(
          version(1, '02', ...main),
          version(0, '09', ...tuesday),
          newest,
          version(2, '03', ...changed('17')),
          version(1, '05', ...changed('16')),
        ),
      ),
    ).toEqual(['2026-10-20T13:00', '2026-10-27T17:00'])
    const called = read(
      version(1, '02', ...main),
      version(3, '01', ...changed('18'), 'STATUS:CANCELLED'),
      newest,
    )
    expect(at(called)).toEqual(['2026-10-20T13:00'])
    expect(called.leftOut.cancelled).toBe(1)
  })

  it('knows zones by IANA’s name, by Windows’ name, by a path, by the file’s own rules, and none at all', () => {
    const own = [
      'BEGIN:VTIMEZONE',
      'TZID:Practice time',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const on = (uid: string, start: string) => entry(uid, start, 'DURATION:PT50M')
    const calendar = read(
      own,
      on('a', 'DTSTART;TZID=America/New_York:20261020T090000'),
      on('b', 'DTSTART;TZID=W. Europe Standard Time:20261021T150000'),
      on('c', 'DTSTART;TZID=/example.org/20260101/Europe/Berlin:20261022T150000'),
      on('d', 'DTSTART;TZID=Practice time:20261023T150000'),
      on('e', 'DTSTART;TZID=Practice time:20261113T150000'),
      on('f', 'DTSTART:20261114T150000'),
      on('g', 'DTSTART:20261115T150000Z'),
    )
    expect(at(calendar)).toEqual([
      '2026-10-20T13:00',
      '2026-10-21T13:00',
      '2026-10-22T13:00',
      '2026-10-23T13:00',
      '2026-11-13T14:00',
      '2026-11-14T14:00',
      '2026-11-15T15:00',
    ])
    expect(calendar.problems).toEqual([])
  })

  it('names the line of each broken entry, and reads the others', () => {
    const calendar = read(
      entry('a', ...tuesday),
      entry('b', 'DTSTART:20261340T150000', 'DURATION:PT50M'),
      entry('c', 'DTSTART;TZID=Middle Earth:20261020T150000', 'DURATION:PT50M'),
      entry('d', 'DTSTART:20261020T150000Z', 'DTEND:20261020T140000Z'),
      entry('e', ...tuesday, 'RRULE:FREQ=SOMETIMES'),
      entry('f', ...tuesday, 'RRULE:FREQ=SECONDLY'),
      entry('g', ...tuesday, 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      entry('h', 'SUMMARY:no start'),
      ['BEGIN:VEVENT', 'DTSTART:20261020T150000Z', 'END:VEVENT'],
      ['BEGIN:VEVENT', 'UID:z', 'DTSTART:20261020T150000Z'],
    )
    expect(at(calendar)).toEqual(['2026-10-20T13:00'])
    const lines = calendarText(
      entry('a', ...tuesday),
      entry('b', 'DTSTART:20261340T150000', 'DURATION:PT50M'),
    ).split('\r\n')
    expect(calendar.problems[0]).toEqual({
      line: lines.indexOf('DTSTART:20261340T150000') + 1,
      what: 'badTime',
    })
    expect(calendar.problems.map(({ what }) => what)).toEqual([
      'badTime',
      'unknownZone',
      'badLength',
      'badRepeat',
      'unusualRepeat',
      'unusualRepeat',
      'noStart',
      'noUid',
      'unfinished',
    ])
  })

  it('counts what it leaves out: all-day, cancelled, free, of odd length, outside these weeks', () => {
    const calendar = read(
      entry('a', 'DTSTART;VALUE=DATE:20261020', 'DTEND;VALUE=DATE:20261025', 'SUMMARY:Holidays'),
      entry('b', ...tuesday, 'STATUS:CANCELLED'),
      entry('c', ...tuesday, 'TRANSP:TRANSPARENT'),
      entry('d', 'DTSTART:20261020T150000Z', 'DURATION:P2D'),
      entry('e', 'DTSTART:20200101T150000Z', 'DURATION:PT50M'),
      entry('f', 'DTSTART:20261020T150000Z'),
    )
    expect(calendar.entries).toEqual([])
    expect(calendar.leftOut).toEqual({ allDay: 1, cancelled: 1, free: 1, outside: 1, length: 2 })
  })

  it('reads folded lines, other line ends, a byte order mark, alarms inside, and one UID twice once', () => {
    const text = [
      '\uFEFFBEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:folded-',
      ' uid@example.org',
      'DTSTART:20261020T1500',
      '\t00Z',
      'DURATION:PT50M',
      'SUMMARY:Ash\\, at',
      '  the window',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'DURATION:PT5M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n')
    const calendar = readCalendar(new TextEncoder().encode(text), zone, window)
    expect(calendar.entries).toMatchObject([{ minutes: 50, title: 'Ash, at the window', line: 2 }])
    const twice = read(entry('a', ...tuesday), entry('a', ...tuesday))
    expect(twice.entries).toHaveLength(1)
  })

  it('refuses what is no calendar, and more than a practice has', () => {
    const code = (bytes: Uint8Array): string => {
      try {
        readCalendar(bytes, zone, window)
        return 'read'
      } catch (error) {
        return error instanceof CallError ? error.code : String(error)
      }
    }
    expect(code(new Uint8Array())).toBe('notCalendar')
    expect(code(new TextEncoder().encode('name,date\nAsh,2026'))).toBe('notCalendar')
    expect(code(new Uint8Array([0, 255, 254, 13, 10]))).toBe('notCalendar')
    const often = Array.from({ length: 40 }, (_, i) => entry(`u${i}`, ...tuesday, 'RRULE:FREQ=DAILY'))
    expect(code(calendarOf(...often))).toBe('tooMuch')
  })

  it('ends on every rule, however odd, in little time', () => {
    const rules = [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=7;BYDAY=WE',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;COUNT=0',
      'FREQ=WEEKLY;COUNT=9999999999',
      'FREQ=DAILY;INTERVAL=999999999',
    ]
    const zoned = [
      'BEGIN:VTIMEZONE',
      'TZID:Odd',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const before = performance.now()
    read(
      zoned,
      ...rules.map((rule, i) => entry(`r${i}`, ...tuesday, `RRULE:${rule}`)),
      entry('odd', 'DTSTART;TZID=Odd:20261020T150000', 'DURATION:PT50M'),
      entry('old', 'DTSTART:19000101T090000Z', 'DURATION:PT50M', 'RRULE:FREQ=DAILY;INTERVAL=100'),
    )
    expect(performance.now() - before).toBeLessThan(2000)
  })

  it('never fails without a name, whatever bytes are changed, cut or doubled', () => {
    const good = calendarOf(
      entry('a', ...tuesday, 'RRULE:FREQ=WEEKLY;INTERVAL=2', 'EXDATE:20261103T140000Z', 'SUMMARY:Ash'),
      entry('b', 'DTSTART;VALUE=DATE:20261020'),
      entry('c', 'DTSTART:20261021T150000Z', 'DURATION:PT50M', 'SUMMARY:Reed'),
    )
    for (let seed = 0; seed < 150; seed += 1) {
      const random = seededRandom(seed)
      const bytes = Uint8Array.from(good)
      for (let i = 0; i < 1 + random.below(6); i += 1) bytes[random.below(bytes.length)] = random.below(256)
      const spoilt = random.below(3) === 0 ? bytes.slice(0, random.below(bytes.length)) : bytes
      try {
        const { entries, problems } = readCalendar(spoilt, zone, window)
        for (const { minutes, startsAt } of entries)
          expect(minutes >= 5 && minutes <= 600 && startsAt >= window.from && startsAt < window.to).toBe(true)
        for (const { line } of problems) expect(line).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(CallError)
      }
    }
  })
})
