import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsOf } from '#renderer/features/sessions/initials.ts'

describe('initialsOf', () => {
  it.each([
    ['Wren', 'W.'],
    ['Sage and Fern', 'S. F.'],
    ['Mary-Jane  Watson', 'M. W.'],
    ['Élodie', 'É.'],
    ['river', 'r.'],
    ['王芳', '王.'],
    ['علي', 'ع.'],
  ])('%s → %s', (alias, initials) => expect(initialsOf(alias)).toBe(initials))

  it('never shows more than one letter of a word', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const shown = initialsOf(words.join(' ')).split(' ')
        expect(shown.length).toBeLessThanOrEqual(words.length)
        for (const part of shown) expect(part).toMatch(/^[A-Za-z]\.$/)
      }),
    )
  })
})
