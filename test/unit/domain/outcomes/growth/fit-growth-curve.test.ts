import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitGrowthCurve, growthCurveSteps } from '#domain/outcomes/growth/fit-growth-curve.ts'
import { fitMixedModel } from '#domain/outcomes/growth/fit-mixed-model.ts'
import { growthGroup, laterRatings } from '#domain/outcomes/growth/growth-groups.ts'
import type { GrowthEpisode, GrowthFit } from '#domain/outcomes/growth/growth-types.ts'
import { mixedSums } from '#domain/outcomes/growth/mixed-sums.ts'
import { remlCriterion } from '#domain/outcomes/growth/reml-criterion.ts'
import { runStepsInTurns } from '#domain/outcomes/growth/run-steps.ts'
import { practice } from './practice.ts'
import { readEpisodes } from './tables.ts'

const range = { min: 0, max: 40 }
const plain = readEpisodes('plain')

const fitted = (episodes: readonly GrowthEpisode[]): GrowthFit => {
  const fit = fitGrowthCurve(episodes, range)
  if (fit.kind !== 'fit') throw new Error(fit.kind)
  return fit
}

/** Every number anywhere inside. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : []

const tenths = fc.integer({ min: 0, max: 400 }).map((score) => score / 10)

const anyEpisodes = fc.array(
  fc.record({
    intake: tenths,
    ratings: fc.array(fc.record({ session: fc.integer({ min: 1, max: 30 }), score: tenths }), {
      maxLength: 7,
    }),
  }),
  { maxLength: 14 },
)

describe('fitGrowthCurve', () => {
  it('finds what a practice was made of', () => {
    const fit = fitted(practice({ seed: 7, episodes: 800, sessions: 10 }))
    expect(Math.abs(fit.fixed.intercept.value - 6)).toBeLessThan(3 * fit.fixed.intercept.error)
    expect(Math.abs(fit.fixed.logSession.value - 2.5)).toBeLessThan(3 * fit.fixed.logSession.error)
    expect(Math.abs(fit.fixed.intake.value - 0.7)).toBeLessThan(3 * fit.fixed.intake.error)
    expect(Math.abs(fit.variances.intercept - 9)).toBeLessThan(1.5)
    expect(fit.variances.slope).toBeCloseTo(2.25, 0)
    expect(fit.variances.residual).toBeCloseTo(6.25, 0)
  })

  it('is the same whatever the order of episodes and ratings', () => {
    const expected = fitted(plain)
    const orders = fc.tuple(
      fc.shuffledSubarray([...plain], { minLength: plain.length, maxLength: plain.length }),
      fc.boolean(),
    )
    fc.assert(
      fc.property(orders, ([episodes, turned]) => {
        const mixed = episodes.map((episode) => ({
          ...episode,
          ratings: turned ? episode.ratings.toReversed() : episode.ratings,
        }))
        expect(fitted(mixed)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('shifts the intercept only when all scores rise by the same', () => {
    const groups = plain.map((e) => growthGroup({ ...e, ratings: laterRatings(e.ratings) }))
    const fitOf = (shift: number) => {
      const fit = fitMixedModel(groups.map((g) => ({ ...g, y: g.y.map((value) => value + shift) })))
      if (fit.kind !== 'fit') throw new Error('no fit')
      return fit
    }
    const still = fitOf(0)
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (shift) => {
        const moved = fitOf(shift)
        expect(moved.beta[0]).toBeCloseTo((still.beta[0] as number) + shift, 4)
        expect(moved.beta[1]).toBeCloseTo(still.beta[1] as number, 4)
        expect(moved.beta[2]).toBeCloseTo(still.beta[2] as number, 4)
        expect(moved.variances.intercept).toBeCloseTo(still.variances.intercept, 2)
        expect(moved.variances.residual).toBeCloseTo(still.variances.residual, 3)
        expect(moved.criterion).toBeCloseTo(still.criterion, 5)
      }),
      { numRuns: 15 },
    )
  })

  it('never gives NaN: it fits, or says what is missing', () => {
    const free = { ...range, fewestEpisodes: 3, fewestSpareRatings: 3 }
    fc.assert(
      fc.property(anyEpisodes, (records) => {
        const fit = fitGrowthCurve(
          records.map((record, i) => ({ ...record, id: `e${i}` })),
          free,
        )
        for (const number of numbersIn(fit)) expect(Number.isFinite(number)).toBe(true)
        if (fit.kind !== 'fit') return
        const { intercept, slope, covariance, correlation, residual } = fit.variances
        expect(Math.min(intercept, slope)).toBeGreaterThanOrEqual(0)
        expect(residual).toBeGreaterThan(0)
        expect(covariance ** 2).toBeLessThanOrEqual(intercept * slope * (1 + 1e-9) + 1e-12)
        expect(Math.abs(correlation ?? 0)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })

  it('has found the lowest point: no other θ anywhere lies lower', () => {
    const theta = fc.tuple(
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 4, noNaN: true }),
    )
    const seeds = fc.record({ seed: fc.nat(10_000), episodes: fc.integer({ min: 6, max: 20 }) })
    fc.assert(
      fc.property(seeds, fc.array(theta, { minLength: 30, maxLength: 30 }), (make, others) => {
        const groups = practice({ ...make, sessions: 5 }).map((episode) =>
          growthGroup({ ...episode, ratings: laterRatings(episode.ratings) }),
        )
        const fit = fitMixedModel(groups)
        if (fit.kind !== 'fit') return
        expect(fit.converged).toBe(true)
        const sums = mixedSums(groups)
        for (const other of others) {
          const point = remlCriterion(sums, other)
          if (point) expect(point.criterion).toBeGreaterThanOrEqual(fit.criterion - 2e-4)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('asks for 30 episodes with a second rating, and for ratings beyond two per episode', () => {
    expect(fitGrowthCurve(plain.slice(0, 29), range)).toEqual({
      kind: 'tooFew',
      of: 'episodes',
      needed: 30,
      found: 29,
    })
    const once = Array.from({ length: 40 }, (_, i) => ({
      id: `${i}`,
      intake: 20,
      ratings: [{ session: 1, score: 20 }],
    }))
    expect(fitGrowthCurve(once, range)).toMatchObject({ of: 'episodes', found: 0 })
    expect(fitGrowthCurve([], { ...range, fewestEpisodes: 0 })).toMatchObject({ of: 'episodes', needed: 3 })
    const short = plain.map((episode) => ({ ...episode, ratings: laterRatings(episode.ratings).slice(0, 2) }))
    expect(fitGrowthCurve(short, range)).toEqual({ kind: 'tooFew', of: 'ratings', needed: 30, found: 0 })
  })

  it('says why when scores cannot carry a curve', () => {
    const made = (score: (i: number, session: number) => number, intake: (i: number) => number) =>
      Array.from({ length: 40 }, (_, i) => ({
        id: `${i}`,
        intake: intake(i),
        ratings: [2, 3, 4, 5].map((session) => ({ session, score: score(i, session) })),
      }))
    const scatter = (i: number, session: number): number => 10 + ((i * 7 + session * session * 3) % 13)
    const intakes = (i: number): number => i % 30
    expect(
      fitGrowthCurve(
        made(() => 20, intakes),
        range,
      ),
    ).toEqual({ kind: 'notApplicable', reason: 'noResidual' })
    const lines = made((i, session) => 5 + i / 5 + (i % 7) * Math.log(session), intakes)
    expect(fitGrowthCurve(lines, range)).toEqual({ kind: 'notApplicable', reason: 'noResidual' })
    expect(
      fitGrowthCurve(
        made(scatter, () => 20.3),
        range,
      ),
    ).toEqual({ kind: 'notApplicable', reason: 'collinear' })
    const one = made(scatter, intakes).map((e) => ({
      ...e,
      ratings: e.ratings.map((r) => ({ ...r, session: 2 })),
    }))
    expect(fitGrowthCurve(one, range)).toEqual({ kind: 'notApplicable', reason: 'collinear' })
  })

  it('refuses what no episode can be', () => {
    const [first, ...rest] = plain as [GrowthEpisode, ...GrowthEpisode[]]
    const wrong = (change: Partial<GrowthEpisode>) => () =>
      fitGrowthCurve([{ ...first, ...change }, ...rest], range)
    expect(wrong({ intake: 40.1 })).toThrow(RangeError)
    expect(wrong({ intake: Number.NaN })).toThrow(RangeError)
    expect(wrong({ ratings: [{ session: 0, score: 20 }] })).toThrow(RangeError)
    expect(wrong({ ratings: [{ session: 2.5, score: 20 }] })).toThrow(RangeError)
    expect(wrong({ ratings: [{ session: 2, score: -1 }] })).toThrow(RangeError)
    expect(wrong({ id: rest[0]?.id as string })).toThrow('only once')
    expect(() => fitGrowthCurve(plain, { min: 0, max: Number.POSITIVE_INFINITY })).toThrow(RangeError)
  })

  it('fits 5,000 episodes of 12 ratings well inside ten seconds', () => {
    const many = practice({ seed: 1, episodes: 5000, sessions: 12, all: true })
    const before = performance.now()
    expect(fitted(many).data).toMatchObject({ episodes: 5000, ratings: 60_000 })
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('reports progress that never falls, and stops when told', async () => {
    const shares: number[] = []
    const fit = fitGrowthCurve(plain, range, { onProgress: ({ share }) => shares.push(share) })
    expect(fit.kind).toBe('fit')
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect([shares[0], shares.at(-1)]).toEqual([0, 1])
    expect(shares.length).toBeGreaterThan(10)

    let asked = 0
    const isCancelled = (): boolean => {
      asked += 1
      return asked > 5
    }
    expect(fitGrowthCurve(plain, range, { isCancelled })).toEqual({ kind: 'cancelled' })
    expect(asked).toBe(6)

    let pauses = 0
    const pause = async (): Promise<void> => {
      pauses += 1
    }
    expect(await runStepsInTurns(growthCurveSteps(plain, range), pause)).toEqual(fit)
    expect(pauses).toBe(shares.length)
    const cancelled = runStepsInTurns(growthCurveSteps(plain, range), pause, {
      isCancelled: () => pauses > 3,
    })
    expect(await cancelled).toEqual({ kind: 'cancelled' })
  })
})
