import { describe, expect, it } from 'vitest'
import { findNames } from '#domain/supervision/find-names.ts'
import { hoursByKind } from '#domain/supervision/hours-by-kind.ts'

describe('findNames', () => {
  it('finds whole words of a name, whatever their case and accents', () => {
    expect(findNames('What would ANA need?', ['Ana María Ruiz'])).toEqual(['Ana María Ruiz'])
    expect(findNames('talked with maria', ['Ana María Ruiz'])).toEqual(['Ana María Ruiz'])
    expect(findNames('An analysis of the week', ['Ana'])).toEqual([])
    expect(findNames('与王小明谈过', ['王小明'])).toEqual(['王小明'])
  })

  it('does not take initials and short particles for a name', () => {
    expect(findNames('a de b', ['A. de B.'])).toEqual([])
    expect(findNames('', ['Wren', ''])).toEqual([])
  })

  it('names each once, in the order given', () => {
    expect(findNames('Wren and Ash and Wren', ['Ash', 'Wren', 'Ash'])).toEqual(['Ash', 'Wren'])
  })
})

describe('hoursByKind', () => {
  it('adds up by kind', () => {
    expect(
      hoursByKind([
        { kind: 'group', minutes: 90 },
        { kind: 'individual', minutes: 50 },
        { kind: 'group', minutes: 90 },
      ]),
    ).toEqual({
      total: 230,
      byKind: [
        { kind: 'individual', minutes: 50 },
        { kind: 'group', minutes: 180 },
      ],
    })
    expect(hoursByKind([])).toEqual({ total: 0, byKind: [] })
  })
})
