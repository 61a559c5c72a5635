import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noteLanes } from '#renderer/ui/chart/note-lanes.ts'

const widthOf = (label: string) => label.length * 7

it('keeps words in the picture and apart', () => {
  const laid = noteLanes(
    [
      { x: 0, label: 'leave' },
      { x: 10, label: 'two colleagues away' },
      { x: 400, label: 'moved' },
    ],
    400,
    widthOf,
  )
  expect(laid.map(({ label, lane }) => [label, lane])).toEqual([
    ['leave', 0],
    ['two colleagues away', 1],
    ['moved', 0],
  ])
  expect(laid[0]?.centre).toBe(17.5)
  expect(laid[2]?.centre).toBe(382.5)
})

it('never lays two words of one lane over one another', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    label: fc.string({ minLength: 1, maxLength: 20 }),
  })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const laid = noteLanes(places, 500, widthOf)
      for (const a of laid)
        for (const b of laid)
          if (a !== b && a.lane === b.lane)
            expect(Math.abs(a.centre - b.centre)).toBeGreaterThanOrEqual(
              (widthOf(a.label) + widthOf(b.label)) / 2,
            )
    }),
    { numRuns: 60 },
  )
})
