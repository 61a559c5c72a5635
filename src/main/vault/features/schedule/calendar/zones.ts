// Which time zone a calendar entry means: an IANA name, a name that Windows uses, a path that ends in one, or the rules
// that the file brings along.
import { expandRule, type RepeatRule } from '#domain/schedule/expand-rule.ts'
import { dayNumber, dayOfNumber, isTimeZone, wallInstant } from '#domain/schedule/local-day.ts'
import { mostObservances, type Work } from './limits.ts'
import type { CalendarBlock, CalendarLine } from './read-blocks.ts'
import { readRule } from './read-rule.ts'
import { wallText } from './wall-text.ts'

/** The instant at which clocks there show this wall time, 'YYYY-MM-DDTHH:MM:SS'; the next that exists where they skip it. */
export type Zone = (wall: string) => number

/** Windows' own names, of the zones that people are likely to write from. */
const windowsNames: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Romance Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'FLE Standard Time': 'Europe/Kyiv',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Atlantic Standard Time': 'America/Halifax',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  UTC: 'UTC',
}

/** A zone that works each wall time out once. */
const remembering = (zone: Zone): Zone => {
  const known = new Map<string, number>()
  return (wall) => {
    const at = known.get(wall) ?? zone(wall)
    known.set(wall, at)
    return at
  }
}

export const ianaZone = (timeZone: string): Zone => remembering((wall) => wallInstant(wall, timeZone))

type Observance = { readonly start: string; readonly rule: RepeatRule | null; readonly offsetMs: number }

const valueIn = (lines: readonly CalendarLine[], name: string): string | undefined => {
  const found = lines.find((one) => one.name === name)
  return found?.text.slice(found.text.indexOf(':') + 1).trim()
}

const offsetOf = (text: string | undefined): number | null => {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/.exec(text ?? '') ?? []
  if (sign === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** STANDARD and DAYLIGHT parts of a zone that the file brings along; null for more than a place can have. */
const observances = ({ lines }: CalendarBlock): readonly Observance[] | null => {
  const starts = lines.flatMap(({ name }, i) => (name === 'BEGIN' ? [i] : []))
  if (starts.length > mostObservances) return null
  return starts.flatMap((from) => {
    const end = lines.findIndex(({ name }, i) => i > from && name === 'END')
    const part = lines.slice(from, end < 0 ? undefined : end)
    const start = wallText(valueIn(part, 'DTSTART') ?? '')
    const offsetMs = offsetOf(valueIn(part, 'TZOFFSETTO'))
    const rule = valueIn(part, 'RRULE')
    if (!start || offsetMs === null) return []
    return [{ start: start.wall, rule: rule === undefined ? null : (readRule(rule)?.rule ?? null), offsetMs }]
  })
}

const searchedDays = 800

type Onset = { readonly onset: string; readonly offsetMs: number }

/** When the clocks there were set, as wall texts, in order: all that counts for the walls of one year. */
const onsetsOf = (all: readonly Observance[], year: string, { look }: Work): readonly Onset[] => {
  const from = dayNumber(`${year}-01-01`) - searchedDays
  const to = dayNumber(`${year}-12-31`) + 1
  return all
    .flatMap(({ start, rule, offsetMs }) => {
      const first = dayNumber(start.slice(0, 10))
      const days = rule === null || first >= to ? [] : expandRule(rule, first, { from, to }, look)
      const further = days.map((day) => `${dayOfNumber(day)}${start.slice(10)}`)
      return [start, ...further].map((onset): Onset => ({ onset, offsetMs }))
    })
    .toSorted((a, b) => (a.onset < b.onset ? -1 : a.onset > b.onset ? 1 : 0))
}

/** The last of them at or before a wall time; by halving, for there may be one a day. */
const latestOf = (onsets: readonly Onset[], wall: string): Onset | undefined => {
  let [low, high] = [0, onsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((onsets[middle]?.onset ?? '') <= wall) low = middle + 1
    else high = middle
  }
  return onsets[low - 1]
}

/** The file's own rules for a zone; undefined when they cannot be read. */
const zoneOfBlock = (block: CalendarBlock, work: Work): Zone | 'crowded' | undefined => {
  const all = observances(block)
  if (all === null) return 'crowded'
  const [first] = all
  if (!first) return undefined
  const years = new Map<string, readonly Onset[]>()
  return remembering((wall) => {
    const year = wall.slice(0, 4)
    const onsets = years.get(year) ?? onsetsOf(all, year, work)
    years.set(year, onsets)
    const utc = Date.parse(`${wall}Z`)
    return (Number.isNaN(utc) ? wallInstant(wall, 'UTC') : utc) - (latestOf(onsets, wall) ?? first).offsetMs
  })
}

const tzidOf = ({ lines }: CalendarBlock): string | undefined => valueIn(lines, 'TZID')

/** '/freeassociation.sourceforge.net/Europe/Berlin' → 'Europe/Berlin'. */
const tailOf = (tzid: string): string | undefined => {
  const parts = tzid.split('/')
  return parts
    .map((_, i) => parts.slice(i).join('/'))
    .find((tail) => /^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(tail) && isTimeZone(tail))
}

/** Undefined for a zone that nobody knows, 'crowded' for one with more rules than a place can have. */
export type Zones = (tzid: string) => Zone | 'crowded' | undefined

export const readZones = (blocks: readonly CalendarBlock[], work: Work): Zones => {
  const own = new Map(
    blocks.flatMap((block) => {
      const tzid = block.kind === 'VTIMEZONE' && block.isWhole ? tzidOf(block) : undefined
      return tzid === undefined ? [] : [[tzid, block] as const]
    }),
  )
  const zoneOf: Zones = (tzid) => {
    const name = isTimeZone(tzid) ? tzid : (windowsNames[tzid] ?? tailOf(tzid))
    if (name !== undefined) return ianaZone(name)
    const block = own.get(tzid)
    return block && zoneOfBlock(block, work)
  }
  const known = new Map<string, ReturnType<Zones>>()
  return (tzid) => {
    if (!known.has(tzid)) known.set(tzid, zoneOf(tzid))
    return known.get(tzid)
  }
}
