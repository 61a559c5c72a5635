// One calendar entry as far as a week plan needs it: when, how long, how often, and its title, which is only looked at.
import ICAL from 'ical.js'
import type { RepeatRule } from '#domain/schedule/expand-rule.ts'
import type { CalendarBlock, CalendarLine } from './read-blocks.ts'
import { readRule } from './read-rule.ts'
import { wallText } from './wall-text.ts'
import { ianaZone, type Zone, type Zones } from './zones.ts'

/** Why an entry was left out, and where in the file that is. */
export type CalendarProblem = {
  readonly line: number
  readonly what:
    | 'unfinished'
    | 'noUid'
    | 'noStart'
    | 'badTime'
    | 'badLength'
    | 'unknownZone'
    | 'badRepeat'
    | 'unusualRepeat'
    | 'badLine'
}

export type CalendarEntry = {
  readonly line: number
  readonly uid: string
  readonly title: string
  /** As its own zone's wall shows it. */
  readonly wall: string
  readonly zone: Zone
  readonly minutes: number
  readonly allDay: boolean
  readonly cancelled: boolean
  /** Not marked as busy. */
  readonly free: boolean
  readonly rule: RepeatRule | null
  readonly until: number | null
  /** Further and left-out instants of a repeat. */
  readonly also: readonly number[]
  readonly except: readonly number[]
  /** The occurrence that this entry stands for; with `onwards` for all from there on. */
  readonly replaces: { readonly at: number; readonly onwards: boolean } | null
}

/** Thrown inside this file's reading of one entry, and caught at its edge. */
class EntryProblem extends Error {
  readonly problem: CalendarProblem
  constructor(problem: CalendarProblem) {
    super(problem.what)
    this.problem = problem
  }
}

const fail = (line: number, what: CalendarProblem['what']): never => {
  throw new EntryProblem({ line, what })
}

type Read = { readonly property: ICAL.Property; readonly line: CalendarLine }
type When = { readonly wall: string; readonly isDay: boolean; readonly zone: Zone }

const problemOf: Readonly<Record<string, CalendarProblem['what']>> = {
  DTSTART: 'badTime',
  DTEND: 'badTime',
  DURATION: 'badLength',
  RRULE: 'badRepeat',
}

const propertyOf = (line: CalendarLine): Read => {
  try {
    return { property: ICAL.Property.fromString(line.text), line }
  } catch {
    return fail(line.line, problemOf[line.name] ?? 'badLine')
  }
}

const rawValues = ({ line }: Read): readonly string[] => {
  // After the last colon outside quotes; dates have none of their own.
  const value = line.text.slice(line.text.lastIndexOf(':') + 1)
  return value.split(',').map((one) => one.trim())
}

const whenOf = (read: Read, text: string, zones: Zones, here: Zone): When => {
  const at = wallText(text)
  if (!at) return fail(read.line.line, 'badTime')
  const tzid = read.property.getParameter('tzid')
  const named = typeof tzid === 'string' ? tzid : undefined
  const zone = at.isUtc ? ianaZone('UTC') : named === undefined ? here : zones(named)
  return zone ? { wall: at.wall, isDay: at.isDay, zone } : fail(read.line.line, 'unknownZone')
}

const minutesOf = (
  start: When,
  end: Read | undefined,
  length: Read | undefined,
  zones: Zones,
  here: Zone,
) => {
  if (length) {
    const value = length.property.getFirstValue()
    return value instanceof ICAL.Duration ? value.toSeconds() / 60 : fail(length.line.line, 'badLength')
  }
  if (!end) return start.isDay ? 1440 : 0
  const to = whenOf(end, rawValues(end)[0] ?? '', zones, here)
  return (to.zone(to.wall) - start.zone(start.wall)) / 60_000
}

/** The end of a repeat as an instant: a day counts to its end, a wall time in the entry's own zone. */
const untilInstant = (text: string, { zone }: When, line: number): number => {
  const at = wallText(text)
  if (!at) return fail(line, 'badRepeat')
  const wall = at.isDay ? `${at.wall.slice(0, 10)}T23:59:59` : at.wall
  return (at.isUtc ? ianaZone('UTC') : zone)(wall)
}

const repeatOf = (read: Read | undefined, start: When) => {
  if (!read) return { rule: null, until: null }
  const text = read.line.text.slice(read.line.text.indexOf(':') + 1)
  let found: ReturnType<typeof readRule>
  try {
    found = readRule(text)
  } catch {
    return fail(read.line.line, 'badRepeat')
  }
  if (!found) return fail(read.line.line, 'unusualRepeat')
  const { rule, until } = found
  return { rule, until: until === null ? null : untilInstant(until, start, read.line.line) }
}

const textOf = (read: Read | undefined): string => String(read?.property.getFirstValue() ?? '').trim()

const wanted: readonly string[] = [
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'SUMMARY',
  'TRANSP',
]

/** `here` is the zone of times that name none. */
export const readEntry = (
  block: CalendarBlock,
  zones: Zones,
  here: Zone,
): { readonly entry: CalendarEntry } | { readonly problem: CalendarProblem } => {
  try {
    if (!block.isWhole) return { problem: { line: block.line, what: 'unfinished' } }
    const all = block.lines.filter(({ name }) => wanted.includes(name)).map(propertyOf)
    const find = (name: string) => all.find(({ line }) => line.name === name)
    const instants = (name: string) =>
      all
        .filter(({ line }) => line.name === name)
        .flatMap((read) =>
          rawValues(read).map((text) => {
            const { wall, zone } = whenOf(read, text.split('/')[0] ?? '', zones, here)
            return zone(wall)
          }),
        )
    const uid = textOf(find('UID'))
    if (uid === '') return fail(block.line, 'noUid')
    const first = find('DTSTART')
    if (!first) return fail(block.line, 'noStart')
    const start = whenOf(first, rawValues(first)[0] ?? '', zones, here)
    const end = find('DTEND')
    const minutes = minutesOf(start, end, find('DURATION'), zones, here)
    if (!(minutes >= 0)) return fail(end?.line.line ?? block.line, 'badLength')
    const replaced = find('RECURRENCE-ID')
    const [at] = instants('RECURRENCE-ID')
    const onwards = String(replaced?.property.getParameter('range') ?? '').toUpperCase() === 'THISANDFUTURE'
    return {
      entry: {
        line: block.line,
        uid,
        title: textOf(find('SUMMARY')).replace(/\s+/g, ' '),
        wall: start.wall,
        zone: start.zone,
        minutes: Math.round(minutes),
        allDay: start.isDay,
        cancelled: textOf(find('STATUS')).toUpperCase() === 'CANCELLED',
        free: textOf(find('TRANSP')).toUpperCase() === 'TRANSPARENT',
        ...repeatOf(find('RRULE'), start),
        also: instants('RDATE'),
        except: instants('EXDATE'),
        replaces: at === undefined ? null : { at, onwards },
      },
    }
  } catch (error) {
    if (error instanceof EntryProblem) return { problem: error.problem }
    return { problem: { line: block.line, what: 'badLine' } }
  }
}
