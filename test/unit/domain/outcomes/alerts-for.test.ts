import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type EpochMs } from '#domain/kernel/time.ts'
import { type Alert, type AlertRule, alertRules } from '#domain/outcomes/alert-types.ts'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import { isOffTrack } from '#domain/outcomes/is-off-track.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries, SeriesConstants } from '#domain/outcomes/series-types.ts'
import { itemsOf, rating, ratingId, seriesOf, start, week } from './series.ts'

/** A day after the last session, so that nobody is "not seen". */
const after = (series: EpisodeSeries): EpochMs => addDays(series.sessions.at(-1)?.at ?? start, 1)
const alertsOf = (series: EpisodeSeries, now = after(series)): readonly Alert[] =>
  alertsFor(series, settings, now)
const rulesOf = (...args: Parameters<typeof seriesOf>): AlertRule[] =>
  alertsOf(seriesOf(...args)).map(({ rule }) => rule)
const find = (rule: AlertRule, ...args: Parameters<typeof seriesOf>) =>
  alertsOf(seriesOf(...args)).find((alert) => alert.rule === rule)

const withConstants = (series: EpisodeSeries, constants: Partial<SeriesConstants>): EpisodeSeries => ({
  ...series,
  measure: { ...series.measure, constants: { ...series.measure.constants, ...constants } },
})

describe('below twice in a row', () => {
  it('speaks at the second coloured zone below, with its numbers', () => {
    // First 20: edges of the middle half are 20.26 at session 4 and 20.80 at session 5.
    const alert = find('belowTwice', [20, 22, 22, 20, 20])
    expect(alert).toMatchObject({
      grade: 'worthALook',
      action: 'talkTogether',
      session: 5,
      reason: {
        key: 'alerts:belowTwice',
        params: { score: 20, session: 5, previousScore: 20, previousSession: 4 },
      },
    })
    expect(alert?.reason.params.expected).toBeCloseTo(25.59, 2)
    expect(alert?.reason.params.edge).toBeCloseTo(20.8, 2)
  })

  it('is silent for one below, and for one that recovered', () => {
    expect(rulesOf([20, 22, 22, 22, 20])).not.toContain('belowTwice')
    expect(rulesOf([20, 22, 22, 20, 20, 24])).not.toContain('belowTwice')
  })

  it('lets an early zone be the first of two, never the one that speaks', () => {
    expect(rulesOf([20, 17, 17])).not.toContain('belowTwice')
    expect(rulesOf([20, 17, 17, 19])).toContain('belowTwice')
    expect(rulesOf([20, 17, 14])).toContain('belowTwice')
  })

  it('is not interrupted by a missed rating, and needs a course', () => {
    expect(rulesOf([20, 22, 22, 20, null, 20])).toContain('belowTwice')
    expect(rulesOf([33, 22, 22, 20, 20])).not.toContain('belowTwice')
  })
})

describe('reliable falls', () => {
  it('sees a fall of exactly the RCI since the last and since the first', () => {
    const alert = find('reliableFallSinceLast', [20, 24, 18])
    expect(alert?.reason.params).toEqual({ fall: 6, from: 24, to: 18, fromSession: 2, session: 3, rci: 6 })
    expect(rulesOf([20, 24, 18])).not.toContain('reliableFallSinceFirst')
    expect(rulesOf([20, 17, 14])).toContain('reliableFallSinceFirst')
    expect(rulesOf([20, 17, 14.1])).not.toContain('reliableFallSinceFirst')
    expect(rulesOf([8.2, 2.2])).toEqual(
      expect.arrayContaining(['reliableFallSinceLast', 'reliableFallSinceFirst']),
    )
  })

  it('says nothing with one rating, and starts anew at a re-started baseline', () => {
    expect(rulesOf([20])).toEqual([])
    expect(rulesOf([30, 18, 19], [], { baseline: ratingId(2) })).not.toContain('reliableFallSinceFirst')
  })

  it('turns round where lower is better, and keeps the built-in limits to the built-in range', () => {
    const phq = withConstants(seriesOf([9, 15]), { min: 0, max: 27, direction: 'lower', cutOff: 10, rci: 5 })
    const rules = alertsOf(phq).map(({ rule }) => rule)
    expect(rules).toContain('reliableFallSinceFirst')
    const low = withConstants(seriesOf([12, 2]), { min: 0, max: 27, direction: 'lower', cutOff: 10, rci: 5 })
    expect(alertsOf(low).map(({ rule }) => rule)).not.toContain('veryLowTotal')
  })
})

