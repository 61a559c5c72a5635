import { describe, expect, it } from 'vitest'
import { createI18n, findLanguage } from '#renderer/i18n/create-i18n.ts'
import { directionOf } from '#renderer/i18n/direction.ts'
import { createFormat } from '#renderer/i18n/format.ts'

const at = (iso: string) => Date.parse(iso)

describe('format', () => {
  const format = createFormat('en-GB', 'Europe/Berlin')

  it('writes tenths as points with one decimal, changes with a sign', () => {
    expect(format.points(272)).toBe('27.2')
    expect(format.points(400)).toBe('40.0')
    expect(format.points(0)).toBe('0.0')
    expect(format.change(130)).toBe('+13.0')
    expect(format.change(-64)).toBe('\u22126.4')
    expect(format.change(0)).toBe('0.0')
    expect(createFormat('de', 'UTC').points(272)).toBe('27,2')
  })

  it('writes an instant in the zone that it is asked for', () => {
    const late = at('2026-11-23T23:30:00Z')
    expect(format.date(late)).toBe('24 Nov 2026')
    expect(createFormat('en-GB', 'UTC').date(late)).toBe('23 Nov 2026')
    expect(format.time(late)).toBe('00:30')
    expect(format.day(late)).toMatch(/Tuesday.* 24 November/)
    expect(createFormat('en-US', 'UTC').time(late)).toMatch(/^11:30\sPM$/)
  })

  it('leaves the year out where it is the present one', () => {
    expect(format.shortDate(at('2026-09-09T10:00:00Z'), at('2026-11-24T10:00:00Z'))).toBe('9 Sept')
    expect(format.shortDate(at('2025-09-09T10:00:00Z'), at('2026-11-24T10:00:00Z'))).toBe('9 Sept 2025')
  })

  it('counts days by the calendar of the zone, over a change of the clock too', () => {
    const now = at('2026-11-24T08:00:00Z')
    expect(format.relativeDay(now, now)).toBe('today')
    expect(format.relativeDay(at('2026-11-23T22:30:00Z'), now)).toBe('yesterday')
    expect(format.relativeDay(at('2026-11-23T23:30:00Z'), now)).toBe('today')
    expect(format.relativeDay(at('2026-10-29T09:00:00Z'), now)).toBe('26 days ago')
    expect(format.relativeDay(at('2026-11-27T09:00:00Z'), now)).toBe('in 3 days')
    expect(format.daysBetween(at('2026-10-24T22:30:00Z'), at('2026-10-25T23:30:00Z'))).toBe(1)
  })

  it('joins a list and writes a share', () => {
    expect(format.list(['Sage', 'Fern', 'Ash'])).toBe('Sage, Fern and Ash')
    expect(format.percent(0.8)).toBe('80%')
  })
})

describe('languages', () => {
  it('finds a catalogue for a tag and falls back to English', () => {
    expect(findLanguage('en-GB')).toBe('en')
    expect(findLanguage('tlh')).toBe('en')
  })

  it('knows which scripts run from the right', () => {
    expect(['ar', 'he', 'fa', 'ur-PK', 'ckb'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl'])
    expect(['en', 'de-CH', 'hi', 'zh-Hans', 'uk'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
    ])
  })

  it('is ready at once, counts in plurals and leaves markup as it was written', () => {
    const { t } = createI18n('en')
    expect(t('shell:nav.clientCount', { count: 1 })).toBe('1 client')
    expect(t('shell:nav.clientCount', { count: 24 })).toBe('24 clients')
    expect(t('ui:steps.of', { step: 1, total: 2, name: '<b>' })).toBe('Step 1 of 2: <b>')
  })
})
