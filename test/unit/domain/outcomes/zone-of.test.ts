import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedCourse } from '#domain/outcomes/expected-course.ts'
import { type Zone, zoneOf } from '#domain/outcomes/zone-of.ts'

const at = (session: number, score: number, first = 14.2) => {
  const course = expectedCourse({ first, sd: 7.75, through: 12 })
  const point = course.kind === 'course' ? course.points[session - 1] : undefined
  if (point === undefined) throw new Error('no course')
  return zoneOf({ score, point, first, rci: 6 })
}

const rank: Readonly<Record<Zone, number>> = { below: 0, near: 1, above: 2 }

describe('zoneOf', () => {
  it('follows the worked example at session 4: E 21.11, edge 16.56', () => {
    const zone = (score: number) => at(4, score)
    expect(zone(21.4)).toEqual({ kind: 'zone', zone: 'above', early: false })
    expect(zone(21.1)).toEqual({ kind: 'zone', zone: 'near', early: false })
    expect(zone(16.6)).toEqual({ kind: 'zone', zone: 'near', early: false })
    expect(zone(16.5)).toEqual({ kind: 'zone', zone: 'below', early: false })
  })

  it('is above when exactly at the expected score', () => {
    // T(20) = 28 from session 10 on.
    expect(at(10, 28, 20)).toMatchObject({ zone: 'above' })
    expect(at(10, 27.9, 20)).toMatchObject({ zone: 'near' })
  })

  it('says "early days" at sessions 2 and 3, unless the score fell by the RCI', () => {
    expect(at(2, 9)).toMatchObject({ zone: 'below', early: true })
    expect(at(2, 8.2)).toMatchObject({ zone: 'below', early: false })
    expect(at(3, 8.3)).toMatchObject({ zone: 'below', early: true })
    expect(at(4, 9)).toMatchObject({ zone: 'below', early: false })
    expect(at(2, 30)).toMatchObject({ zone: 'above', early: true })
  })

  it('has none for the baseline itself, and refuses what is no number', () => {
    expect(at(1, 14.2)).toEqual({ kind: 'notApplicable', reason: 'baseline' })
    expect(() => at(1, Number.NaN)).toThrow(RangeError)
    expect(() => at(5, Number.NaN)).toThrow(RangeError)
  })

  it('never falls when the score rises', () => {
    const tenths = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 2, max: 12 }), (a, b, session) => {
        const [low, high] = [at(session, Math.min(a, b) / 10), at(session, Math.max(a, b) / 10)]
        if (low.kind !== 'zone' || high.kind !== 'zone') throw new Error('no zone')
        expect(rank[low.zone]).toBeLessThanOrEqual(rank[high.zone])
      }),
    )
  })

  it('puts about one in four below when all goes as expected', () => {
    // 0.674 is the upper quartile of the normal distribution: Φ(−0.674) = 0.2502.
    const edge = expectedCourse({ first: 20, sd: 7.75, through: 10 })
    const point = edge.kind === 'course' ? edge.points[9] : undefined
    expect(((point?.expected ?? 0) - (point?.band50.low ?? 0)) / (point?.sigma ?? 1)).toBeCloseTo(0.674, 9)
  })
})