describe('very low marks', () => {
  it('names a total at or under the limit', () => {
    expect(find('veryLowTotal', [8])?.reason.params).toEqual({ score: 8, limit: 8, session: 1 })
    expect(rulesOf([8.1])).not.toContain('veryLowTotal')
  })

  it('names the lowest item at or under the limit', () => {
    const ratings = [rating(1, 20, { items: itemsOf({ self: 9, close: 1, world: 5, overall: 5 }) })]
    expect(find('veryLowItem', [], [], { ratings })?.reason.params).toEqual({
      item: 'close',
      score: 1,
      limit: 1,
      session: 1,
    })
    const fine = [rating(1, 20, { items: itemsOf({ self: 9, close: 1.1, world: 5, overall: 5 }) })]
    expect(rulesOf([], [], { ratings: fine })).not.toContain('veryLowItem')
  })
})

describe('no gain of half the expected', () => {
  const flat = (sessions: number) => Array.from({ length: sessions }, () => 20)

  it('means talk by session 3, consult by 6, review the plan by 10', () => {
    expect(rulesOf(flat(2)).filter((rule) => rule.startsWith('noGain'))).toEqual([])
    const stages = [3, 5, 6, 9, 10, 30].map((n) => rulesOf(flat(n)).find((rule) => rule.startsWith('noGain')))
    expect(stages).toEqual([
      'noGainTalk',
      'noGainTalk',
      'noGainConsult',
      'noGainConsult',
      'noGainReview',
      'noGainReview',
    ])
    expect(find('noGainReview', flat(10))).toMatchObject({
      action: 'reviewPlan',
      reason: { params: { gain: 0, expectedGain: 8 } },
    })
  })

  it('is exact: four of eight points at session 10 are half', () => {
    const to = (last: number) => rulesOf([...flat(9), last])
    expect(to(24)).not.toContain('noGainReview')
    expect(to(23.9)).toContain('noGainReview')
  })

  it('is silent while above, whatever the start', () => {
    const tenths = fc.integer({ min: 0, max: 400 }).map((n) => n / 10)
    fc.assert(
      fc.property(tenths, fc.array(tenths, { minLength: 2, maxLength: 14 }), (first, rest) => {
        const alerts = alertsOf(seriesOf([first, ...rest]))
        const above = alerts.find(({ rule }) => rule.startsWith('noGain'))?.reason.params
        if (above) expect(Number(above.gain)).toBeLessThan(Number(above.expectedGain) / 2)
      }),
    )
  })

  it('counts sessions from a re-started baseline', () => {
    expect(
      rulesOf([30, ...flat(2)], [], { baseline: ratingId(2) }).some((rule) => rule.startsWith('noGain')),
    ).toBe(false)
    expect(rulesOf([30, ...flat(3)], [], { baseline: ratingId(2) })).toContain('noGainTalk')
  })
})

