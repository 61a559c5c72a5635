import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import { ageAt, ageBandOf } from '#domain/measures/age-at.ts'
import { measureConstants } from '#domain/measures/measure-constants.ts'
import type { Rater } from '#domain/measures/measure-types.ts'
import { measureVersionFor } from '#domain/measures/measure-version-for.ts'

const at = (year: number, month: number) => toEpochMs(Date.UTC(year, month - 1, 15))
const november = at(2026, 11)

const versionOf = (birthYear: number | null, birthMonth: number | null, rater: Rater = 'self') =>
  measureVersionFor({ birthYear, birthMonth, at: november, rater })

describe('ageAt', () => {
  it('counts a birthday from the first day of its month', () => {
    expect(ageAt({ birthYear: 2013, birthMonth: 11 }, toEpochMs(Date.UTC(2026, 10, 1)))).toBe(13)
    expect(ageAt({ birthYear: 2013, birthMonth: 11 }, toEpochMs(Date.UTC(2026, 9, 31, 23, 59)))).toBe(12)
    expect(ageAt({ birthYear: 2026, birthMonth: 11 }, november)).toBe(0)
  })

  it('takes July without a month, and a newborn of this year as 0', () => {
    expect(ageAt({ birthYear: 2013, birthMonth: null }, at(2026, 6))).toBe(12)
    expect(ageAt({ birthYear: 2013, birthMonth: null }, at(2026, 7))).toBe(13)
    expect(ageAt({ birthYear: 2026, birthMonth: null }, at(2026, 1))).toBe(0)
  })

  it('refuses a birth to come and months that do not exist', () => {
    expect(() => ageAt({ birthYear: 2026, birthMonth: 12 }, november)).toThrow(RangeError)
    expect(() => ageAt({ birthYear: 2027, birthMonth: null }, november)).toThrow(RangeError)
    for (const birthMonth of [0, 13, 1.5])
      expect(() => ageAt({ birthYear: 2000, birthMonth }, november)).toThrow(RangeError)
    expect(() => ageAt({ birthYear: 2000.5, birthMonth: 1 }, november)).toThrow(RangeError)
  })

  it('never falls as time goes on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 400 }), (months, more) => {
        const birth = { birthYear: 1950, birthMonth: 3 }
        const then = toEpochMs(Date.UTC(1950, 2 + months))
        expect(ageAt(birth, toEpochMs(Date.UTC(1950, 2 + months + more)))).toBeGreaterThanOrEqual(
          ageAt(birth, then),
        )
        expect(ageAt(birth, then)).toBe(Math.floor(months / 12))
      }),
    )
  })
})

describe('measureVersionFor', () => {
  it('goes by age: up to 5, 6–12, 13–17, 18 and over', () => {
    expect([0, 5, 6, 12, 13, 17, 18, 90].map(ageBandOf)).toEqual([
      'youngChild',
      'youngChild',
      'child',
      'child',
      'adolescent',
      'adolescent',
      'adult',
      'adult',
    ])
    expect(versionOf(1980, 2)).toEqual({
      form: 'adult',
      ageBand: 'adult',
      scored: true,
      constants: 'adult',
      assumed: false,
    })
    expect(versionOf(2011, 2)).toMatchObject({ form: 'adolescent', constants: 'adolescent' })
    expect(versionOf(2018, 2)).toMatchObject({ form: 'child', constants: 'childBySelf' })
    expect(versionOf(2022, 2)).toMatchObject({ form: 'youngChild', scored: false, constants: null })
  })

  it('gives collateral raters their own form and constants', () => {
    for (const rater of ['parent', 'carer', 'partner', 'teacher', 'other'] as const) {
      expect(versionOf(2018, 2, rater)).toMatchObject({
        form: 'collateral',
        constants: 'childByCarer',
        scored: true,
      })
      expect(versionOf(2011, 2, rater)).toMatchObject({ form: 'collateral', constants: 'adolescentByOther' })
      expect(versionOf(1980, 2, rater)).toMatchObject({ form: 'collateral', constants: 'adultByOther' })
      expect(versionOf(2023, 2, rater)).toMatchObject({
        form: 'collateral',
        constants: 'childByCarer',
        scored: true,
      })
    }
  })

  it('has a group form for the session check, with faces still for the youngest', () => {
    expect(versionOf(1980, 2, 'group')).toMatchObject({ form: 'group', constants: 'adult' })
    expect(versionOf(2022, 2, 'group')).toMatchObject({ form: 'youngChild', scored: false })
  })

  it('assumes an adult where no year is known, and says so', () => {
    expect(versionOf(null, null)).toMatchObject({ form: 'adult', assumed: true })
    expect(versionOf(2011, null)).toMatchObject({ form: 'adolescent', assumed: true })
  })

  it('changes between 12 and 13 years', () => {
    const version = (month: number) =>
      measureVersionFor({ birthYear: 2013, birthMonth: 11, at: at(2026, month), rater: 'self' })
    expect(version(10).form).toBe('child')
    expect(version(11).form).toBe('adolescent')
  })
})

describe('measureConstants', () => {
  it('holds the defaults of each version and rater, with origin and dispute', () => {
    const keys = [
      'adult',
      'adolescent',
      'childBySelf',
      'childByCarer',
      'adolescentByOther',
      'adultByOther',
    ] as const
    const values = keys.map((key) => {
      const { cutOff, rci, sd } = measureConstants('outcome', key)
      return [cutOff.value, rci?.value, sd?.value]
    })
    expect(values).toEqual([
      [25, 6, 7.75],
      [28, 6, 7.25],
      [32, 8, 7.25],
      [28, 8, 7.25],
      [28, 8, 7.25],
      [25, 6, 7.75],
    ])
  })

  it('marks what sources disagree on, and names every origin', () => {
    const { cutOff, rci, sd } = measureConstants('outcome', 'childBySelf')
    expect(cutOff).toMatchObject({ disputed: true, alternatives: [28] })
    expect(measureConstants('outcome', 'adult').rci).toMatchObject({
      disputed: true,
      alternatives: [5, 9.15],
    })
    expect(measureConstants('outcome', 'adult').cutOff.disputed).toBe(false)
    for (const constant of [cutOff, rci, sd]) expect(constant?.origin).toMatch(/^outcomes:origin\.\w+$/)
  })

  it('knows of the session check no more than its cut-off of 36', () => {
    const { cutOff, rci, sd } = measureConstants('alliance', 'adult')
    expect([cutOff.value, rci, sd]).toEqual([36, null, null])
  })
})
