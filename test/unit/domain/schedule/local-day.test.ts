import { describe, expect, it } from 'vitest'
import {
  dayOf,
  daysBefore,
  instantAt,
  isTimeZone,
  localDay,
  minuteOfDay,
  weekdayOf,
} from '#domain/schedule/local-day.ts'

const hour = 3_600_000
const lengthOf = ({ from, to }: { from: number; to: number }): number => (to - from) / hour

describe('localDay', () => {
  it('is 23, 24 or 25 hours long', () => {
    expect(lengthOf(localDay('2026-03-29', 'Europe/Berlin'))).toBe(23)
    expect(lengthOf(localDay('2026-03-30', 'Europe/Berlin'))).toBe(24)
    expect(lengthOf(localDay('2026-10-25', 'Europe/Berlin'))).toBe(25)
  })

  it('begins where the day begins there', () => {
    expect(localDay('2026-11-24', 'Asia/Kathmandu').from).toBe(Date.UTC(2026, 10, 23, 18, 15))
  })

  it('refuses a day or a zone that does not exist', () => {
    expect(() => localDay('2026-02-30', 'UTC')).toThrow(RangeError)
    expect(() => localDay('2026-02-20', 'Mars/Olympus')).toThrow(RangeError)
  })
})

describe('the wall clock', () => {
  it('goes from an instant to day and minute, and back', () => {
    const at = Date.UTC(2026, 10, 24, 23, 10)
    expect(dayOf(at, 'Europe/Berlin')).toBe('2026-11-25')
    expect(minuteOfDay(at, 'Europe/Berlin')).toBe(10)
    expect(instantAt('2026-11-25', 10, 'Europe/Berlin')).toBe(at)
  })

  it('knows its zones', () => {
    expect(['UTC', 'Europe/Berlin', 'Asia/Kathmandu'].every(isTimeZone)).toBe(true)
    expect(['', 'Mars/Olympus', 'Europe/', 'x y'].some(isTimeZone)).toBe(false)
  })

  it('counts days on the calendar', () => {
    expect(daysBefore('2026-03-02', 7)).toBe('2026-02-23')
    expect(weekdayOf('2026-03-02')).toBe(1)
    expect(weekdayOf('2026-03-01')).toBe(7)
  })
})
