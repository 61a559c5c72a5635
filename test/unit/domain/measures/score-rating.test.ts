import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Tenths, toTenths } from '#domain/kernel/tenths.ts'
import { allianceMeasure } from '#domain/measures/alliance-measure.ts'
import { builtInMeasures, findBuiltInMeasure } from '#domain/measures/built-in-measures.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import { paperTotal, scoreRating } from '#domain/measures/score-rating.ts'

const answers = (...tenths: (number | null)[]): Record<string, Tenths | null> =>
  Object.fromEntries(outcomeMeasure.items.map(({ id }, i) => [id, (tenths[i] ?? null) as Tenths | null]))

describe('scoreRating', () => {
  it('adds four lines: 6.1 + 5.0 + 7.3 + 8.8 = 27.2 points', () => {
    expect(scoreRating(outcomeMeasure, answers(61, 50, 73, 88))).toEqual({
      total: 272,
      itemScores: { self: 61, close: 50, world: 73, overall: 88 },
    })
  })

  it('has no total with one line missing, and names the missing', () => {
    expect(scoreRating(outcomeMeasure, answers(61, null, 73, 88))).toEqual({ missing: ['close'] })
    expect(scoreRating(outcomeMeasure, {})).toEqual({ missing: ['self', 'close', 'world', 'overall'] })
    expect(scoreRating(outcomeMeasure, { self: undefined })).toHaveProperty('missing')
  })

  it('counts a mark at zero as an answer', () => {
    expect(scoreRating(outcomeMeasure, answers(0, 0, 0, 0))).toMatchObject({ total: 0 })
  })

  it('refuses answers outside the line, of no whole tenth, or to unknown items', () => {
    for (const tenths of [-1, 101, 0.5, Number.NaN]) {
      expect(() => scoreRating(outcomeMeasure, answers(tenths, 0, 0, 0))).toThrow(RangeError)
    }
    expect(() => scoreRating(outcomeMeasure, { topics: toTenths(10) })).toThrow(RangeError)
    expect(() => scoreRating(allianceMeasure, answers(1, 2, 3, 4))).toThrow(RangeError)
  })

  it('is total, in range, the sum, and rises with every line', () => {
    const line = fc.integer({ min: 0, max: 99 })
    fc.assert(
      fc.property(fc.tuple(line, line, line, line), fc.nat(3), (marks, raised) => {
        const score = scoreRating(outcomeMeasure, answers(...marks))
        const higher = scoreRating(
          outcomeMeasure,
          answers(...marks.map((mark, i) => (i === raised ? mark + 1 : mark))),
        )
        if (!('total' in score) || !('total' in higher)) throw new Error('no total')
        expect(score.total).toBe(marks.reduce((a, b) => a + b))
        expect(higher.total).toBe(score.total + 1)
      }),
    )
  })
})

describe('paperTotal', () => {
  it('takes a typed total in points', () => {
    expect(paperTotal(outcomeMeasure, 27.2)).toBe(272)
    expect(() => paperTotal(outcomeMeasure, 40.1)).toThrow(RangeError)
    expect(() => paperTotal(outcomeMeasure, 27.25)).toThrow(RangeError)
  })
})

describe('built-in measures', () => {
  it('are two, of four lines each, version 1, in own words, without any wording in the code', () => {
    expect(builtInMeasures.map(({ id, version, kind }) => [id, version, kind])).toEqual([
      ['ek.outcome', 1, 'outcome'],
      ['ek.alliance', 1, 'alliance'],
    ])
    expect(outcomeMeasure.items.map(({ id }) => id)).toEqual(['self', 'close', 'world', 'overall'])
    expect(allianceMeasure.items.map(({ id }) => id)).toEqual(['understood', 'topics', 'way', 'overall'])
    for (const { min, max, items, ownWording, direction } of builtInMeasures) {
      expect({ min, max, ownWording, direction }).toEqual({
        min: 0,
        max: 40,
        ownWording: true,
        direction: 'higher',
      })
      expect(items.every((item) => item.min === 0 && item.max === 10)).toBe(true)
    }
  })

  it('are found by id and version', () => {
    expect(findBuiltInMeasure(outcomeMeasure.id)).toBe(outcomeMeasure)
    expect(findBuiltInMeasure(allianceMeasure.id, 1)).toBe(allianceMeasure)
    expect(findBuiltInMeasure(allianceMeasure.id, 2)).toBeUndefined()
  })
})
