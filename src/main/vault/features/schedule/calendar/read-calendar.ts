// A calendar file's bytes as what could be planned from it. Reads only; a broken entry is named and left out, the others
// stand. The title of an entry is looked at and never kept.
import { createHash } from 'node:crypto'
import { isTimeZone } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { mostEntries, startWork } from './limits.ts'
import { type CalendarOccurrence, type CalendarWindow, occurrencesOf } from './occurrences.ts'
import { readBlocks } from './read-blocks.ts'
import { type CalendarEntry, type CalendarProblem, readEntry, uidOf } from './read-entry.ts'
import { ianaZone, readZones } from './zones.ts'

export type PlannableEntry = {
  readonly uidHash: string
  readonly occurrence: number
  readonly startsAt: number
  readonly minutes: number
  readonly title: string
  readonly line: number
}

/** What the file says of appointments that are not in `entries`, by the hash of their UID. */
export type CalendarCover = {
  /** Entries that were read whole: what is not among their times is not in the calendar. */
  readonly known: ReadonlySet<string>
  /** Entries of which a part could not be read, or the repeat that they belong to is not in the file. */
  readonly unsure: ReadonlySet<string>
  /** False where the file is cut off, or holds an entry of which nobody can say which one it is. */
  readonly isSure: boolean
  readonly isMessage: boolean
  readonly nameHash: string
  /** From the first to the last time in these weeks, planned or not; null without any. */
  readonly span: CalendarWindow | null
}

export type ReadCalendar = {
  readonly cover: CalendarCover
  readonly entries: readonly PlannableEntry[]
  readonly problems: readonly CalendarProblem[]
  readonly leftOut: {
    readonly allDay: number
    readonly cancelled: number
    readonly free: number
    readonly outside: number
    readonly length: number
  }
}

const shortest = 5
const longest = 600

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const isPlannable = ({ minutes }: CalendarEntry): boolean => minutes >= shortest && minutes <= longest

/** Throws `notCalendar`, or `tooMuch` for more than a practice can have. */
export const readCalendar = (bytes: Uint8Array, timeZone: string, window: CalendarWindow): ReadCalendar => {
  if (!isTimeZone(timeZone)) throw new CallError('badInput')
  const text = readBlocks(new TextDecoder('utf-8').decode(bytes))
  if (text === null) throw new CallError('notCalendar')
  const { blocks } = text
  if (blocks.length > mostEntries) throw new CallError('tooMuch')
  const work = startWork()
  const setting = { zones: readZones(blocks, work), here: ianaZone(timeZone), window, work }
  const read = blocks
    .filter(({ kind }) => kind === 'VEVENT')
    .map((block) => ({ ...readEntry(block, setting), uid: uidOf(block) }))
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []))
  const byUid = Map.groupBy(
    read.flatMap((one) => ('entry' in one ? [one.entry] : [])),
    ({ uid }) => uid,
  )
  const leftOut = { allDay: 0, cancelled: 0, free: 0, outside: 0, length: 0 }
  const entries: PlannableEntry[] = []
  const times: number[] = []
  const keep = (uidHash: string, { entry, startsAt, occurrence }: CalendarOccurrence): void => {
    const { minutes, title, line } = entry
    work.occurrence()
    times.push(startsAt)
    if (entry.allDay) leftOut.allDay += 1
    else if (entry.cancelled) leftOut.cancelled += 1
    else if (entry.free) leftOut.free += 1
    else if (!isPlannable(entry)) leftOut.length += 1
    else entries.push({ uidHash, occurrence, startsAt, minutes, title, line })
  }
  for (const [uid, own] of byUid) {
    const found = occurrencesOf(own, window, work)
    if (found.length === 0) leftOut.outside += 1
    for (const one of found) keep(hash(uid), one)
  }
  const broken = read.filter((one) => 'problem' in one).map(({ uid }) => uid)
  const loose = [...byUid].filter(([, own]) => own.every(({ replaces }) => replaces !== null))
  const unsure = new Set([...broken.flatMap((uid) => uid ?? []), ...loose.map(([uid]) => uid)].map(hash))
  const cover: CalendarCover = {
    known: new Set([...byUid.keys()].map(hash).filter((one) => !unsure.has(one))),
    unsure,
    isSure: text.isWhole && !broken.includes(null),
    isMessage: text.isMessage,
    nameHash: hash(text.name.normalize('NFC')),
    span: times.length === 0 ? null : { from: Math.min(...times), to: Math.max(...times) },
  }
  return { entries: entries.sort((a, b) => a.startsAt - b.startsAt), problems, leftOut, cover }
}
