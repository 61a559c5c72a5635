import { describe, expect, it } from 'vitest'
import { wordSections } from '#renderer/features/settings/word-sections.ts'

describe('wordSections', () => {
  it('sets each word beside the English one, a part for each form', () => {
    const english = {
      outcome: { adult: { low: 'Hard', items: { a: { name: 'Me', about: '' } } }, child: { low: 'Sad' } },
    }
    const own = {
      outcome: { adult: { low: 'Duro', items: { a: { name: 'Yo', about: '' } } }, child: { low: 'Triste' } },
    }
    expect(wordSections('measures', english, own)).toEqual([
      {
        id: 'outcome.adult',
        pairs: [
          { key: 'outcome.adult.low', english: 'Hard', own: 'Duro' },
          { key: 'outcome.adult.items.a.name', english: 'Me', own: 'Yo' },
        ],
      },
      { id: 'outcome.child', pairs: [{ key: 'outcome.child.low', english: 'Sad', own: 'Triste' }] },
    ])
  })

  it('is one part for another file, and nothing for a file that is not there', () => {
    expect(wordSections('handback', { a: 'A' }, { a: 'B', b: 'C' })).toEqual([
      {
        id: 'handback',
        pairs: [
          { key: 'a', english: 'A', own: 'B' },
          { key: 'b', english: '', own: 'C' },
        ],
      },
    ])
    expect(wordSections('paper', {}, undefined)).toEqual([])
  })
})
