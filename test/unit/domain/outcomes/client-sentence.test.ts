import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientSentence } from '#domain/outcomes/client-sentence.ts'
import { movedLeast } from '#domain/outcomes/moved-least.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { eventId, itemsOf, rating, ratingId, seriesOf, week } from './series.ts'

const together = (series: EpisodeSeries, about: 'outcome' | 'alliance' = 'outcome') =>
  clientSentence(series, settings, about).together
const therapist = (series: EpisodeSeries) => clientSentence(series, settings).therapist
const heading = (...scores: (number | null)[]) => together(seriesOf(scores)).heading
const openings = (series: EpisodeSeries, about: 'outcome' | 'alliance' = 'outcome') =>
  together(series, about).openings.map(({ key }) => key.replace('together:opening.', ''))

const event = { id: eventId(1), session: 4, at: week(4), label: 'new approach' }

describe('together, after the outcome', () => {
  it('says the finding of look/3: the highest so far, four points more, over the line, what moved least', () => {
    const before = rating(6, 23, { items: itemsOf({ self: 6, close: 5, world: 6, overall: 6 }) })
    const last = rating(7, 27.2, { items: itemsOf({ self: 7.5, close: 5.2, world: 7.5, overall: 7 }) })
    const series = seriesOf([14.2, 17.8, 16.1, 21.4, 23.9], [], { events: [event] })
    const { heading: finding, details } = together({ ...series, ratings: [...series.ratings, before, last] })
    expect(finding).toEqual({ key: 'together:outcome.highest', params: { score: 27.2 } })
    expect(details).toEqual([
      { key: 'together:outcome.moreThanLast', params: { points: 4.2 } },
      { key: 'together:outcome.overLine', params: { cutOff: 25 } },
      { key: 'together:outcome.movedLeast', params: { item: 'close' } },
    ])
  })

  it('has a heading for every course of scores', () => {
    const word = (...scores: (number | null)[]) => heading(...scores).key.replace('together:outcome.', '')
    expect(word()).toBe('noRating')
    expect(word(null)).toBe('noRating')
    expect(word(14)).toBe('first')
    expect(word(14, 12)).toBe('lowest')
    expect(word(14, 18, 16)).toBe('lower')
    expect(word(18, 14, 16)).toBe('higher')
    expect(word(18, 14, 14)).toBe('same')
    expect(word(18, 16, 18)).toBe('higher')
  })

  it('never praises a perfect score', () => {
    expect(heading(36, 40).key).toBe('together:outcome.atTheTop')
    expect(openings(seriesOf([36, 40]))).toEqual(['slightlyDifferent'])
    expect(openings(seriesOf([40]))).toEqual(['slightlyDifferent'])
  })

  it('names no line that was not passed, and no item on a fall', () => {
    const items = (close: number) => itemsOf({ self: 5, close, world: 5, overall: 5 })
    const ratings = [rating(1, 20, { items: items(5) }), rating(2, 18, { items: items(3) })]
    expect(together(seriesOf([], [], { ratings })).details).toEqual([
      { key: 'together:outcome.lessThanLast', params: { points: 2 } },
    ])
    expect(together(seriesOf([20, 20])).details).toEqual([{ key: 'together:outcome.asLastTime', params: {} }])
  })

  it('opens the talk', () => {
    expect(openings(seriesOf([]))).toEqual(['start'])
    expect(openings(seriesOf([14]))).toEqual(['whatIsBehind', 'whatWouldBeDifferent'])
    expect(openings(seriesOf([34]))).toEqual(['whatBrings', 'whatWouldBeDifferent'])
    expect(openings(seriesOf([14, 18]))).toEqual(['whatMore'])
    expect(openings(seriesOf([14, 12]))).toEqual(['whatWasHarder'])
    expect(openings(seriesOf([14, 14]))).toEqual(['whatWouldMove'])
    expect(openings(seriesOf([20, 14]))).toEqual(['lowerThanStart', 'whatWasHarder'])
    expect(openings(seriesOf([20, 20, 20, 20]))).toEqual(['lowerThanHoped', 'whatWouldMove'])
  })

  it('asks about the latest event before the last rating', () => {
    const events = [
      event,
      { ...event, session: 2, label: 'older' },
      { ...event, session: 5, label: 'same day' },
    ]
    const rising = seriesOf([14, 15, 16, 17, 20], [], { events })
    expect(together(rising).openings[0]).toEqual({
      key: 'together:opening.whatHelpedSince',
      params: { label: 'new approach', session: 4 },
    })
    const falling = seriesOf([24, 24, 24, 24, 23.9], [], {
      events: [event, { ...event, label: 'later', at: week(4.5) }],
    })
    expect(together(falling).openings.map(({ key, params }) => [key, params.label])).toContainEqual([
      'together:opening.whatChangedSince',
      'later',
    ])
    const before = seriesOf([null, 14, 18], [], { events: [{ ...event, session: 1 }] })
    expect(openings(before)).toContain('whatChangedSince')
  })
})

