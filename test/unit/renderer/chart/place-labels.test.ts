import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type LabelRequest, placeLabels } from '#renderer/ui/chart/place-labels.ts'

const bounds: Box = { x: 0, y: 0, width: 200, height: 100 }
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const label = (id: string, changes: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  width: 40,
  height: 10,
  spots: [{ x: 10, y: 10 }],
  slides: false,
  ...changes,
})

describe('placeLabels', () => {
  it('takes the best spot where nothing is in the way', () => {
    expect(placeLabels([label('a')], [], bounds).placed.get('a')).toEqual({
      x: 10,
      y: 10,
      width: 40,
      height: 10,
    })
  })

  it('lets the first one choose first', () => {
    const second = label('b', {
      spots: [
        { x: 12, y: 12 },
        { x: 100, y: 12 },
      ],
    })
    const { placed } = placeLabels([label('a'), second], [], bounds)
    expect(placed.get('a')?.x).toBe(10)
    expect(placed.get('b')?.x).toBe(100)
  })

  it('rather takes the second spot than cover a line', () => {
    const request = label('a', {
      spots: [
        { x: 10, y: 10 },
        { x: 10, y: 50 },
      ],
    })
    const line = { box: { x: 0, y: 12, width: 200, height: 4 }, weight: 4 }
    expect(placeLabels([request], [line], bounds).placed.get('a')?.y).toBe(50)
  })

  it('slides to the nearest free height only where it may', () => {
    const free = placeLabels([label('a'), label('b', { slides: true })], [], bounds)
    expect(Math.abs((free.placed.get('b')?.y ?? 0) - 10)).toBeLessThan(12)
    expect(placeLabels([label('a'), label('b')], [], bounds).dropped).toEqual(['b'])
  })

  it('drops what would cover more than it may', () => {
    const block = { box: bounds, weight: 1 }
    expect(placeLabels([label('a', { mostCover: 0.9 })], [block], bounds).dropped).toEqual(['a'])
    expect(placeLabels([label('a', { mostCover: 1.1 })], [block], bounds).dropped).toEqual([])
  })

  it('never lets two overlap, never leaves the bounds, and accounts for every label', () => {
    const size = fc.double({ min: 1, max: 120, noNaN: true })
    const spot = fc.record({
      x: fc.double({ min: -50, max: 250, noNaN: true }),
      y: fc.double({ min: -50, max: 150, noNaN: true }),
    })
    const request = fc.record({
      width: size,
      height: fc.double({ min: 1, max: 40, noNaN: true }),
      spots: fc.array(spot, { maxLength: 5 }),
      slides: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), (bare) => {
        const requests = bare.map((one, index) => ({ ...one, id: String(index) }))
        const { placed, dropped } = placeLabels(requests, [], bounds)
        expect([...placed.keys(), ...dropped].sort()).toEqual(requests.map(({ id }) => id).sort())
        const boxes = [...placed.values()]
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(200)
          expect(box.y + box.height).toBeLessThanOrEqual(100)
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
})