describe('alliance', () => {
  const alliance = (...scores: number[]) =>
    rulesOf(
      scores.map(() => 25),
      scores,
    ).filter((rule) => rule.startsWith('alliance'))

  it('is worth a look when under 36 and under the person’s own usual', () => {
    expect(alliance(35, 35, 34.5)).toEqual(['allianceBelowUsual'])
    expect(alliance(35, 35, 35)).toEqual([])
    expect(alliance(38, 38, 37.5)).toEqual([])
    // One earlier check is no usual yet.
    expect(alliance(35.5, 35)).toEqual([])
    const alert = find('allianceBelowUsual', [25, 25, 25, 25], [30, 34, 35, 33.9])
    expect(alert?.reason.params).toEqual({ score: 33.9, usual: 34, cutOff: 36, session: 4 })
  })

  it('is worth a look when down 2.0, good to know when down 1.0 to 1.9', () => {
    expect(alliance(40, 38)).toEqual(['allianceFall'])
    expect(alliance(40, 38.1)).toEqual(['allianceDip'])
    expect(alliance(40, 39)).toEqual(['allianceDip'])
    expect(alliance(40, 39.1)).toEqual([])
    expect(find('allianceFall', [25, 25], [39.2, 35.1])?.reason.params).toEqual({
      score: 35.1,
      previous: 39.2,
      fall: 4.1,
      session: 2,
    })
  })

  it('names the lowest line of the session check', () => {
    const items = itemsOf({ understood: 9.5, topics: 7, way: 9, overall: 9 })
    const checks = [rating(1, 39), rating(2, 34.5, { items, id: ratingId(12) })]
    const series = seriesOf([25, 25], [], { alliance: checks })
    const [fall, item] = alertsOf(series).filter(({ rule }) => rule.startsWith('alliance'))
    expect(fall).toMatchObject({ rule: 'allianceFall', reason: { params: { item: 'topics', itemScore: 7 } } })
    expect(item).toMatchObject({
      rule: 'allianceItemLow',
      grade: 'goodToKnow',
      reason: { params: { item: 'topics', itemScore: 7, limit: 9 } },
    })
    const fine = [rating(1, 36.4, { items: itemsOf({ understood: 9.4, topics: 9, way: 9, overall: 9 }) })]
    expect(rulesOf([25], [], { alliance: fine })).not.toContain('allianceItemLow')
  })

  it('is good to know when it rose from a low start, silent once it falls again', () => {
    expect(alliance(31.5, 33.5)).toEqual(['allianceRose'])
    expect(alliance(31.5, 33.4)).toEqual([])
    expect(alliance(36, 39)).toEqual([])
    expect(alliance(30, 36, 35.5)).toEqual([])
  })
})

describe('ratings and sessions that did not happen', () => {
  it('notices two missed in a row, whatever the reason', () => {
    expect(find('missedTwice', [20, null, null])?.reason.params).toEqual({ session: 3, previousSession: 2 })
    expect(rulesOf([20, null, 24])).not.toContain('missedTwice')
    expect(rulesOf([null, null])).toContain('missedTwice')
    expect(rulesOf([null])).toEqual([])
  })

  it('notices one missed after a low session check', () => {
    expect(find('missedAfterLowAlliance', [20, null], [35.9])?.reason.params).toEqual({
      session: 2,
      previousSession: 1,
      alliance: 35.9,
      cutOff: 36,
    })
    expect(rulesOf([20, null], [36])).not.toContain('missedAfterLowAlliance')
    expect(rulesOf([20, null])).not.toContain('missedAfterLowAlliance')
  })

  it('notices who was not seen for twice their own rhythm', () => {
    const series = seriesOf([20, 24])
    const on = (days: number, more: Partial<EpisodeSeries> = {}) =>
      alertsOf({ ...series, ...more }, addDays(week(2), days)).find(({ rule }) => rule === 'notSeen')
    expect(on(13.9)).toBeUndefined()
    expect(on(14)).toMatchObject({
      action: 'planSession',
      reason: { key: 'alerts:notSeen', params: { days: 14, rhythm: 7 } },
    })
    expect(on(20, { rhythmDays: 14 })).toBeUndefined()
    expect(on(20, { nextPlannedAt: addDays(week(2), 21) })?.reason.key).toBe('alerts:notSeenPlanned')
    expect(on(20, { nextPlannedAt: addDays(week(2), 7) })?.reason.key).toBe('alerts:notSeen')
  })

  it('asks after sixty quiet days whether this has ended, with or without a rhythm', () => {
    const on = (more: Partial<EpisodeSeries>) =>
      alertsOf({ ...seriesOf([20, 24]), ...more }, addDays(week(2), 60)).find(
        ({ rule }) => rule === 'notSeen',
      )?.reason
    expect(on({ rhythmDays: null })).toEqual({ key: 'alerts:notSeenLong', params: { days: 60 } })
    expect(on({ rhythmDays: 7 })?.key).toBe('alerts:notSeenLong')
    expect(on({ rhythmDays: 56 })?.key).toBe('alerts:notSeenLong')
    expect(on({ nextPlannedAt: addDays(week(2), 63) })?.key).toBe('alerts:notSeenLongPlanned')
  })

  it('never while paused, nor without a rhythm, nor with a clock set back', () => {
    const series = seriesOf([20, 24])
    const on = (days: number, more: Partial<EpisodeSeries>) =>
      alertsOf({ ...series, ...more }, addDays(week(2), days)).some(({ rule }) => rule === 'notSeen')
    const paused = { pausedUntil: addDays(week(2), 60) }
    expect(on(59, paused)).toBe(false)
    expect(on(60, paused)).toBe(true)
    expect(on(59, { rhythmDays: null })).toBe(false)
    expect(on(-90, {})).toBe(false)
    expect(alertsFor(seriesOf([]), settings, addDays(start, 400))).toEqual([])
  })
})

