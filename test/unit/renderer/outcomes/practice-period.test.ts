import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { periodOf } from '#renderer/features/outcomes/practice-period.ts'

const today = Temporal.PlainDate.from('2026-03-02')
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds

describe('a period', () => {
  it('begins at a local midnight and leaves its end out', () => {
    expect(periodOf('all', today, 'Europe/Berlin')).toEqual({ from: null, to: null })
    expect(periodOf('thisYear', today, 'Europe/Berlin')).toEqual({
      from: at('2026-01-01T00:00+01:00[Europe/Berlin]'),
      to: null,
    })
    expect(periodOf('lastYear', today, 'America/Bogota')).toEqual({
      from: at('2025-01-01T00:00-05:00[America/Bogota]'),
      to: at('2026-01-01T00:00-05:00[America/Bogota]'),
    })
    expect(periodOf('twelveMonths', today, 'UTC').from).toBe(at('2025-03-02T00:00+00:00[UTC]'))
  })
})
