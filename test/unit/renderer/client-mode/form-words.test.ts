import { describe, expect, it } from 'vitest'
import { builtInMeasures } from '#domain/measures/built-in-measures.ts'
import { createClientI18n, measureWords } from '#renderer/client-mode/client-i18n.ts'
import { formWords } from '#renderer/client-mode/form-words.ts'

const measures = measureWords(createClientI18n(), 'en')

describe('form words', () => {
  it('has words for every line of every form of the built-in measures', () => {
    for (const measure of builtInMeasures) {
      for (const version of measure.forms) {
        const words = formWords(measures, {
          occasion: measure.kind,
          version,
          items: measure.items.map(({ id }) => id),
        })
        expect(words?.lines.length, `${measure.kind} ${version}`).toBe(4)
        expect(words?.lines.every(({ name }) => name.length > 0)).toBe(true)
      }
    }
  })
  it('has none for a line or a version that it does not know', () => {
    expect(
      formWords(measures, { occasion: 'outcome', version: 'adult', items: ['self', 'other'] }),
    ).toBeNull()
    expect(formWords(measures, { occasion: 'outcome', version: 'name', items: [] })).toBeNull()
    expect(formWords(measures, { occasion: 'outcome', version: 'toString', items: [] })).toBeNull()
  })
})
