import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Phrase } from '#domain/kernel/phrase.ts'
import { clientSentence } from '#domain/outcomes/client-sentence.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { OutcomeSentence } from '#renderer/features/outcomes/public.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { createFormat } from '#renderer/i18n/format.ts'
import { LocaleProvider } from '#renderer/i18n/locale.tsx'
import { phraseText } from '#renderer/i18n/use-phrase.ts'
import { eventId, itemsOf, seriesOf, week } from '../../domain/outcomes/series.ts'

const i18n = createI18n('en')
const format = createFormat('en-GB', 'UTC')
const score = fc.option(
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
  { nil: null },
)
const scores = fc.array(score, { maxLength: 8 })

const anySeries = fc.record({ outcome: scores, alliance: scores, turn: fc.boolean() }).map((made) =>
  seriesOf(made.outcome, made.alliance, {
    events: made.turn ? [{ id: eventId(1), session: 2, at: week(2), label: 'new job' }] : [],
  }),
)

const IN_FRONT_OF_CLIENTS = /off track|at risk|deteriorat|drop-?out|perfect|cut-off|\bORS\b|\bSRS\b|!/i

describe('OutcomeSentence', () => {
  it('says the finding as the pictures do', () => {
    const series = seriesOf([14.2, 17.8, 16.1, 21.4, 23.9, 23, 27.2])
    const { together, therapist } = clientSentence(series, defaultOutcomeSettings)
    const html = (finding: typeof together | typeof therapist) =>
      renderToStaticMarkup(
        <LocaleProvider i18n={i18n} locale='en-GB'>
          <OutcomeSentence finding={finding} level={1} size='together' />
        </LocaleProvider>,
      )
    expect(html(together)).toMatch(/<h1[^>]*>This week: 27\.2, the highest so far<\/h1>/)
    expect(html(together)).toContain('4.2 points more than last time. Over the line of 25 that most people')
    expect(html(therapist)).toMatch(
      /<h1[^>]*>Recovered: from 14\.2 to 27\.2, more than the reliable change of 6/,
    )
  })

  it('names the line that moved least', () => {
    const base = seriesOf([20, 24])
    const [first, second] = base.ratings
    if (!first || !second) throw new Error('two ratings were asked for')
    const ratings = [
      { ...first, items: itemsOf({ self: 5, close: 5, world: 5, overall: 5 }) },
      { ...second, items: itemsOf({ self: 7, close: 5.1, world: 6, overall: 5.9 }) },
    ]
    const { together } = clientSentence({ ...base, ratings }, defaultOutcomeSettings)
    const said = together.details.map((detail) => phraseText(detail, i18n, format)).join(' ')
    expect(said).toContain('“People close to me” moved least.')
  })

  it('has words for whatever the domain says, and only kind ones in front of a client', () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom('outcome' as const, 'alliance' as const), (series, about) => {
        const { therapist, together } = clientSentence(series, defaultOutcomeSettings, about)
        const say = (phrase: Phrase) => {
          expect(i18n.exists(phrase.key), phrase.key).toBe(true)
          const text = phraseText(phrase, i18n, format)
          expect(text).not.toContain('{{')
          return text
        }
        for (const phrase of [therapist.heading, ...therapist.details]) say(phrase)
        for (const phrase of [together.heading, ...together.details, ...together.openings]) {
          expect(say(phrase)).not.toMatch(IN_FRONT_OF_CLIENTS)
        }
      }),
      { numRuns: 300 },
    )
  })
})
