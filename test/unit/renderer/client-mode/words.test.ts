import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import { allianceMeasure } from '#domain/measures/alliance-measure.ts'
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import { formWords } from '#renderer/client-mode/form-words.ts'
import type { Catalogue } from '#renderer/i18n/catalogues.ts'

const read = (tag: string, file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../../resources/locales/${tag}/${file}.json`, import.meta.url), 'utf8'),
  )

const sentences = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : Object.values(part as Record<string, unknown>).flatMap(sentences)

const plain = (part: unknown) => sentences(part).map((text) => text.replaceAll(/{{\w+}}/g, ''))

describe.each(clientLanguageTags)('words of the client screens: %s', (tag) => {
  const said = ['client-mode', 'measures', 'handback'].flatMap((file) => plain(read(tag, file)))

  it('carry no digit: nothing here is a number', () => {
    expect(said.filter((text) => /\p{N}/u.test(text))).toEqual([])
  })
  it('stay calm', () => {
    expect(said.filter((text) => /[!！¡]/.test(text))).toEqual([])
  })
  it('are there for every form of both measures, each line with words of its own', () => {
    for (const { kind: occasion, forms, items } of [outcomeMeasure, allianceMeasure])
      for (const version of forms) {
        const asked = { occasion, version, items: items.map(({ id }) => String(id)) }
        const words = formWords(read(tag, 'measures') as Catalogue['measures'], asked)
        const names = words?.lines.map(({ name }) => name) ?? []
        expect(new Set(names).size, `${occasion} ${version}`).toBe(4)
        expect(words?.low).not.toBe(words?.high)
      }
  })
  it('are simpler for children than for adults', () => {
    const lengthOf = (version: string) => {
      const { outcome, alliance } = read(tag, 'measures') as Record<string, Record<string, unknown>>
      return [outcome, alliance].flatMap((kind) => plain(kind?.[version])).join('').length
    }
    expect(lengthOf('child')).toBeLessThan(lengthOf('adult'))
    expect(lengthOf('youngChild')).toBeLessThan(lengthOf('adult'))
  })
})

describe('words of Together', () => {
  it('avoid the words that are not for clients', () => {
    const banned = /\b(red|off track|at risk|deteriorated|drop-?out|score[sd]?|perfect|ORS|SRS)\b|!/i
    expect(plain(read('en', 'together')).filter((text) => banned.test(text))).toEqual([])
  })
  it('and English words of the client screens do', () => {
    const banned = /\b(red|off track|at risk|deteriorated|drop-?out|score[sd]?|perfect|ORS|SRS)\b/i
    const said = ['client-mode', 'measures', 'handback'].flatMap((file) => plain(read('en', file)))
    expect(said.filter((text) => banned.test(text))).toEqual([])
  })
})
