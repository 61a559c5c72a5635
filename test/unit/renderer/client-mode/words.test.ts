import { describe, expect, it } from 'vitest'
import clientMode from '#resources/locales/en/client-mode.json' with { type: 'json' }
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import together from '#resources/locales/en/together.json' with { type: 'json' }

const sentences = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : Object.values(part as Record<string, unknown>).flatMap(sentences)

const plain = (part: unknown) => sentences(part).map((text) => text.replaceAll(/{{\w+}}/g, ''))
const said = [...plain(clientMode), ...plain(measures)]
const read = [...said, ...plain(together)]

describe('words of the client screens', () => {
  it('carry no digit: nothing here is a number', () => {
    expect(said.filter((text) => /\d/.test(text))).toEqual([])
  })
  it('stay calm', () => {
    expect(read.filter((text) => text.includes('!'))).toEqual([])
  })
  it('avoid the words that are not for clients', () => {
    const banned = /\b(red|off track|at risk|deteriorated|drop-?out|score[sd]?|perfect|ORS|SRS)\b/i
    expect(read.filter((text) => banned.test(text))).toEqual([])
  })
})
