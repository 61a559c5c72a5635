// When the entries of one UID take place inside a window: repeats with their exceptions, further days and changed ones.
import { expandRule } from '#domain/schedule/expand-rule.ts'
import { dayNumber, dayOfNumber } from '#domain/schedule/local-day.ts'
import type { Work } from './limits.ts'
import type { CalendarEntry } from './read-entry.ts'

export type CalendarOccurrence = {
  readonly entry: CalendarEntry
  readonly startsAt: number
  /** 0 for a single entry, else when the repeat first had it: what stays the same when it is moved. */
  readonly occurrence: number
}

/** `[from, to)`, UTC milliseconds. */
export type CalendarWindow = { readonly from: number; readonly to: number }

/** All day, cancelled, or not marked as busy: nothing to plan, whatever its length. */
const isUnplanned = ({ allDay, cancelled, free }: CalendarEntry): boolean => allDay || cancelled || free

const daysOf = (entry: CalendarEntry, { from, to }: CalendarWindow, { look }: Work): readonly number[] => {
  const first = dayNumber(entry.wall.slice(0, 10))
  if (entry.rule === null) return [first]
  const day = (at: number) => Math.floor(at / 86_400_000)
  // Two days on either side: the window is in instants, the days on the entry's own wall.
  return expandRule(entry.rule, first, { from: day(from) - 2, to: day(to) + 2 }, look)
}

/** A main entry's own instants, the left-out ones taken out. */
const plain = (entry: CalendarEntry, window: CalendarWindow, work: Work): readonly number[] => {
  const { wall, zone, until, also, except } = entry
  const out = new Set(except)
  const regular = daysOf(entry, window, work)
    .map((day) => zone(`${dayOfNumber(day)}${wall.slice(10)}`))
    .filter((at) => until === null || at <= until)
  return [...new Set([...regular, ...also])].filter((at) => !out.has(at)).sort((a, b) => a - b)
}

/** Of several versions of one entry, or of one occurrence of it, the one that holds; of equal ones the later in the file. */
const latest = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] => {
  const isNewer = ({ version: a }: CalendarEntry, { version: b }: CalendarEntry): boolean =>
    a.sequence === b.sequence ? a.stamp >= b.stamp : a.sequence > b.sequence
  const held = new Map<number | null, CalendarEntry>()
  for (const entry of entries) {
    const at = entry.replaces?.at ?? null
    const other = held.get(at)
    if (!other || isNewer(entry, other)) held.set(at, entry)
  }
  return [...held.values()]
}

/** Entries that bear the same UID: the main one, and those that stand for single occurrences of it. */
export const occurrencesOf = (
  entries: readonly CalendarEntry[],
  window: CalendarWindow,
  work: Work,
): readonly CalendarOccurrence[] => {
  const valid = latest(entries)
  const main = valid.find(({ replaces }) => replaces === null)
  const changed = valid.filter(({ replaces }) => replaces !== null)
  const replaced = new Set(changed.map(({ replaces }) => replaces?.at ?? 0))
  const onwards = changed
    .filter(({ replaces }) => replaces?.onwards === true)
    .toSorted((a, b) => (a.replaces?.at ?? 0) - (b.replaces?.at ?? 0))
  const isRepeated = main?.repeats === true
  // A repeat of which nothing could be planned is told of once and not expanded.
  const isIdle = main !== undefined && isRepeated && isUnplanned(main) && onwards.length === 0
  const isOver = (main?.until ?? window.from) < window.from
  const idle = isIdle && !isOver ? [{ entry: main, startsAt: window.from, occurrence: 0 }] : []
  const own = main === undefined || isIdle ? [] : plain(main, window, work)
  const regular = own
    .filter((at) => !replaced.has(at))
    .map((at): CalendarOccurrence => {
      const since = onwards.findLast(({ replaces }) => (replaces?.at ?? at) <= at)
      const entry = since ?? (main as CalendarEntry)
      const shift = since?.replaces ? since.zone(since.wall) - since.replaces.at : 0
      return { entry, startsAt: at + shift, occurrence: isRepeated ? at : 0 }
    })
  const single = changed.map(
    (entry): CalendarOccurrence => ({
      entry,
      startsAt: entry.zone(entry.wall),
      occurrence: entry.replaces?.at ?? 0,
    }),
  )
  return [...idle, ...regular, ...single]
    .filter(({ startsAt }) => startsAt >= window.from && startsAt < window.to)
    .sort((a, b) => a.startsAt - b.startsAt)
}
