import { describe, expect, it } from 'vitest'
import { matchTitle } from '#domain/schedule/match-title.ts'

const people = [
  { key: 'ash', names: ['Ash', 'C-0002'] },
  { key: 'ashley', names: ['Ashley', 'C-0012'] },
  { key: 'jo', names: ['José', 'C-0003'] },
]

describe('matchTitle', () => {
  it('finds an alias or a code as a word of its own, whatever the case', () => {
    expect(matchTitle('Session with ASH', people)).toBe('ash')
    expect(matchTitle('c-0012 (video)', people)).toBe('ashley')
    expect(matchTitle('jose\u0301', people)).toBe('jo')
  })

  it('guesses at nobody', () => {
    expect(matchTitle('Ashtray', people)).toBeNull()
    expect(matchTitle('Ash and Ashley', people)).toBeNull()
    expect(matchTitle('C-00021', people)).toBeNull()
    expect(matchTitle('', people)).toBeNull()
    expect(matchTitle('Dentist', [{ key: 'none', names: [''] }])).toBeNull()
  })
})
