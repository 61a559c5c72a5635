// Files made to harm: each is refused in words with the place in the file, or read as the letters it is made of.
import { describe, expect, it } from 'vitest'
import { readPackText } from '#domain/measures/packs/read-pack-text.ts'
import { choice, line, option, questionnaire } from '../../../../fixtures/packs/build-pack.ts'
import { formOf } from '../../../../fixtures/packs/form-of.ts'

const base = 'http://hl7.org/fhir/StructureDefinition/'
const tea = choice('tea', [0, 1])

const problemsOf = (text: string): readonly string[] => {
  const read = readPackText(text, Buffer.byteLength(text))
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`)
}
const inFile = (item: object, more: object = {}): string =>
  JSON.stringify(questionnaire([item as typeof tea], { ...more }))

/** Numbers that JSON has and JavaScript has not: written into the text, never through `stringify`. */
const withNumber = (text: string, number: string): string => text.replace('"NUMBER"', number)

const weighted = (value: unknown) => ({
  ...tea,
  answerOption: [
    { valueString: 'a', extension: [{ url: `${base}ordinalValue`, valueDecimal: value }] },
    option('b'),
  ],
})
const counted = (value: unknown) => ({ ...tea, answerOption: [{ valueInteger: value }, { valueInteger: 2 }] })

describe('a hostile file', () => {
  it.each([
    ['item[0].answerOption[0].extension[0].valueDecimal: badValue', weighted('NUMBER'), '1e999'],
    ['item[0].answerOption[0].extension[0].valueDecimal: badValue', weighted('NUMBER'), '-100001'],
    [': notJson', weighted('NUMBER'), 'NaN'],
    [': notJson', weighted('NUMBER'), 'Infinity'],
    ['item[0].answerOption[0].valueInteger: badValue', counted('NUMBER'), '1e999'],
    ['item[0].answerOption[0].valueInteger: badValue', counted('NUMBER'), '0.5'],
    ['item[0].answerOption[0]: badValue', counted('NUMBER'), '900001'],
    ['item[0].answerOption[0].valueInteger: notNumber', counted('NUMBER'), '"3"'],
    ['item[0].extension[1].valueDecimal: badValue', line('a', 'NUMBER' as unknown as number), '-1e999'],
  ])('with an impossible number says %s', (expected, item, number) => {
    expect(problemsOf(withNumber(inFile(item), number))[0]).toBe(expected)
  })

  it.each([
    [
      'questions that wait for each other',
      { enableWhen: [{ question: 'tea', operator: 'exists' }] },
      'enableWhen',
    ],
    ['answers that lie elsewhere', { answerValueSet: 'javascript:alert(1)' }, 'answerValueSet'],
    ['answers in the file as a part', { answerValueSet: '#inside' }, 'answerValueSet'],
  ])('with %s is refused at the place', (_name, more, key) => {
    const code = key === 'enableWhen' ? 'conditional' : 'elsewhere'
    expect(problemsOf(inFile({ ...tea, ...more }))).toEqual([`item[0].${key}: ${code}`])
  })

  it.each([
    ['a gap that counts as a letter', '\u3164'],
    ['dots of which none is raised', '\u2800\u2800'],
    ['joiners alone', '\u200d\u200c\u200b'],
    ['marks of direction alone', '\u200f\u200e'],
    ['a tag nobody sees', '\u{e0041}'],
  ])('whose text is %s is empty', (_name, text) => {
    expect(problemsOf(inFile({ ...tea, text }))).toEqual(['item[0].text: empty'])
  })

  it('may use joiners and marks of direction inside words, as Hindi and Arabic do', () => {
    for (const text of ['क्\u200dष', 'می\u200cخواهم', 'شاي \u200f(1)'])
      expect(formOf(questionnaire([{ ...tea, text }])).entries[0]?.text.base).toBe(text)
  })

  it.each(['\u202e', '\u2066', '\u0000', '\u2028', '\ufeff'])(
    'with a sign that turns or hides letters is refused wherever a person would read it (%j)',
    (sign) => {
      expect(problemsOf(inFile(tea, { title: `Te${sign}a` }))).toEqual(['title: hiddenCharacter'])
      expect(problemsOf(inFile({ ...tea, linkId: `a${sign}b` }))).toEqual(['item[0].linkId: hiddenCharacter'])
      const options = [option(`a${sign}`), option('b')]
      expect(problemsOf(inFile({ ...tea, answerOption: options }))).toEqual([
        'item[0].answerOption[0].valueCoding.display: hiddenCharacter',
      ])
    },
  )

  it('puts none of its own letters into the place that is shown', () => {
    const key = `\u202e<b>${'x'.repeat(150)}`
    let deep = '1'
    for (let level = 0; level < 40; level += 1) deep = `{${JSON.stringify(key)}:${deep}}`
    const [said = ''] = problemsOf(deep)
    expect(said).toMatch(/^\?(\.\?)+: tooDeep$/)
    expect(said.length).toBeLessThan(100)
    expect(problemsOf(`{"${'k'.repeat(201)}":1}`)).toEqual([': forbiddenKey'])
    for (const name of ['__proto__', 'constructor', 'prototype'])
      expect(problemsOf(`{"item":[{"text":{"${name}":{"isAdmin":true}}}]}`)).toEqual([
        'item[0].text: forbiddenKey',
      ])
  })

  it('keeps odd names of questions apart, as names', () => {
    const ids = ['1', '01', '1.0', '__proto__', 'constructor', 'toString', 'javascript:alert(1)', '<b>x</b>']
    const form = formOf(questionnaire(ids.map((id) => choice(id, [0, 1]))))
    expect(form.entries.map(({ id }) => id)).toEqual(ids)
    expect(
      problemsOf(inFile({ linkId: 'g', type: 'group', item: [tea, { ...tea, text: 'Again' }] })),
    ).toEqual(['item[0].item[1].linkId: duplicate'])
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://x.test/"><b>',
      'data:text/html,x',
    ])
      expect(formOf(questionnaire([tea], { url })).url).toBeNull()
  })

  it('with one string that never ends is refused, and soon', () => {
    const since = performance.now()
    for (const text of [
      `"${'a'.repeat(1_000_000)}`,
      `"${'\\n'.repeat(500_000)}`,
      ' '.repeat(1_000_000),
      '',
    ]) {
      expect(problemsOf(text)).toEqual([': notJson'])
    }
    expect(problemsOf(inFile({ ...tea, text: 'a'.repeat(1_000_000) }))).toEqual(['item[0].text: tooLong'])
    expect(performance.now() - since).toBeLessThan(10_000)
  })
})
