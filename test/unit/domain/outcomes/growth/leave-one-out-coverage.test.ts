import { describe, expect, it } from 'vitest'
import { expectedCourse } from '#domain/outcomes/expected-course.ts'
import { fitGrowthCurve } from '#domain/outcomes/growth/fit-growth-curve.ts'
import { uncentred } from '#domain/outcomes/growth/fit-mixed-model.ts'
import { growthEpisodes, growthGroup } from '#domain/outcomes/growth/growth-groups.ts'
import type { GrowthEpisode, GrowthFit } from '#domain/outcomes/growth/growth-types.ts'
import {
  type CoverageOptions,
  coverageSteps,
  leaveOneOutCoverage,
  type Share,
} from '#domain/outcomes/growth/leave-one-out-coverage.ts'
import { leaveOneOutFits, thetaOf } from '#domain/outcomes/growth/leave-one-out-fits.ts'
import { mixedSums } from '#domain/outcomes/growth/mixed-sums.ts'
import { remlCriterion } from '#domain/outcomes/growth/reml-criterion.ts'
import { practice } from './practice.ts'
import { readEpisodes } from './tables.ts'

const range = { min: 0, max: 40 }

const fitOf = (episodes: readonly GrowthEpisode[]): GrowthFit => {
  const fit = fitGrowthCurve(episodes, range)
  if (fit.kind !== 'fit') throw new Error('no fit')
  return fit
}

const coverageOf = (episodes: readonly GrowthEpisode[], options: CoverageOptions = {}) => {
  const coverage = leaveOneOutCoverage(fitOf(episodes), episodes, options)
  if ('kind' in coverage) throw new Error('cancelled')
  return coverage
}

const shareOf = ({ inside, of }: Share): number => inside / of
const plain = readEpisodes('plain')
const fit = fitOf(plain)
const episodes = growthEpisodes(plain, range)

describe('leaveOneOutFits', () => {
  it('takes one episode away exactly, the variances held', () => {
    const theta = thetaOf(fit.variances)
    const held = leaveOneOutFits(fit, episodes, 'held')
    for (const episode of episodes.slice(0, 12)) {
      const sums = mixedSums(episodes.filter((e) => e !== episode).map(growthGroup))
      const point = remlCriterion(sums, theta)
      if (!point) throw new Error('no point')
      const expected = uncentred(sums, point.beta, point.inverse, fit.variances.residual)
      const found = held(episode)
      if (!found) throw new Error('no fit')
      const { intercept, logSession, intake } = found.fixed
      ;[intercept, logSession, intake].forEach(({ value, error }, i) => {
        expect(value).toBeCloseTo(expected.beta[i] as number, 8)
        expect(error).toBeCloseTo(Math.sqrt(expected.covariance.at[i * 4] as number), 8)
      })
    }
  })

  it('fits again as a fit of the others does', () => {
    const again = leaveOneOutFits(fit, episodes, 'refitted')
    for (const episode of episodes.slice(0, 5)) {
      const others = fitOf(plain.filter(({ id }) => id !== episode.id))
      const found = again(episode)
      expect(found?.fixed.logSession.value).toBeCloseTo(others.fixed.logSession.value, 4)
      expect(found?.variances.intercept).toBeCloseTo(others.variances.intercept, 2)
      expect(found?.variances.residual).toBeCloseTo(others.variances.residual, 3)
    }
  })

  it('leaves an edge where the others lie inside', () => {
    const narrow = readEpisodes('correlation-1')
    const wide = { min: -50, max: 100 }
    const all = fitGrowthCurve(narrow, wide)
    if (all.kind !== 'fit') throw new Error('no fit')
    const ordered = growthEpisodes(narrow, wide)
    const again = leaveOneOutFits(all, ordered, 'refitted')
    for (const episode of ordered.slice(0, 12)) {
      const others = fitGrowthCurve(
        narrow.filter(({ id }) => id !== episode.id),
        wide,
      )
      if (others.kind !== 'fit') throw new Error('no fit')
      expect(again(episode)?.variances.slope).toBeCloseTo(others.variances.slope, 2)
    }
  })
})

describe('leaveOneOutCoverage', () => {
  it('is near 50 and 80 % for a practice that is as the model says', () => {
    const coverage = coverageOf(practice({ seed: 21, episodes: 600, sessions: 10 }))
    expect(coverage.method).toBe('held')
    expect(shareOf(coverage.own.ratingsIn50)).toBeGreaterThan(0.47)
    expect(shareOf(coverage.own.ratingsIn50)).toBeLessThan(0.53)
    for (const share of [coverage.own.ratingsIn80, coverage.own.episodesIn80, coverage.nextIn80]) {
      expect(shareOf(share)).toBeGreaterThan(0.76)
      expect(shareOf(share)).toBeLessThan(0.84)
    }
    expect(coverage.own.episodesIn80.of).toBe(600)
    expect(coverage).toMatchObject({ reference: null, shrunk: null })
  })

  it('says nearly the same with the variances held and fitted again', () => {
    const again = coverageOf(plain)
    const held = coverageOf(plain, { method: 'held' })
    expect(again.method).toBe('refitted')
    const pairs = [
      [again.own.ratingsIn50, held.own.ratingsIn50],
      [again.own.ratingsIn80, held.own.ratingsIn80],
      [again.own.episodesIn80, held.own.episodesIn80],
      [again.nextIn80, held.nextIn80],
    ] as const
    for (const [a, b] of pairs) {
      expect(a.of).toBe(b.of)
      expect(Math.abs(shareOf(a) - shareOf(b))).toBeLessThanOrEqual(0.02)
    }
  })

  it('stands beside the reference and the shrunk course', () => {
    const reference = (first: number, through: number) => expectedCourse({ first, through, sd: 7.75 })
    const coverage = coverageOf(plain, { reference, method: 'held' })
    const drawn = episodes.filter(({ intake }) => intake <= 32)
    const ratings = drawn.reduce((sum, e) => sum + e.ratings.length, 0)
    expect(coverage.reference?.ratingsIn80.of).toBe(ratings)
    expect(coverage.shrunk?.ratingsIn80.of).toBe(ratings)
    expect(coverage.own.ratingsIn80.of).toBe(fit.data.ratings)
    expect(shareOf(coverage.shrunk?.ratingsIn80 as Share)).toBeGreaterThan(0.7)
  })

  it('stops when told, and reports progress that never falls', () => {
    const shares: number[] = []
    const onProgress = ({ share }: { readonly share: number }): void => {
      shares.push(share)
    }
    leaveOneOutCoverage(fit, plain, {}, { onProgress })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(60)
    shares.length = 0
    const stop = leaveOneOutCoverage(fit, plain, {}, { onProgress, isCancelled: () => shares.length > 7 })
    expect(stop).toEqual({ kind: 'cancelled' })
    expect(shares).toHaveLength(8)
  })

  it('refuses what no episode can be, at its first step', () => {
    const wrong = coverageSteps(fit, [{ id: 'x', intake: 99, ratings: [] }])
    wrong.next()
    expect(() => wrong.next()).toThrow(RangeError)
  })
})
