import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClientId, type EpisodeId, toId, toMeasureId } from '#domain/kernel/ids.ts'
import { addDays } from '#domain/kernel/time.ts'
import { defaultOutcomeSettings as settings } from '#domain/outcomes/outcome-settings.ts'
import { practiceCounts, practiceIndices, practiceStatistics } from '#domain/outcomes/practice-statistics.ts'
import type { EpisodeOutcome, Figure } from '#domain/outcomes/practice-types.ts'
import { type EpisodeFacts, summariseEpisode } from '#domain/outcomes/summarise-episode.ts'
import { ratingId, seriesOf, start } from './series.ts'

const id = (kind: number, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const clientId = (n: number) => toId<ClientId>(id(4, n))
const episodeId = (n: number) => toId<EpisodeId>(id(5, n))

const facts = (n: number, more: Partial<EpisodeFacts> = {}): EpisodeFacts => ({
  client: clientId(n),
  ageBand: 'adult',
  rater: 'self',
  excluded: false,
  endReason: 'planned',
  ...more,
})

type Scores = readonly (number | null)[]

const outcomeOf = (
  n: number,
  scores: Scores,
  more: Partial<EpisodeFacts> = {},
  alliance: Scores = [],
): EpisodeOutcome =>
  summariseEpisode(
    seriesOf(scores, alliance, { episode: episodeId(n), closed: true }),
    facts(n, more),
    settings,
  )

/** Twelve closed episodes: 5 recovered, 2 improved, 3 unchanged, 2 deteriorated; one of them began over the cut-off. */
const twelve: readonly EpisodeOutcome[] = [
  ...[1, 2, 3, 4, 5].map((n) => outcomeOf(n, [18, 22, 28], {}, [36, 37, 38])),
  outcomeOf(6, [10, 16]),
  outcomeOf(7, [26, 32]),
  ...[8, 9, 10].map((n) => outcomeOf(n, [20, 22, 21], { endReason: 'stoppedComing' })),
  ...[11, 12].map((n) => outcomeOf(n, [20, 14], { endReason: 'toldMe' })),
]

const shareOf = (figure: Figure): number => {
  if (figure.kind === 'tooFew') throw new Error('too few')
  return figure.value
}

describe('summariseEpisode', () => {
  it('sums an episode up from the same reading as its chart', () => {
    expect(outcomeOf(1, [18, null, 28], {}, [36, 38, null])).toMatchObject({
      ratings: 2,
      first: 18,
      last: 28,
      allianceMean: 37,
      sessions: 3,
      sessionsWithBoth: 1,
      days: 14,
      flags: [],
      ownWording: true,
      target: 27.2,
    })
    expect(outcomeOf(1, [18, 20, 28]).expected).toBeCloseTo(18 + 9.2 * Math.log10(3), 9)
  })

  it('stands on a re-started baseline', () => {
    const series = seriesOf([36, 18, 26], [], { baseline: ratingId(2), closed: true })
    expect(summariseEpisode(series, facts(1), settings)).toMatchObject({
      ratings: 2,
      first: 18,
      last: 26,
      flags: [],
    })
  })

  it('has no more than there is', () => {
    expect(outcomeOf(1, [])).toMatchObject({
      first: null,
      last: null,
      expected: null,
      target: null,
      allianceMean: null,
      days: null,
      flags: ['fewerThanTwo'],
    })
    const sessions = [
      { number: 1, at: addDays(start, 9) },
      { number: 2, at: start },
    ]
    const back = summariseEpisode(seriesOf([20, 22], [], { sessions, target: 30 }), facts(1), settings)
    expect([back.days, back.target]).toEqual([null, 30])
    expect(outcomeOf(1, [35, 36])).toMatchObject({
      expected: null,
      target: null,
      flags: ['firstAboveCeiling'],
    })
  })

  it('knows no ceiling on another measure', () => {
    const series = seriesOf([35, 20])
    const constants = { ...series.measure.constants, max: 50 }
    const other = { ...series, measure: { ...series.measure, constants } }
    expect(summariseEpisode(other, facts(1), settings).flags).toEqual([])
    const lower = {
      ...series,
      measure: { ...series.measure, constants: { ...series.measure.constants, direction: 'lower' as const } },
    }
    expect(summariseEpisode(lower, facts(1), settings).flags).toEqual([])
  })
})

describe('its two halves', () => {
  it('say together what the whole says', () => {
    expect({ counts: practiceCounts(twelve), ...practiceIndices(twelve) }).toEqual(practiceStatistics(twelve))
  })
})

describe('practiceStatistics', () => {
  it('follows the worked example of twelve episodes', () => {
    const { counts, ...figures } = practiceStatistics(twelve)
    expect(counts).toMatchObject({
      clients: 12,
      episodes: 12,
      open: 0,
      closed: 12,
      counted: 12,
      ratedTwice: 12,
    })
    expect(counts.byAgeBand).toEqual({ adult: 12, adolescent: 0, child: 0, youngChild: 0 })
    expect(counts.byRater).toMatchObject({ self: 12, parent: 0 })
    // Eleven began in the clinical range, five of them recovered.
    expect(shareOf(figures.recovered)).toBeCloseTo(5 / 11, 10)
    expect(shareOf(figures.improved)).toBeCloseTo(7 / 12, 10)
    expect(shareOf(figures.unchanged)).toBeCloseTo(3 / 12, 10)
    expect(shareOf(figures.deteriorated)).toBeCloseTo(2 / 12, 10)
    expect(shareOf(figures.reachedTarget)).toBeCloseTo(6 / 12, 10)
    expect(shareOf(figures.unplanned)).toBeCloseTo(5 / 12, 10)
    expect(shareOf(figures.unplannedWithEffect)).toBe(0)
    expect(shareOf(figures.unplannedWithoutEffect)).toBeCloseTo(5 / 12, 10)
    expect(shareOf(figures.unplannedEffectUnknown)).toBe(0)
    expect(shareOf(figures.firstOutcome)).toBeCloseTo((5 * 18 + 10 + 26 + 5 * 20) / 12, 10)
    expect(shareOf(figures.sessions)).toBeCloseTo((8 * 3 + 4 * 2) / 12, 10)
    expect(shareOf(figures.days)).toBeCloseTo((8 * 14 + 4 * 7) / 12, 10)
    expect(shareOf(figures.effectSize)).toBeCloseTo((5 * 10 + 6 + 6 + 3 - 12) / 12 / 7.75, 10)
    expect(shareOf(figures.sessionsWithBoth)).toBeCloseTo(15 / 32, 10)
    expect(figures.alliance).toEqual({ kind: 'tooFew', needed: 10, of: [1, 2, 3, 4, 5].map(episodeId) })
  })

  it('names method, caveats and episodes of each figure', () => {
    const { recovered, effectSize, differenceFromReference, sessionsWithBoth, unplanned } =
      practiceStatistics(twelve)
    expect(recovered).toMatchObject({
      method: 'wilson',
      caveats: ['borrowedCutOff'],
      which: [1, 2, 3, 4, 5].map(episodeId),
    })
    expect(recovered.of).toHaveLength(11)
    expect(effectSize).toMatchObject({ method: 'tInterval', caveats: [] })
    expect(differenceFromReference).toMatchObject({ method: 'tInterval', caveats: ['modelErrorLeftOut'] })
    expect(sessionsWithBoth).toMatchObject({ method: 'bootstrap' })
    expect(unplanned).toMatchObject({ which: [8, 9, 10, 11, 12].map(episodeId) })
    const licensed = twelve.map((episode) => ({ ...episode, ownWording: false }))
    expect(practiceStatistics(licensed).recovered).toMatchObject({ caveats: [] })
  })

  it('leaves flagged, excluded, open and other raters’ episodes out, and shows how many', () => {
    const more = [
      outcomeOf(13, [34, 35]),
      outcomeOf(14, [20], { endReason: 'stoppedComing' }),
      outcomeOf(15, [20, 30], { excluded: true }),
      { ...outcomeOf(16, [20, 30]), closed: false },
      outcomeOf(17, [20, 30], { rater: 'parent' }),
      outcomeOf(18, [10, 16, 10, 16, 10]),
      outcomeOf(19, [], { ageBand: 'child' }),
    ]
    const { counts, improved, unplanned, unplannedEffectUnknown, sessionsWithBoth } = practiceStatistics([
      ...twelve,
      ...more,
    ])
    expect(counts).toMatchObject({
      episodes: 19,
      open: 1,
      closed: 18,
      excluded: 1,
      counted: 12,
      ratedTwice: 14,
    })
    expect(counts.flagged).toEqual({ firstAboveCeiling: 1, fewerThanTwo: 2, sawTooth: 1 })
    expect(counts.byRater.parent).toBe(1)
    expect(counts.byAgeBand.child).toBe(1)
    expect(improved.of).toHaveLength(12)
    expect(shareOf(unplanned)).toBeCloseTo(6 / 16, 10)
    expect(unplannedEffectUnknown).toMatchObject({ which: [episodeId(14)] })
    // The episode without a session has nothing to share.
    expect(sessionsWithBoth.of).toHaveLength(15)
  })

  it('says too few under ten episodes, figure by figure', () => {
    const few = practiceStatistics(twelve.slice(0, 9))
    const { counts, ...figures } = few
    expect(counts.counted).toBe(9)
    for (const figure of Object.values(figures)) expect(figure.kind).toBe('tooFew')
    expect(Object.values(practiceStatistics([])).slice(1)).toEqual(
      Array.from({ length: 16 }, () => ({ kind: 'tooFew', needed: 10, of: [] })),
    )
  })

  it('turns the target round where lower is better', () => {
    const turned = twelve.map((episode) => ({
      ...episode,
      target: 20,
      expected: null,
      constants: { ...episode.constants, direction: 'lower' as const },
    }))
    expect(shareOf(practiceStatistics(turned).reachedTarget)).toBeCloseTo(3 / 12, 10)
    expect(practiceStatistics(turned).differenceFromReference.kind).toBe('tooFew')
  })

  it('counts a couple’s one episode once per person, in a steady order', () => {
    const pair = [
      outcomeOf(13, [20, 30], { client: clientId(21) }),
      outcomeOf(13, [20, 30], { client: clientId(20) }),
    ]
    const { counts, improved } = practiceStatistics([...twelve, ...pair])
    expect([counts.episodes, counts.clients]).toEqual([14, 14])
    expect(practiceStatistics([...pair].reverse().concat(twelve)).improved).toEqual(improved)
    expect(practiceStatistics([...twelve, ...pair, ...pair]).counts.clients).toBe(14)
  })

  it('never joins two measures', () => {
    const other = { ...outcomeOf(13, [20, 26]), measure: toMeasureId('licensed.outcome') }
    expect(() => practiceStatistics([...twelve, other])).toThrow(RangeError)
  })

  it('is order-free and never NaN; improved, unchanged and deteriorated make up the whole', () => {
    const tenths = fc.integer({ min: 0, max: 320 }).map((n) => n / 10)
    const lists = fc.array(fc.array(tenths, { minLength: 2, maxLength: 4 }), { minLength: 10, maxLength: 25 })
    fc.assert(
      fc.property(lists, fc.func(fc.integer()), (list, key) => {
        const episodes = list.map((scores, i) => outcomeOf(i + 1, scores))
        const statistics = practiceStatistics(episodes)
        const shuffled = [...episodes].sort((a, b) => key(a.episode) - key(b.episode))
        expect(practiceStatistics(shuffled)).toEqual(statistics)
        expect(JSON.stringify(statistics)).not.toMatch(/NaN|null/)
        const { improved, unchanged, deteriorated } = statistics
        expect(shareOf(improved) + shareOf(unchanged) + shareOf(deteriorated)).toBeCloseTo(1, 10)
      }),
      { numRuns: 25 },
    )
  })
})
