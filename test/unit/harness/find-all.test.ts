import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFindAll } from '../../e2e/harness/find-all.ts'

// Few different bytes, so that words overlap, begin alike and lie in one another.
const bytes = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(0, 1, 97, 255), { minLength, maxLength }).map((list) => Buffer.from(list))

describe('createFindAll', () => {
  it('finds exactly what a plain search for each word finds', () => {
    fc.assert(
      fc.property(fc.array(bytes(2, 7), { maxLength: 8 }), bytes(0, 200), (words, haystack) => {
        const plain = words.flatMap((word, index) => (haystack.includes(word) ? [index] : []))
        expect([...createFindAll(words)(haystack)].sort()).toEqual(plain)
      }),
      { numRuns: 100 },
    )
  })

  it('finds a word at the very beginning and at the very end, and long ones beside short ones', () => {
    const words = ['begin', 'ends', 'x'.repeat(400), 'nowhere'].map((word) => Buffer.from(word))
    const haystack = Buffer.from(`begin${'x'.repeat(400)}-ends`)
    expect([...createFindAll(words)(haystack)].sort()).toEqual([0, 1, 2])
  })

  it('refuses a word of one byte, which would be found by chance', () => {
    expect(() => createFindAll([Buffer.from('a')])).toThrow(RangeError)
  })
})