describe('where lower is better', () => {
  const lower = (...scores: number[]) => {
    const series = seriesOf(scores)
    const constants = { ...series.measure.constants, direction: 'lower' as const, cutOff: 10, rci: 5 }
    return { ...series, measure: { ...series.measure, constants } }
  }

  it('stays literal about the score, and turns what it means', () => {
    expect(together(lower(18, 12)).heading.key).toBe('together:outcome.lowest')
    expect(together(lower(18, 0)).heading.key).toBe('together:outcome.atTheTop')
    expect(openings(lower(18, 0))).toEqual(['slightlyDifferent'])
    expect(openings(lower(18, 23))).toEqual(['lowerThanStart', 'whatWasHarder'])
    expect(together(lower(18, 9)).details.map(({ key }) => key)).toContain('together:outcome.overLine')
  })
})

describe('together, after the session check', () => {
  const check = (...scores: number[]) => together(seriesOf([], scores), 'alliance')

  it('says the score and its move', () => {
    expect(check().heading.key).toBe('together:alliance.noRating')
    expect(check(36)).toMatchObject({
      heading: { key: 'together:alliance.finding', params: { score: 36 } },
      details: [],
    })
    expect(check(36, 37.2).details).toEqual([
      { key: 'together:alliance.moreThanLast', params: { points: 1.2 } },
    ])
    expect(check(37.2, 36).details).toEqual([
      { key: 'together:alliance.lessThanLast', params: { points: 1.2 } },
    ])
    expect(check(36, 36).details).toEqual([{ key: 'together:alliance.asLastTime', params: {} }])
  })

  it('asks about the lowest line when low or down', () => {
    const items = itemsOf({ understood: 9, topics: 6, way: 9, overall: 9 })
    const alliance = [rating(1, 33, { items, id: ratingId(11) })]
    expect(together(seriesOf([], [], { alliance }), 'alliance').openings[0]).toEqual({
      key: 'together:opening.allianceItem',
      params: { item: 'topics' },
    })
    expect(openings(seriesOf([], []), 'alliance')).toEqual(['howWasIt'])
    expect(openings(seriesOf([], [40]), 'alliance')).toEqual(['slightlyDifferent'])
    expect(openings(seriesOf([], [37]), 'alliance')).toEqual(['whatToKeep'])
    expect(openings(seriesOf([], [39, 38]), 'alliance')).toEqual(['whatWouldFit'])
  })
})

describe('the therapist’s sentence', () => {
  const keys = (series: EpisodeSeries) => {
    const { heading: finding, details } = therapist(series)
    return [finding, ...details].map(({ key }) => key.replace('outcomes:sentence.', ''))
  }

  it('names the change, the zone, the cut-off and what the start rules out', () => {
    expect(therapist(seriesOf([14.2, 17.8, 16.1, 21.4, 23.9, 23, 27.2])).heading).toEqual({
      key: 'outcomes:sentence.change.recovered',
      params: { first: 14.2, last: 27.2, change: 13, rci: 6, cutOff: 25 },
    })
    expect(keys(seriesOf([14.2, 17.8, 16.1, 21.4, 23.9, 23, 27.2]))).toEqual([
      'change.recovered',
      'zone.above',
      'cutOff.over',
    ])
    expect(keys(seriesOf([]))).toEqual(['noRating'])
    expect(keys(seriesOf([14]))).toEqual(['first', 'cutOff.under'])
    expect(keys(seriesOf([5, 6]))).toEqual([
      'change.unchanged',
      'zone.early',
      'cutOff.under',
      'limit.cannotDeteriorate',
    ])
    expect(keys(seriesOf([28, 27]))).toEqual([
      'change.unchanged',
      'zone.early',
      'cutOff.startedOver',
      'limit.cannotRecover',
    ])
    expect(keys(seriesOf([28, 20]))).toEqual(['change.deteriorated', 'zone.below', 'cutOff.under'])
    expect(keys(seriesOf([34, 35]))).toEqual([
      'change.unchanged',
      'noCourse.startsAboveCeiling',
      'cutOff.startedOver',
      'limit.cannotRecover',
    ])
  })
})

describe('movedLeast', () => {
  it('names the one that rose least, without the overall line', () => {
    expect(movedLeast({ self: 1, close: 1, overall: 1 }, { self: 3, close: 2, overall: 1 })).toBe('close')
  })

  it('names none where two are equal, or where lines are missing', () => {
    expect(movedLeast({ self: 1, close: 1 }, { self: 2, close: 2 })).toBeNull()
    expect(movedLeast({ self: 1 }, { self: 2, close: 2 })).toBeNull()
    expect(movedLeast({ self: 1 }, { self: 2 })).toBeNull()
    expect(movedLeast({}, {})).toBeNull()
  })
})

describe('clientSentence', () => {
  it('is total: a heading, at most three lines and three openings, finite numbers', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 400 }).map((n) => n / 10)), { maxLength: 14 })
    fc.assert(
      fc.property(
        scores,
        scores,
        fc.constantFrom('outcome' as const, 'alliance' as const),
        (outcome, alliance, about) => {
          const said = clientSentence(seriesOf(outcome, alliance, { events: [event] }), settings, about)
          expect(said.therapist.details.length).toBeLessThanOrEqual(3)
          expect(said.together.details.length).toBeLessThanOrEqual(3)
          expect(said.together.openings.length).toBeLessThanOrEqual(3)
          expect(said.together.openings.length).toBeGreaterThan(0)
          expect(JSON.stringify(said)).not.toMatch(/null|NaN/)
        },
      ),
    )
  })
})
