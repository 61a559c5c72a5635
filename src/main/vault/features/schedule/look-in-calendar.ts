// A calendar file beside what was imported before: for each entry the record that it has, also where its repeat was moved
// to another hour of the same day and so bears another number.
import { dayOf, daysBefore, mondayOf } from '#domain/schedule/local-day.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { CalendarWindow } from './calendar/occurrences.ts'
import { type PlannableEntry, type ReadCalendar, readCalendar } from './calendar/read-calendar.ts'
import { type CalendarRecord, listCalendarRecords } from './calendar-store.ts'
import { dayThere } from './day-there.ts'

export type CalendarFile = { readonly bytes: Uint8Array; readonly timeZone: string }

export type CalendarLook = {
  readonly window: CalendarWindow
  readonly calendar: ReadCalendar
  /** Every UID in the file, whether anything of it can be planned or not. */
  readonly uidHashes: readonly string[]
  readonly recordOf: (entry: PlannableEntry) => CalendarRecord | undefined
  /** Whether an entry of the file is the one that a record tells of. */
  readonly isInFile: (record: CalendarRecord) => boolean
}

const weeks = 26

type Numbered = Pick<CalendarRecord, 'uidHash' | 'occurrence'>
const keyOf = ({ uidHash, occurrence }: Numbered): string => `${uidHash}·${occurrence}`

const windowOf = (now: number, timeZone: string): CalendarWindow => {
  const monday = mondayOf(dayOf(now, timeZone))
  return {
    from: dayThere(monday, timeZone).from,
    to: dayThere(daysBefore(monday, -weeks * 7), timeZone).from,
  }
}

/** Entries without a record, each with the one that its own repeat left behind on that day. */
const movedWithin = (
  entries: readonly PlannableEntry[],
  records: ReadonlyMap<string, CalendarRecord>,
  timeZone: string,
): ReadonlyMap<string, CalendarRecord> => {
  const numbered = new Set(entries.map(keyOf))
  const onDay = ({ uidHash, startsAt }: { readonly uidHash: string; readonly startsAt: number }) =>
    `${uidHash}·${dayOf(startsAt, timeZone)}`
  const left = [...records.values()].filter((record) => !numbered.has(keyOf(record)))
  const leftOn = new Map(left.map((record) => [onDay(record), record]))
  const fresh = left.length === 0 ? [] : entries.filter((entry) => !records.has(keyOf(entry)))
  const found = new Map<string, CalendarRecord>()
  for (const entry of fresh) {
    const record = leftOn.get(onDay(entry))
    if (record) found.set(keyOf(entry), record)
    leftOn.delete(onDay(entry))
  }
  return found
}

/** Throws `badInput` for an unknown zone, `notCalendar`, `tooMuch`. */
export const lookInCalendar = (db: ReadDb, { bytes, timeZone }: CalendarFile, now: number): CalendarLook => {
  // Before anything is computed with the zone.
  dayThere('2026-01-01', timeZone)
  const window = windowOf(now, timeZone)
  const calendar = readCalendar(bytes, timeZone, window)
  const { entries, cover } = calendar
  const uidHashes = [...cover.known, ...cover.unsure]
  const records = new Map(listCalendarRecords(db, uidHashes).map((row) => [keyOf(row), row]))
  const moved = movedWithin(entries, records, timeZone)
  const here = new Set([...entries.map(keyOf), ...[...moved.values()].map(keyOf)])
  return {
    window,
    calendar,
    uidHashes,
    recordOf: (entry) => records.get(keyOf(entry)) ?? moved.get(keyOf(entry)),
    isInFile: (record) => here.has(keyOf(record)),
  }
}
