import { describe, expect, it } from 'vitest'
import { mannerOf, nextContrast, nextSize } from '#renderer/client-mode/form-manner.ts'

describe('form manner', () => {
  it('shows all lines on one screen by default', () => {
    expect(mannerOf({ version: 'adult', layout: 'all', steady: false }, 125)).toBe('all')
  })
  it('shows one line from 150 % text, or where that was chosen', () => {
    expect(mannerOf({ version: 'adult', layout: 'all', steady: false }, 150)).toBe('one')
    expect(mannerOf({ version: 'child', layout: 'one', steady: false }, 100)).toBe('one')
  })
  it('shows one line to a hand that shakes, at any size', () => {
    expect(mannerOf({ version: 'adult', layout: 'all', steady: true }, 100)).toBe('one')
    expect(mannerOf({ version: 'youngChild', layout: 'all', steady: true }, 100)).toBe('faces')
  })
  it('gives the youngest faces to choose from', () => {
    expect(mannerOf({ version: 'youngChild', layout: 'all', steady: false }, 100)).toBe('faces')
  })
  it('moves one size at a time and stops at the ends', () => {
    expect([nextSize(100, -1), nextSize(100, 1), nextSize(150, 1), nextSize(200, 1)]).toEqual([
      100, 125, 200, 200,
    ])
  })
  it('goes round the contrasts', () => {
    expect(nextContrast(nextContrast(nextContrast('normal')))).toBe('normal')
  })
})
