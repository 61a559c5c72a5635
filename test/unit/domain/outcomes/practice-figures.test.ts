import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClientId, type EpisodeId, toId } from '#domain/kernel/ids.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import {
  type PracticeFigureName,
  practiceFigure,
  practiceFigures,
  practiceGroups,
} from '#domain/outcomes/practice-figures.ts'
import { practiceStatistics } from '#domain/outcomes/practice-statistics.ts'
import type { EpisodeOutcome } from '#domain/outcomes/practice-types.ts'

const id = (kind: number, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const names = Object.keys(practiceFigures) as readonly PracticeFigureName[]

const points = fc.option(
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
  { freq: 6 },
)

const episode = fc
  .record({
    first: points,
    last: points,
    expected: points,
    target: points,
    allianceMean: points,
    ratings: fc.integer({ min: 0, max: 30 }),
    sessions: fc.integer({ min: 0, max: 30 }),
    days: fc.option(fc.integer({ min: 0, max: 900 })),
    flags: fc.subarray(['firstAboveCeiling', 'fewerThanTwo', 'sawTooth'] as const, { maxLength: 1 }),
    excluded: fc.boolean(),
    closed: fc.boolean(),
    rater: fc.constantFrom('self' as const, 'self' as const, 'parent' as const),
    endReason: fc.constantFrom('planned' as const, 'toldMe' as const, 'stoppedComing' as const, null),
  })
  .map(
    (drawn) =>
      (n: number): EpisodeOutcome => ({
        ...drawn,
        episode: toId<EpisodeId>(id(5, n)),
        client: toId<ClientId>(id(4, n)),
        ageBand: 'adult',
        measure: outcomeMeasure.id,
        ownWording: true,
        constants: { min: 0, max: 40, direction: 'higher', cutOff: 25, rci: 6, sd: 7.75 },
        sessionsWithBoth: Math.floor(drawn.sessions / 2),
      }),
  )
const practice = fc
  .array(episode, { maxLength: 40 })
  .map((makers) => makers.map((make, index) => make(index)))

describe('one figure alone', () => {
  it('is the one that stands among all of them, in any order of the episodes', () => {
    fc.assert(
      fc.property(practice, fc.constantFrom(...names), (episodes, name) => {
        expect(practiceFigure(name, episodes.toReversed())).toEqual(practiceStatistics(episodes)[name])
      }),
      { numRuns: 60 },
    )
  })

  it('is finite with its value inside its interval, or says too few of how many', () => {
    fc.assert(
      fc.property(practice, fc.constantFrom(...names), (episodes, name) => {
        const figure = practiceFigure(name, episodes)
        const known = new Set<string>(episodes.map((one) => one.episode))
        expect(figure.of.every((one) => known.has(one))).toBe(true)
        if (figure.kind === 'tooFew') {
          expect(figure.of.length).toBeLessThan(figure.needed)
          return
        }
        expect(figure.of.length).toBeGreaterThanOrEqual(10)
        expect([figure.value, figure.low, figure.high].every(Number.isFinite)).toBe(true)
        expect(figure.low).toBeLessThanOrEqual(figure.value + 1e-9)
        expect(figure.high).toBeGreaterThanOrEqual(figure.value - 1e-9)
        expect(figure.which.every((one) => figure.of.includes(one))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('of groups that share no episode adds up: what two groups count, the whole counts', () => {
    fc.assert(
      fc.property(practice, (episodes) => {
        const [even, odd] = [0, 1].map((rest) => episodes.filter((_one, index) => index % 2 === rest))
        const of = (some: readonly EpisodeOutcome[] = []) => practiceGroups(some).counted.length
        expect(of(even) + of(odd)).toBe(of(episodes))
      }),
      { numRuns: 30 },
    )
  })
})