describe('safety', () => {
  it('comes first, whatever the scores', () => {
    const flags = { safetyFlag: true, safetyAnswer: true }
    expect(rulesOf([20, 8], [], { flags }).slice(0, 2)).toEqual(['safetyAnswer', 'safetyFlag'])
    expect(rulesOf([], [], { flags })).toEqual(['safetyAnswer', 'safetyFlag'])
  })
})

describe('good to know', () => {
  it('says that the target is reached: the agreed one, else the course’s', () => {
    expect(find('targetReached', [20, 28])?.reason.params).toEqual({ score: 28, target: 28, session: 2 })
    expect(rulesOf([20, 27.9])).not.toContain('targetReached')
    expect(rulesOf([20, 24], [], { target: 24 })).toContain('targetReached')
    expect(rulesOf([33, 36])).not.toContain('targetReached')
    expect(rulesOf([26, 27], [], { target: 25 })).not.toContain('targetReached')
    expect(rulesOf([25], [], { target: 25 })).not.toContain('targetReached')
  })

  it('says since when the cut-off is passed, for those who began at or under it', () => {
    expect(find('overCutOff', [20, 26, 24, 25.1, 26])?.reason.params).toEqual({
      score: 26,
      cutOff: 25,
      since: 4,
      session: 5,
    })
    expect(rulesOf([25, 26])).toContain('overCutOff')
    expect(rulesOf([26, 27])).not.toContain('overCutOff')
    expect(rulesOf([20, 26, 25])).not.toContain('overCutOff')
  })

  it('gives way to "stable above" after four sessions', () => {
    const rules = rulesOf([20, 26, 27, 26, 27])
    expect(rules).toContain('stableAbove')
    expect(rules).not.toContain('overCutOff')
    expect(rulesOf([20, 26, 27, 26])).not.toContain('stableAbove')
    expect(rulesOf([20, 26, 27, 25, 27, 28])).not.toContain('stableAbove')
    expect(find('stableAbove', [26, 27, 26, 27])).toMatchObject({
      action: 'spaceOut',
      reason: { params: { count: 4 } },
    })
  })

  it('asks about a first rating over 32', () => {
    expect(find('firstHigh', [32.1])).toMatchObject({ action: 'askWhatBrings', grade: 'goodToKnow' })
    expect(rulesOf([32])).not.toContain('firstHigh')
    const phq = withConstants(seriesOf([39]), { max: 60, cutOff: 20 })
    expect(alertsOf(phq).map(({ rule }) => rule)).not.toContain('firstHigh')
  })

  it('asks whether the first seems off when session 2 differs by the RCI, up or down, while it is early', () => {
    expect(find('firstSeemsOff', [20, 26])?.reason.params).toEqual({
      first: 20,
      second: 26,
      change: 6,
      rci: 6,
      session: 2,
    })
    expect(rulesOf([26, 20])).toContain('firstSeemsOff')
    expect(rulesOf([20, 25.9])).not.toContain('firstSeemsOff')
    expect(rulesOf([20, 26, 26])).toContain('firstSeemsOff')
    expect(rulesOf([20, 26, 26, 26])).not.toContain('firstSeemsOff')
    expect(rulesOf([20, null, 26])).not.toContain('firstSeemsOff')
  })

  it('never praises a perfect score', () => {
    expect(rulesOf([40, 40, 40], [40, 40, 40])).toEqual(['firstHigh'])
  })
})

