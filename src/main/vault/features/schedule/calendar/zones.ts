// Which time zone a calendar entry means: an IANA name, a name that Windows uses, a path that ends in one, or the rules
// that the file brings along.
import { expandRule, type RepeatRule } from '#domain/schedule/expand-rule.ts'
import { dayNumber, dayOfNumber, isTimeZone, wallInstant } from '#domain/schedule/local-day.ts'
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

export const ianaZone =
  (timeZone: string): Zone =>
  (wall) =>
    wallInstant(wall, timeZone)

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

/** STANDARD and DAYLIGHT parts of a zone that the file brings along. */
const observances = ({ lines }: CalendarBlock): readonly Observance[] => {
  const starts = lines.flatMap(({ name }, i) => (name === 'BEGIN' ? [i] : []))
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

/** When this observance last began at or before a wall time; null before its first. Both compare as wall texts. */
const lastOnset = ({ start, rule }: Observance, wall: string): string | null => {
  if (start > wall) return null
  if (rule === null) return start
  const day = dayNumber(wall.slice(0, 10))
  const days = expandRule(rule, dayNumber(start.slice(0, 10)), { from: day - searchedDays, to: day + 1 })
  const onsets = days.map((one) => `${dayOfNumber(one)}${start.slice(10)}`).filter((one) => one <= wall)
  return onsets.at(-1) ?? start
}

/** The file's own rules for a zone; undefined when they cannot be read. */
const zoneOfBlock = (block: CalendarBlock): Zone | undefined => {
  const all = observances(block)
  const [first] = all
  if (!first) return undefined
  return (wall) => {
    const onsets = all.flatMap((one) => {
      const onset = lastOnset(one, wall)
      return onset === null ? [] : [{ onset, offsetMs: one.offsetMs }]
    })
    const latest = onsets.toSorted((a, b) => (a.onset < b.onset ? -1 : 1)).at(-1)
    return wallInstant(wall, 'UTC') - (latest ?? first).offsetMs
  }
}

const tzidOf = ({ lines }: CalendarBlock): string | undefined => valueIn(lines, 'TZID')

/** '/freeassociation.sourceforge.net/Europe/Berlin' → 'Europe/Berlin'. */
const tailOf = (tzid: string): string | undefined => {
  const parts = tzid.split('/')
  return parts
    .map((_, i) => parts.slice(i).join('/'))
    .find((tail) => /^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(tail) && isTimeZone(tail))
}

export type Zones = (tzid: string) => Zone | undefined

export const readZones = (blocks: readonly CalendarBlock[]): Zones => {
  const own = new Map(
    blocks.flatMap((block) => {
      const tzid = block.kind === 'VTIMEZONE' && block.isWhole ? tzidOf(block) : undefined
      return tzid === undefined ? [] : [[tzid, block] as const]
    }),
  )
  return (tzid) => {
    const known = isTimeZone(tzid) ? tzid : (windowsNames[tzid] ?? tailOf(tzid))
    if (known !== undefined) return ianaZone(known)
    const block = own.get(tzid)
    return block && zoneOfBlock(block)
  }
}
