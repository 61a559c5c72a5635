import { describe, expect, it } from 'vitest'
import { chartFrame, sessionTicks } from '#renderer/ui/chart/chart-frame.ts'
import { chartData, pointsOf } from './chart-data.ts'

const box = { width: 900, height: 380, em: 13 }

describe('sessionTicks', () => {
  it('names every session while there is room', () => {
    expect(sessionTicks(11, 800, 13)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('thins out evenly and keeps the first', () => {
    expect(sessionTicks(12, 200, 13)).toEqual([1, 3, 5, 7, 9, 11])
    expect(sessionTicks(60, 800, 13).slice(0, 3)).toEqual([1, 5, 10])
    expect(sessionTicks(400, 500, 13)).toEqual([1, 50, 100, 150, 200, 250, 300, 350, 400])
  })

  it('keeps its numbers apart at every size', () => {
    for (const [xMax, width, em] of [
      [11, 150, 26],
      [60, 300, 17],
      [1500, 700, 13],
      [9999, 300, 26],
    ] as const) {
      const ticks = sessionTicks(xMax, width, em)
      const places = ticks.map((tick) => ((tick - 1) * width) / (xMax - 1))
      const closest = Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))
      if (ticks.length > 1) expect(closest).toBeGreaterThan(0.65 * em * String(xMax).length)
    }
  })
})

describe('chartFrame', () => {
  it("shows the measure's own range, whichever it is", () => {
    const frame = chartFrame(chartData({ range: { min: 0, max: 27 } }), box)
    expect(frame.yAt(27)).toBe(0)
    expect(frame.yAt(0)).toBe(frame.height)
    expect(frame.xAt(1)).toBe(0)
    expect(frame.xAt(11)).toBeCloseTo(frame.width)
  })

  it('has finer marks for 60 sessions and none for 400', () => {
    const many = (count: number) =>
      chartFrame(
        chartData({ xMax: count, main: { points: pointsOf(Array(count).fill(20)), lastLabel: '' } }),
        box,
      )
    expect(many(60).markRadius).toBeLessThan(many(11).markRadius)
    expect(many(60).markRadius).toBeGreaterThan(0)
    expect(many(400).markRadius).toBe(0)
    expect(many(400).lineWidth).toBeGreaterThan(0.9)
  })

  it('grows with the text, and takes the end labels inside where they would eat the picture', () => {
    const twice = chartFrame(chartData(), { ...box, em: 26 })
    expect(twice.margin.left).toBeCloseTo(2 * chartFrame(chartData(), box).margin.left)
    expect(twice.endLabelsOutside).toBe(true)
    expect(chartFrame(chartData(), { ...box, width: 420, em: 26 }).endLabelsOutside).toBe(false)
  })

  it('stays finite for a box of nothing and for one session', () => {
    const frame = chartFrame(chartData({ xMax: 1 }), { width: 0, height: 0, em: 13 })
    expect([frame.width, frame.height, frame.xAt(1), frame.yAt(0)].every(Number.isFinite)).toBe(true)
  })
})
