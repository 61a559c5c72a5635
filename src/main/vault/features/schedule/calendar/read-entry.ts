// One calendar entry as far as a week plan needs it: when, how long, how often, and its title, which is only looked at.
import ICAL from 'ical.js'
import type { RepeatRule } from '#domain/schedule/expand-rule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { mostDates, type Work } from './limits.ts'
import type { CalendarWindow } from './occurrences.ts'
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
    | 'crowdedZone'
    | 'manyDates'
    | 'badRepeat'
    | 'unusualRepeat'
    | 'badLine'
}

export type CalendarEntry = {
  readonly line: number
  readonly uid: string
  readonly title: string
  /** Which version of it this is: the higher number, then the later text, is the one that holds. */
  readonly version: { readonly sequence: number; readonly stamp: string }
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
  readonly repeats: boolean
  /** Further and left-out instants of a repeat, those around the weeks that are read. */
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
  if (zone === 'crowded') return fail(read.line.line, 'crowdedZone')
  return zone ? { wall: at.wall, isDay: at.isDay, zone } : fail(read.line.line, 'unknownZone')
}

const lengthOf = ({ property, line }: Read): number => {
  try {
    return ICAL.Duration.fromString(String(property.getFirstValue())).toSeconds() / 60
  } catch {
    return fail(line.line, 'badLength')
  }
}

const minutesOf = (
  start: When,
  end: Read | undefined,
  length: Read | undefined,
  zones: Zones,
  here: Zone,
) => {
  if (length) {
    return lengthOf(length)
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

/** Also of an entry that can't be read otherwise; null where even that can't be said. */
export const uidOf = ({ lines }: CalendarBlock): string | null => {
  const line = lines.find(({ name }) => name === 'UID')
  try {
    return line === undefined ? null : textOf(propertyOf(line)) || null
  } catch {
    return null
  }
}

/** The first version where the file says nothing, or nothing that can be read. */
const versionOf = (sequence: Read | undefined, stamp: Read | undefined): CalendarEntry['version'] => {
  const number = Number(sequence ? rawValues(sequence)[0] : 0)
  return {
    sequence: Number.isSafeInteger(number) ? number : 0,
    stamp: stamp ? (rawValues(stamp)[0] ?? '').toUpperCase() : '',
  }
}

const wanted: readonly string[] =
  'UID DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID STATUS SUMMARY TRANSP SEQUENCE DTSTAMP'.split(
    ' ',
  )

export type Setting = {
  readonly zones: Zones
  /** The zone of times that name none. */
  readonly here: Zone
  readonly window: CalendarWindow
  readonly work: Work
}

/** Further or left-out times: those around the weeks that are read, with two days on either side. */
const datesOf = (reads: readonly Read[], { zones, here, window, work }: Setting): readonly number[] => {
  const found = reads.flatMap((read) =>
    rawValues(read).map((text) => ({ read, text: text.split('/')[0] ?? '' })),
  )
  const tooMany = found[mostDates]
  if (tooMany) return fail(tooMany.read.line.line, 'manyDates')
  const dayText = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '')
  const [from, to] = [dayText(window.from - 172_800_000), dayText(window.to + 172_800_000)]
  const isAround = (text: string): boolean => !/^\d{8}/.test(text) || (text >= from && text.slice(0, 8) <= to)
  return found
    .filter(({ text }) => isAround(text))
    .map(({ read, text }) => {
      work.date()
      const { wall, zone } = whenOf(read, text, zones, here)
      return zone(wall)
    })
}

export const readEntry = (
  block: CalendarBlock,
  setting: Setting,
): { readonly entry: CalendarEntry } | { readonly problem: CalendarProblem } => {
  const { zones, here } = setting
  try {
    if (!block.isWhole) return { problem: { line: block.line, what: 'unfinished' } }
    const all = block.lines.filter(({ name }) => wanted.includes(name)).map(propertyOf)
    const find = (name: string) => all.find(({ line }) => line.name === name)
    const every = (name: string) => all.filter(({ line }) => line.name === name)
    const uid = textOf(find('UID'))
    if (uid === '') return fail(block.line, 'noUid')
    const first = find('DTSTART')
    if (!first) return fail(block.line, 'noStart')
    const start = whenOf(first, rawValues(first)[0] ?? '', zones, here)
    const end = find('DTEND')
    const minutes = minutesOf(start, end, find('DURATION'), zones, here)
    if (!(minutes >= 0)) return fail(end?.line.line ?? block.line, 'badLength')
    const replaced = find('RECURRENCE-ID')
    const instead = replaced && whenOf(replaced, rawValues(replaced)[0] ?? '', zones, here)
    const onwards = String(replaced?.property.getParameter('range') ?? '').toUpperCase() === 'THISANDFUTURE'
    return {
      entry: {
        line: block.line,
        uid,
        title: textOf(find('SUMMARY')).replace(/\s+/g, ' '),
        version: versionOf(find('SEQUENCE'), find('DTSTAMP')),
        wall: start.wall,
        zone: start.zone,
        minutes: Math.round(minutes),
        allDay: start.isDay,
        cancelled: textOf(find('STATUS')).toUpperCase() === 'CANCELLED',
        free: textOf(find('TRANSP')).toUpperCase() === 'TRANSPARENT',
        ...repeatOf(find('RRULE'), start),
        repeats: find('RRULE') !== undefined || find('RDATE') !== undefined,
        also: datesOf(every('RDATE'), setting),
        except: datesOf(every('EXDATE'), setting),
        replaces: instead ? { at: instead.zone(instead.wall), onwards } : null,
      },
    }
  } catch (error) {
    if (error instanceof CallError) throw error
    if (error instanceof EntryProblem) return { problem: error.problem }
    return { problem: { line: block.line, what: 'badLine' } }
  }
}
