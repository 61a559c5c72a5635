import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { tableModel } from '#domain/outcomes/table-model.ts'
import type { OutcomeAudience } from '#renderer/features/outcomes/components/outcome-audience.ts'
import { OutcomeTable } from '#renderer/features/outcomes/components/outcome-table.tsx'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'
import { eventId, seriesOf, week } from '../../domain/outcomes/series.ts'

const events = [{ id: eventId(1), session: 2, at: week(2), label: 'new job' }]
const cellsOf = (series: EpisodeSeries, audience: OutcomeAudience, showAlliance = true) => {
  const html = renderToStaticMarkup(
    <LocaleProvider i18n={createI18n('en')} locale='en-GB' timeZone='UTC'>
      <OutcomeTable
        rows={tableModel(series, defaultOutcomeSettings)}
        audience={audience}
        showAlliance={showAlliance}
      />
    </LocaleProvider>,
  )
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...(row ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell),
  )
  return { html, rows }
}

describe('OutcomeTable', () => {
  it('holds every number of the chart, a row per session', () => {
    const { html, rows } = cellsOf(seriesOf([14.2, null, 21.4], [31.5, 33, 36.4], { events }), 'therapist')
    expect(rows).toEqual([
      ['Session', 'Date', 'Outcome', 'Since first', 'Expected', 'Alliance', 'Turns'],
      ['1', '8 Sept 2026', '14.2', 'start', '14.2', '31.5', ''],
      ['2', '15 Sept 2026', 'no rating', '–', '17.7', '33.0', 'new job'],
      ['3', '22 Sept 2026', '21.4', '+7.2', '19.7', '36.4', ''],
    ])
    expect(html).toContain('<th scope="row">1</th>')
    expect(html).toMatch(/<caption[^>]*>Outcome and alliance by session<\/caption>/)
  })

  it('has fewer columns and other words for the client', () => {
    const { rows } = cellsOf(seriesOf([14.2, null], [31.5, 33]), 'client')
    expect(rows[0]).toEqual(['Session', 'Date', 'Week', 'Session felt'])
    expect(rows[2]?.[2]).toBe('no answer')
    expect(cellsOf(seriesOf([14.2], [31.5]), 'client', false).rows[0]).toEqual(['Session', 'Date', 'Week'])
  })

  it('says that there are no sessions', () => {
    expect(cellsOf(seriesOf([]), 'therapist').rows[1]).toEqual(['No sessions yet.'])
  })
})
