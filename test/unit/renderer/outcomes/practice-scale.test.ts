import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf } from '#renderer/features/outcomes/practice-scale.ts'
import { placeOn } from '#renderer/ui/chart/interval-track.tsx'
import { figureNames, type PracticeFigure } from '#shared/contracts/practice.ts'

const figure = (low: number, high: number): PracticeFigure => ({
  kind: 'figure',
  value: (low + high) / 2,
  low,
  high,
  method: 'tInterval',
  of: 12,
  which: 12,
  caveats: [],
})

describe('the scale of a figure', () => {
  it('is the same for every share and every score, whatever they say', () => {
    expect(scaleOf('improved', [figure(0.4, 0.5)])).toEqual({
      min: 0,
      max: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1],
    })
    expect(scaleOf('firstOutcome', [])).toEqual({ min: 0, max: 40, ticks: [0, 10, 20, 30, 40] })
  })

  it('holds zero for effects, and a round number of sessions', () => {
    expect(scaleOf('effectSize', [figure(0.6, 1.2)])).toEqual({
      min: -0.5,
      max: 1.5,
      ticks: [-0.5, 0, 0.5, 1, 1.5],
    })
    expect(scaleOf('sessions', [figure(9, 13.2)])).toEqual({ min: 0, max: 20, ticks: [0, 5, 10, 15, 20] })
    expect(scaleOf('days', [figure(90, 810)]).max).toBe(2000)
    expect(scaleOf('sessions', [{ kind: 'tooFew', needed: 10, of: 3 }]).max).toBe(4)
  })

  it('holds every interval, with few ticks', () => {
    const number = fc.double({ min: 0, max: 900, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...figureNames), fc.array(fc.tuple(number, number)), (name, pairs) => {
        const isShare = scaleOf(name, []).max === 1
        const isPoints = scaleOf(name, []).max === 40
        const shrink = isShare ? 900 : isPoints ? 22.5 : name === 'sessions' || name === 'days' ? 1 : 300
        const figures = pairs.map(([a, b]) => figure(Math.min(a, b) / shrink, Math.max(a, b) / shrink))
        const scale = scaleOf(name, figures)
        expect(scale.ticks.length).toBeLessThanOrEqual(9)
        expect([scale.ticks[0], scale.ticks.at(-1)]).toEqual([scale.min, scale.max])
        for (const one of figures)
          if (one.kind === 'figure')
            expect(one.low >= scale.min && one.high <= scale.max + 1e-9, `${name} ${one.high}`).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps what lies outside at its edge', () => {
    const scale = { min: 0, max: 1, ticks: [0, 1] }
    expect([placeOn(scale, -1), placeOn(scale, 0.25), placeOn(scale, 2)]).toEqual([0, 25, 100])
  })
})
