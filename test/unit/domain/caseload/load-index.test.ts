import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capacityHours, clientShare, hoursRatio } from '#domain/caseload/capacity-hours.ts'
import {
  defaultLoadWeights,
  type LoadFactor,
  type LoadValues,
  loadFactors,
} from '#domain/caseload/load-factors.ts'
import { type LoadIndex, loadBand, loadIndex } from '#domain/caseload/load-index.ts'
import { shareOut } from '#domain/caseload/share-out.ts'
import { usualLoad } from '#domain/caseload/usual-load.ts'

type Row = readonly (number | null)[]

/** In the order of the published vectors: ratio, clinical, off track, intakes, low alliance, back to back, after hours, run. */
const values = ([
  hours,
  clinical,
  offTrack,
  intakes,
  lowAlliance,
  backToBack,
  afterHours,
  longestRun,
]: Row): LoadValues => ({
  hours: hours ?? null,
  clinical: clinical ?? null,
  offTrack: offTrack ?? null,
  intakes: intakes ?? null,
  lowAlliance: lowAlliance ?? null,
  backToBack: backToBack ?? null,
  afterHours: afterHours ?? null,
  longestRun: longestRun ?? null,
})

const load = (...row: Row): Extract<LoadIndex, { kind: 'load' }> => {
  const said = loadIndex(values(row))
  if (said.kind !== 'load') throw new Error(said.kind)
  return said
}

const anyValue: fc.Arbitrary<number | null> = fc.option(fc.double({ min: 0, max: 15, noNaN: true }))
const anyValues: fc.Arbitrary<LoadValues> = fc.record(
  Object.fromEntries(loadFactors.map((factor) => [factor, anyValue])) as Record<LoadFactor, typeof anyValue>,
)

describe('loadIndex', () => {
  it('follows the published vectors', () => {
    expect(load(0.65, 0.5, 0.1, 0, 0, 0.2, 0, 5)).toMatchObject({ index: 0, band: 'light', factors: 8 })
    expect(load(1.0, 0.7, 0.2, 0.1, 0.15, 0.5, 2, 5)).toMatchObject({ index: 33.6, band: 'full' })
    expect(load(1.2, 0.8, 0.3, 0.15, 0.2, 0.7, 3.5, 6)).toMatchObject({ index: 62.3, band: 'heavy' })
    expect(load(1.4, 0.9, 0.4, 0.2, 0.3, 0.9, 5, 12)).toMatchObject({ index: 91.4, band: 'veryHeavy' })
    const partial = load(1.1, 0.7, 0.25, 0.1, 0.1, null, null, null)
    expect(partial).toMatchObject({ index: 44.6, factors: 5, available: 75 })
    expect(partial.missing).toEqual(['backToBack', 'afterHours', 'longestRun'])
  })

  it('follows the picture look/6-load.png', () => {
    const { index, parts } = load(21 / 20, 17 / 24, 5 / 24, 4 / 24, 4 / 22, 9 / 14, 2.5, 6)
    expect(index).toBe(44.5)
    expect(parts.map(({ points }) => points)).toEqual([17.5, 6.2, 6.5, 3.1, 4.7, 3.6, 1.9, 1])
    expect(parts.map(({ max }) => Math.round(max))).toEqual([30, 20, 10, 10, 8, 8, 7, 7])
  })

  it('needs hours, two others and fifty points', () => {
    expect(loadIndex(values([1.1, 0.7, 0.2]))).toMatchObject({ kind: 'load', available: 60, factors: 3 })
    expect(loadIndex(values([1.1, null, 0.2]))).toEqual({
      kind: 'hoursOnly',
      hoursRatio: 1.1,
      missing: ['backToBack', 'clinical', 'intakes', 'afterHours', 'lowAlliance', 'longestRun'],
    })
    // Hours 30, low alliance 7, longest run 7: 44 points are too few.
    expect(loadIndex(values([1.1, null, null, null, 0.2, null, null, 6])).kind).toBe('hoursOnly')
    expect(loadIndex(values([null, 0.7, 0.2, 0.1, 0.1, 0.5, 2, 5]))).toMatchObject({
      kind: 'noCapacity',
      missing: ['hours'],
    })
  })

  it('is at least heavy from a ratio of 1.25 on', () => {
    expect(load(1.25, 0.5, 0.1, 0, 0, 0.2, 0, 5)).toMatchObject({
      index: 27.5,
      band: 'heavy',
      heavyByHours: true,
    })
    expect(load(1.24, 0.5, 0.1, 0, 0, 0.2, 0, 5)).toMatchObject({ band: 'full', heavyByHours: false })
    expect(load(1.4, 0.9, 0.4, 0.2, 0.3, 0.9, 5, 12).heavyByHours).toBe(false)
  })

  it('names bands by the number that is shown', () => {
    expect([0, 24.9, 25, 49.9, 50, 74.9, 75, 100].map(loadBand)).toEqual([
      'light',
      'light',
      'full',
      'full',
      'heavy',
      'heavy',
      'veryHeavy',
      'veryHeavy',
    ])
  })

  it('refuses values and weights without meaning', () => {
    expect(() => loadIndex(values([-0.1, 0.7, 0.2]))).toThrow(RangeError)
    expect(() => loadIndex(values([Number.NaN, 0.7, 0.2]))).toThrow(RangeError)
    const weights = (hours: { lo: number; hi: number; max: number }) => ({ ...defaultLoadWeights, hours })
    for (const wrong of [
      { lo: 1, hi: 1, max: 30 },
      { lo: 0, hi: 1, max: -1 },
      { lo: 0, hi: 1, max: Number.NaN },
    ]) {
      expect(() => loadIndex(values([1, 0.7, 0.2]), weights(wrong))).toThrow(RangeError)
    }
  })

  it('shows points that sum to the number shown, inside 0–100', () => {
    fc.assert(
      fc.property(anyValues, (any) => {
        const said = loadIndex(any)
        if (said.kind !== 'load') return
        const tenths = said.parts.reduce((sum, { points }) => sum + Math.round(points * 10), 0)
        expect(tenths).toBe(Math.round(said.index * 10))
        expect(said.index).toBeGreaterThanOrEqual(0)
        expect(said.index).toBeLessThanOrEqual(100)
        for (const { points, max } of said.parts) expect(points).toBeLessThanOrEqual(max + 0.1)
        expect(said.factors + said.missing.length).toBe(8)
      }),
    )
  })

  it('never falls when a factor rises, and never counts a missing one as zero', () => {
    const factor = fc.constantFrom(...loadFactors)
    fc.assert(
      fc.property(anyValues, factor, fc.double({ min: 0, max: 15, noNaN: true }), (any, raised, by) => {
        const before = loadIndex(any)
        const value = any[raised]
        if (before.kind !== 'load' || value === null) return
        const after = loadIndex({ ...any, [raised]: value + by })
        expect(after.kind === 'load' && after.index >= before.index).toBe(true)
        const without = loadIndex({ ...any, [raised]: null })
        const atZero = loadIndex({ ...any, [raised]: 0 })
        if (without.kind === 'load' && atZero.kind === 'load')
          expect(without.index).toBeGreaterThanOrEqual(atZero.index)
      }),
    )
  })
})

