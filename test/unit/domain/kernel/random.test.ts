import fc from 'fast-check'
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#domain/kernel/random.ts'

describe('seededRandom', () => {
  it('gives the published mulberry32 sequence', () => {
    const random = seededRandom(1)
    // From the reference implementation with seed 1.
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ])
  })

  it('repeats itself for a seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, seededRandom(seed).next)
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('stays in its range', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const random = seededRandom(seed)
        for (let i = 0; i < 20; i += 1) {
          const value = random.below(limit)
          expect(Number.isInteger(value) && value >= 0 && value < limit).toBe(true)
        }
      }),
    )
  })

  it('draws normally: mean and spread of 4000 draws', () => {
    const random = seededRandom(3)
    const draws = Array.from({ length: 4000 }, () => random.normal(20, 5))
    expect(mean(draws)).toBeCloseTo(20, 0)
    expect(sampleStandardDeviation(draws)).toBeCloseTo(5, 0)
    expect(draws.every(Number.isFinite)).toBe(true)
  })

  it('picks and shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (list, seed) => {
        const random = seededRandom(seed)
        expect(list).toContain(random.pick(list))
        const shuffled = random.shuffle(list)
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b))
      }),
    )
    expect(seededRandom(1).shuffle([1, 2, 3, 4, 5, 6, 7, 8])).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('refuses what it cannot draw from', () => {
    const random = seededRandom(1)
    expect(() => seededRandom(0.5)).toThrow(RangeError)
    expect(() => random.pick([])).toThrow(RangeError)
    for (const limit of [0, -1, 1.5, 2 ** 33]) expect(() => random.below(limit)).toThrow(RangeError)
  })
})
