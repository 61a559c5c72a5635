import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartFrame } from '#renderer/ui/chart/chart-frame.ts'
import { chartLabels } from '#renderer/ui/chart/chart-labels.ts'
import type { CourseChartData } from '#renderer/ui/chart/chart-types.ts'
import type { Box } from '#renderer/ui/chart/place-labels.ts'
import { chartData, pointsOf } from './chart-data.ts'

const box = { width: 900, height: 380, em: 13 }
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const labelsOf = (data: CourseChartData, size = box) => chartLabels(data, chartFrame(data, size))

const expectReadable = (data: CourseChartData, size = box) => {
  const { texts } = labelsOf(data, size)
  for (const [index, text] of texts.entries()) {
    for (const other of texts.slice(index + 1)) expect(overlaps(text.box, other.box)).toBe(false)
  }
  return texts
}

describe('chartLabels', () => {
  it('names the value, the alliance, the cut-off, the course and the turn beside what they mean', () => {
    const data = chartData()
    const { texts, key } = labelsOf(data)
    expect(texts.map(({ kind }) => kind)).toEqual(['value', 'second', 'cutOff', 'expected', 'turn'])
    expect(key).toEqual([])
    const frame = chartFrame(data, box)
    const cutOff = texts.find(({ kind }) => kind === 'cutOff')
    expect((cutOff?.box.y ?? 0) + (cutOff?.box.height ?? 0) / 2).toBeCloseTo(frame.yAt(25))
    expect(cutOff?.box.x).toBeGreaterThan(frame.width)
  })

  it('keeps value, alliance, cut-off and course apart where all lie on one point', () => {
    const flat = pointsOf([25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25])
    const band = (x: number) => ({ x, expected: 25, inner: [24, 26] as const, outer: [23, 27] as const })
    const data = chartData({
      main: { points: flat, lastLabel: '25.0' },
      second: { points: flat, label: 'alliance 25.0' },
      course: { bands: [band(1), band(11)], label: 'expected' },
    })
    expect(expectReadable(data).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['value', 'second', 'cutOff', 'expected']),
    )
  })

  it('joins turns of one session and gives a letter and a key to what is too long', () => {
    const long = 'a very long turn of events that would never fit beside its line'
    const { texts, key } = labelsOf(
      chartData({
        turns: [
          { x: 4, label: 'new job' },
          { x: 4, label: 'moved' },
          { x: 7, label: long },
        ],
      }),
    )
    expect(texts.filter(({ kind }) => kind === 'turn').map(({ text }) => text)).toEqual(['new job · moved'])
    expect(key).toEqual([{ letter: 'a', label: long }])
    expect(texts.filter(({ kind }) => kind === 'letter').map(({ text }) => text)).toEqual(['a'])
  })

  it('says that there is nothing yet, clear of the cut-off', () => {
    const texts = expectReadable(
      chartData({ main: { points: [], lastLabel: '' }, second: undefined as never }),
    )
    expect(texts.map(({ kind }) => kind)).toContain('empty')
  })

  it('loses no turn and lets no two labels overlap, at any size, with any values', () => {
    const value = fc.option(fc.double({ min: 0, max: 40, noNaN: true }), { nil: null })
    const values = fc.array(value, { minLength: 1, maxLength: 30 })
    const turn = fc.record({
      x: fc.integer({ min: 1, max: 30 }),
      label: fc.string({ minLength: 1, maxLength: 60 }),
    })
    const sizes = fc.record({
      width: fc.integer({ min: 260, max: 1400 }),
      height: fc.integer({ min: 200, max: 700 }),
      em: fc.integer({ min: 10, max: 36 }),
    })
    fc.assert(
      fc.property(values, values, fc.array(turn, { maxLength: 8 }), sizes, (main, second, turns, size) => {
        const data = chartData({
          xMax: 30,
          main: { points: pointsOf(main), lastLabel: '12.3' },
          second: { points: pointsOf(second), label: 'alliance 12.3' },
          turns,
        })
        expectReadable(data, size)
        const { texts, key } = labelsOf(data, size)
        const said = texts.filter(({ kind }) => kind === 'turn').length + key.length
        expect(said).toBe(new Set(turns.map(({ x }) => x)).size)
      }),
      { numRuns: 120 },
    )
  })
})
