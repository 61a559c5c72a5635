import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { type ProgressReportData, ProgressReportScreen } from '#renderer/features/reports/public.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'
import { eventId, seriesOf, week } from '../../domain/outcomes/series.ts'

const outcome = [14.2, 17.8, 16.1, 21.4, 23.9, 23, 27.2]
const alliance = [31.5, 33, 36.4, 37.1, 35.2, 38, 38.2]

const page = (series: EpisodeSeries, changes: Partial<ProgressReportData> = {}) =>
  renderToStaticMarkup(
    <LocaleProvider i18n={createI18n('en')} locale='en-GB' timeZone='UTC'>
      <ProgressReportScreen
        pageSize='A4'
        report={{
          alias: 'Juniper',
          name: null,
          therapistName: 'Dr. A. Keel',
          language: 'en',
          sample: false,
          madeAt: week(12),
          from: week(1),
          to: week(7),
          series,
          course: null,
          notes: [],
          includeAlliance: true,
          measures: [],
          head: '8f3a·2c91',
          ...changes,
        }}
      />
    </LocaleProvider>,
  )
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,])/g, '')

describe('ProgressReportScreen', () => {
  const events = [{ id: eventId(1), session: 4, at: week(4), label: 'new approach agreed' }]
  const html = page(seriesOf(outcome, alliance, { events }))
  const text = textOf(html)

  it('says for whom, from whom, for when and from how many answers', () => {
    expect(text).toContain('How it has been going')
    expect(text).toContain(
      'For Juniper, from Dr. A. Keel. 7 sessions, 7 answers about the week, 7 about our work.',
    )
    expect(text).toContain('8 September – 20 October 2026')
  })

  it('prints the scores of an imported measure in its own range and direction', () => {
    const measures = [
      {
        familyId: 'm',
        title: 'Invented list of teas',
        scales: [{ scale: 'total', max: 27, direction: 'lower' as const }],
        rows: [
          { ratingId: 'a', session: 1, at: week(1), scores: [9] },
          { ratingId: 'b', session: 2, at: week(2), scores: [null] },
        ],
      },
    ]
    const printed = textOf(page(seriesOf(outcome, alliance), { measures }))
    expect(printed).toContain('Invented list of teas')
    expect(printed).toContain('Total, of 27')
    expect(printed).toMatch(/1 8 September 2026 9|1 8 Sept 2026 9/)
    expect(printed).toContain('no score')
    expect(printed).toContain('Lower is better.')
    expect(text).not.toContain('Invented')
  })

  it('says in plain words what the picture means', () => {
    expect(text).toContain('Your answers rose from 14.2 to 27.2. That is more than the ups and downs')
    expect(text).toContain('now above the line of 25 that most people outside therapy are above')
  })

  it('carries the picture with its sentence, every value in a table, and headings in order', () => {
    expect(html).toMatch(/role="img" aria-label="Your weeks by session[^"]*27\.2 now/)
    for (const value of [...outcome, ...alliance]) expect(text).toContain(value.toFixed(1))
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '2'])
  })

  it('prints the settings and values that it used', () => {
    expect(text).toContain('own wording, not the ORS/SRS, not validated; cut-offs borrowed')
    expect(text).toContain('Cut-off 25, reliable change 6.0, spread (SD) 7.75. Session check: cut-off 36.')
    expect(text).toContain('Expected course: reference-1, for adults, not validated. Record 8f3a·2c91.')
    const licensed = seriesOf(outcome)
    expect(textOf(page({ ...licensed, measure: { ...licensed.measure, ownWording: false } }))).not.toMatch(
      /own wording/,
    )
  })

  it('leaves out what was not chosen', () => {
    const without = textOf(page(seriesOf(outcome, alliance), { includeAlliance: false }))
    expect(without).not.toMatch(/38\.2|Session felt|our work|Session check|Notes|sample/)
    const noteId = '00000000-0000-4000-8000-000000000001'
    const notes = [{ noteId, writtenAt: week(4), text: 'Shorter <i>steps</i>' }]
    const full = page(seriesOf(outcome, alliance), { notes, sample: true, name: 'June Harlow' })
    expect(full).toContain('Shorter &lt;i&gt;steps&lt;/i&gt;')
    expect(textOf(full)).toContain('sample, invented data')
    expect(textOf(full)).toContain('For June Harlow (Juniper), from')
  })

  it('has words for none, one, a fall, and no change that counts', () => {
    expect(textOf(page(seriesOf([])))).toContain('There are no answers yet.')
    expect(textOf(page(seriesOf([])))).toContain('No session yet.')
    expect(textOf(page(seriesOf([14.2])))).toContain('Your first answer is 14.2.')
    expect(textOf(page(seriesOf([20, 19, 18, 17])))).toContain(
      'went from 20.0 to 17.0, lower than at the start. That is within the ups and downs',
    )
    expect(textOf(page(seriesOf([20, 22, 21, 20])))).toContain('are at 20.0, as at the start')
    expect(textOf(page(seriesOf([34, 35, 36, 36])))).toContain('as they were at the start')
  })

  it('keeps to the words that may stand in front of a client', () => {
    const falling = textOf(page(seriesOf([24, 20, 16, 12, 8], [40, 30, 28, 26, 20])))
    for (const report of [text, falling]) {
      expect(report).not.toMatch(/off track|at risk|deteriorat|drop-?out|perfect|alliance|!/i)
    }
  })
})
