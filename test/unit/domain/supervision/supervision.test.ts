import { describe, expect, it } from 'vitest'
import { findNames } from '#domain/supervision/find-names.ts'
import { hoursByKind } from '#domain/supervision/hours-by-kind.ts'

describe('findNames', () => {
  it('finds aliases as they are typically chosen: initials, two letters, letters with marks', () => {
    expect(findNames('How do I tell M.K. that?', ['M.K.'])).toEqual(['M.K.'])
    expect(findNames('MK and the holidays', ['M.K.'])).toEqual(['M.K.'])
    expect(findNames('What helps bo', ['Bo'])).toEqual(['Bo'])
    expect(findNames('Jo K does not come', ['Jo Kim'])).toEqual(['Jo Kim'])
    expect(findNames('राम से कैसे कहूँ', ['राम'])).toEqual(['राम'])
    expect(findNames('M said little', ['M'])).toEqual(['M'])
  })
  it('does not take a common word for a short part of a name', () => {
    expect(findNames('go on as before', ['On Tran'])).toEqual([])
    expect(findNames('what am I missing', ['M.K.', 'Bo'])).toEqual([])
  })
  it('finds whole words of a name, whatever their case and accents', () => {
    expect(findNames('What would ANA need?', ['Ana María Ruiz'])).toEqual(['Ana María Ruiz'])
    expect(findNames('talked with maria', ['Ana María Ruiz'])).toEqual(['Ana María Ruiz'])
    expect(findNames('An analysis of the week', ['Ana'])).toEqual([])
    expect(findNames('与王小明谈过', ['王小明'])).toEqual(['王小明'])
  })

  it('does not take initials and short particles for a name', () => {
    expect(findNames('a b de c', ['A. de B.'])).toEqual([])
    expect(findNames('a de b', ['A. de B.'])).toEqual(['A. de B.'])
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