describe('shareOut', () => {
  it('rounds by largest remainder', () => {
    expect(shareOut([1.4, 1.3, 1.3], 4)).toEqual([2, 1, 1])
    expect(shareOut([0.5, 0.5], 1)).toEqual([1, 0])
    expect(shareOut([], 0)).toEqual([])
  })

  it('adds up, each within one of its part, and gives nothing to nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 8 }), (parts) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part, 0))
        const shares = shareOut(parts, total)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
        for (const [i, share] of shares.entries()) {
          expect(Math.abs(share - (parts[i] ?? 0))).toBeLessThanOrEqual(1)
          if (parts[i] === 0) expect(share).toBe(0)
        }
      }),
    )
  })
})

describe('capacityHours', () => {
  it('follows working days: 20 h, FTE 0.8, 3 of 4 days', () => {
    expect(capacityHours({ fte: 0.8, workingDays: 3, contractedDays: 4 })).toBe(12)
    expect(capacityHours({ fullTimeHours: 25, fte: 1, workingDays: 5, contractedDays: 5 })).toBe(25)
  })

  it('is zero for a week of holidays and without working days, and then there is no ratio', () => {
    expect(capacityHours({ fte: 1, workingDays: 0, contractedDays: 5 })).toBe(0)
    expect(capacityHours({ fte: 1, workingDays: 0, contractedDays: 0 })).toBe(0)
    expect(hoursRatio(10, 0)).toBeNull()
    expect(hoursRatio(21, 20)).toBeCloseTo(1.05, 10)
    expect(hoursRatio(0, 20)).toBe(0)
  })

  it('refuses what is no number of hours', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => capacityHours({ fte: wrong, workingDays: 5, contractedDays: 5 })).toThrow(RangeError)
      expect(() => hoursRatio(wrong, 20)).toThrow(RangeError)
      expect(() => hoursRatio(20, wrong)).toThrow(RangeError)
    }
  })
})

describe('clientShare', () => {
  it('divides by at least eight, so that a caseload of one is no extreme', () => {
    expect(clientShare(1, 1)).toBe(0.125)
    expect(clientShare(5, 24)).toBeCloseTo(0.2083, 4)
    expect(clientShare(0, 0)).toBeNull()
    for (const [count, of] of [
      [2, 1],
      [-1, 5],
      [0.5, 5],
    ] as const)
      expect(() => clientShare(count, of)).toThrow(RangeError)
  })
})

describe('usualLoad', () => {
  it('is the median of up to eight earlier weeks, from four on', () => {
    expect(usualLoad([30, 40, 50])).toBeNull()
    expect(usualLoad([30, 40, 50, 60])).toBe(45)
    expect(usualLoad([99, 99, 99, 38, 38, 38, 38, 38, 38, 38, 38])).toBe(38)
  })
})