describe('alertsFor', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 400 }).map((n) => n / 10)), { maxLength: 16 })

  it('has none for a closed episode', () => {
    expect(rulesOf([20, 8], [], { closed: true, flags: { safetyFlag: true, safetyAnswer: true } })).toEqual(
      [],
    )
  })

  it('is deterministic, order-free, one per rule in the order of the rules, with finite numbers', () => {
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: 0, max: 90 }), (outcome, alliance, days) => {
        const series = seriesOf(outcome, alliance)
        const now = addDays(after(series), days)
        const alerts = alertsFor(series, settings, now)
        const turned = {
          ...series,
          ratings: [...series.ratings].reverse(),
          alliance: [...series.alliance].reverse(),
        }
        expect(alertsFor({ ...turned, sessions: [...series.sessions].reverse() }, settings, now)).toEqual(
          alerts,
        )
        const order = alerts.map(({ rule }) => alertRules.indexOf(rule))
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        const grades = alerts.map(({ grade }) => grade)
        expect(grades).toEqual([...grades].sort().reverse())
        for (const { reason, rule } of alerts) {
          expect(reason.key.startsWith(`alerts:${rule}`)).toBe(true)
          for (const value of Object.values(reason.params)) {
            expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
          }
        }
      }),
    )
  })

  it('adds no "worth a look" on the outcome line when the last score rises', () => {
    const outcomeRules = [
      'belowTwice',
      'reliableFallSinceLast',
      'reliableFallSinceFirst',
      'veryLowTotal',
      'noGainTalk',
      'noGainConsult',
      'noGainReview',
    ]
    const tenths = fc.integer({ min: 0, max: 400 }).map((n) => n / 10)
    fc.assert(
      fc.property(fc.array(tenths, { maxLength: 12 }), tenths, tenths, (before, a, b) => {
        fc.pre(before.length > 0)
        const fired = (last: number) =>
          rulesOf([...before, last]).filter((rule) => outcomeRules.includes(rule))
        const low = fired(Math.min(a, b))
        for (const rule of fired(Math.max(a, b))) expect(low).toContain(rule)
      }),
    )
  })
})

describe('isOffTrack', () => {
  it('is below twice, a reliable fall or a safety flag, and nothing else', () => {
    expect(isOffTrack(alertsOf(seriesOf([20, 22, 22, 20, 20])))).toBe(true)
    expect(isOffTrack(alertsOf(seriesOf([20, 14])))).toBe(true)
    expect(isOffTrack(alertsOf(seriesOf([], [], { flags: { safetyFlag: true, safetyAnswer: false } })))).toBe(
      true,
    )
    expect(isOffTrack(alertsOf(seriesOf([20, 20, 20], [36, 33, 30])))).toBe(false)
    expect(isOffTrack([])).toBe(false)
  })
})
