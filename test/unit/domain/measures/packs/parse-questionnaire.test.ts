import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packLimits } from '#domain/measures/packs/pack-limits.ts'
import { parseQuestionnaire } from '#domain/measures/packs/parse-questionnaire.ts'
import { jsonFaultLine } from '#domain/measures/packs/read/json-fault-line.ts'
import { readPackText } from '#domain/measures/packs/read-pack-text.ts'
import { shownLanguageOf, textIn } from '#domain/measures/packs/text-in.ts'
import {
  choice,
  helpItem,
  line,
  option,
  questionnaire,
  translations,
  whole,
} from '../../../../fixtures/packs/build-pack.ts'
import { formOf } from '../../../../fixtures/packs/form-of.ts'

const problemsOf = (value: unknown) => {
  const parsed = parseQuestionnaire(value)
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`)
}

const base = 'http://hl7.org/fhir/StructureDefinition/'
const tea = choice('tea', [0, 1, 2])

const extended = (made: ReturnType<typeof line>, ...more: readonly object[]) => ({
  ...made,
  extension: [...(made.extension as readonly object[]), ...more],
})
const stepped = (id: string, step: number) =>
  extended(line(id), { url: `${base}questionnaire-sliderStepValue`, valueDecimal: step })
const decimal = (id: string, places: number) =>
  extended({ ...whole(id, 0, 9), type: 'decimal' }, { url: `${base}maxDecimalPlaces`, valueInteger: places })

describe('parseQuestionnaire', () => {
  it('reads choices, numbers, lines, texts and groups in reading order', () => {
    const form = formOf(
      questionnaire([
        { linkId: 'intro', type: 'display', text: 'Think of this week.' },
        {
          linkId: 'g',
          type: 'group',
          text: 'Drinks',
          item: [
            { ...tea, item: [helpItem('tea-help', 'A cup is a cup.')], required: true },
            whole('n', 0, 12),
          ],
        },
        line('mood'),
      ]),
    )
    expect(form.entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'display intro',
      'group g',
      'choice tea',
      'number n',
      'line mood',
    ])
    expect(form.entries[2]).toMatchObject({
      within: ['g'],
      required: true,
      help: { base: 'A cup is a cup.' },
      options: [{ ordinal: 0 }, { ordinal: 100 }, { ordinal: 200 }],
    })
    expect(form.entries[3]).toMatchObject({ min: 0, max: 1200, decimals: 0 })
    expect(form.entries[4]).toMatchObject({
      min: 0,
      max: 1000,
      step: 10,
      low: { base: 'All fog' },
      high: { base: 'All sun' },
    })
  })

  it('reads values of options as an extension of the option, of its coding, or as a number', () => {
    const inCoding = {
      valueCoding: { display: 'Half a cup', extension: [{ url: `${base}itemWeight`, valueDecimal: 0.5 }] },
    }
    const item = { ...tea, answerOption: [option('None', 0), inCoding, { valueInteger: 3 }] }
    expect(formOf(questionnaire([item])).entries[0]).toMatchObject({
      options: [{ ordinal: 0 }, { ordinal: 50 }, { ordinal: 300, text: { base: '3' } }],
    })
  })

  it('offers a language only where everything a client reads is translated into it', () => {
    const words = { de: 'Erfunden', tr: 'Uydurma' }
    const item = {
      ...tea,
      _text: translations(words),
      answerOption: [option('None', 0, { de: 'Keine', tr: 'Hiç' }), option('Some', 1, { de: 'Einige' })],
    }
    const parsed = parseQuestionnaire(questionnaire([item]))
    expect(parsed).toMatchObject({
      ok: true,
      remarks: [{ path: 'tr', code: 'translationIncomplete' }],
    })
    const form = formOf(questionnaire([item]))
    expect(form.languages).toEqual(['en', 'de'])
    expect(['de', 'de-AT', 'tr', 'en-GB'].map((wanted) => shownLanguageOf(form, wanted))).toEqual([
      'de',
      'de',
      'en',
      'en',
    ])
    const [entry] = form.entries
    expect(entry && [textIn(entry.text, 'de'), textIn(entry.text, 'en')]).toEqual([
      'Erfunden',
      'Invented question tea about tea',
    ])
  })

  it('puts a prefix before the text in every language', () => {
    const item = { ...tea, prefix: '3a)', _text: translations({ de: 'Erfunden' }) }
    const [entry] = formOf(questionnaire([item])).entries
    expect(entry?.text).toEqual({
      base: '3a) Invented question tea about tea',
      other: [{ language: 'de', text: '3a) Erfunden' }],
    })
  })

  it('keeps markup as the letters it is made of, and passes over the narrative', () => {
    const text = '<img src=x onerror=alert(1)> & <b>tea</b>'
    const parsed = parseQuestionnaire(
      questionnaire([{ ...tea, text }], { text: { div: '<script>1</script>' } }),
    )
    expect(parsed).toMatchObject({ ok: true, remarks: [{ path: 'text', code: 'markupIgnored' }] })
    expect(parsed.ok && parsed.form.entries[0]?.text.base).toBe(text)
  })

  it.each([
    ['resourceType: notQuestionnaire', { resourceType: 'Patient' }],
    ['resourceType: notQuestionnaire', []],
    ['resourceType: notQuestionnaire', null],
    ['status: retired', questionnaire([tea], { status: 'retired' })],
    ['language: badLanguage', questionnaire([tea], { language: 'not a language' })],
    ['title: empty', questionnaire([tea], { title: '  ' })],
    ['title: tooLong', questionnaire([tea], { title: 'x'.repeat(201) })],
    ['version: notText', questionnaire([tea], { version: 4 })],
    ['modifierExtension: modifier', questionnaire([tea], { modifierExtension: [] })],
    ['item: noQuestions', questionnaire([])],
    ['item: notList', { ...questionnaire([]), item: {} }],
    ['item[0]: notObject', { ...questionnaire([]), item: ['tea'] }],
    ['item[0].linkId: missing', questionnaire([{ ...tea, linkId: undefined }])],
    ['item[1].linkId: duplicate', questionnaire([tea, tea])],
    ['item[0].text: missing', questionnaire([{ ...tea, text: undefined }])],
    ['item[0].text: hiddenCharacter', questionnaire([{ ...tea, text: 'tea\u202etea' }])],
    ['item[0].text: hiddenCharacter', questionnaire([{ ...tea, text: 'tea\ud800' }])],
    ['item[0].type: unsupportedType', questionnaire([{ ...tea, type: 'attachment' }])],
    ['item[0].type: missing', questionnaire([{ ...tea, type: undefined }])],
    ['item[0].enableWhen: conditional', questionnaire([{ ...tea, enableWhen: [] }])],
    ['item[0].repeats: repeats', questionnaire([{ ...tea, repeats: true }])],
    ['item[0].repeats: notYesNo', questionnaire([{ ...tea, repeats: 'no' }])],
    ['item[0].answerValueSet: elsewhere', questionnaire([{ ...tea, answerValueSet: 'http://x.test/v' }])],
    ['item[0].answerOption: noOptions', questionnaire([{ ...tea, answerOption: [] }])],
    [
      'item[0].answerOption: duplicate',
      questionnaire([{ ...tea, answerOption: [option('a'), option('a')] }]),
    ],
    [
      'item[0].answerOption[1].valueCoding.display: missing',
      questionnaire([{ ...tea, answerOption: [option('a'), { valueCoding: { code: 'b' } }] }]),
    ],
    [
      'item[0].answerOption[0].extension[0].valueDecimal: notNumber',
      questionnaire([
        {
          ...tea,
          answerOption: [
            { valueString: 'a', extension: [{ url: `${base}ordinalValue`, valueDecimal: '1' }] },
            option('b'),
          ],
        },
      ]),
    ],
    ['item[0].extension: badRange', questionnaire([{ ...line('a'), extension: [] }])],
    ['item[0].extension: badRange', questionnaire([line('a', 4, 4)])],
    ['item[0]: badRange', questionnaire([stepped('a', 0)])],
    ['item[0]: badRange', questionnaire([stepped('a', 3.3)])],
    ['item[0]: badDecimals', questionnaire([decimal('a', 3)])],
    ['item[0].item[0]: childOfQuestion', questionnaire([{ ...tea, item: [whole('n', 0, 2)] }])],
    [
      'item[0]._text.extension[0].lang: badLanguage',
      questionnaire([{ ...tea, _text: translations({ '???': 'Tee' }) }]),
    ],
    ['item[0]._text: notObject', questionnaire([{ ...tea, _text: 'Tee' }])],
  ])('says %s', (expected, value) => {
    expect(problemsOf(value)).toContain(expected)
  })

  it('says all that is wrong at once, up to a number', () => {
    const bad = { ...tea, text: '', type: 'url' }
    expect(problemsOf(questionnaire([bad, { ...bad, linkId: 'b' }]))).toHaveLength(4)
    const many = Array.from({ length: 100 }, (_, index) => ({ ...bad, linkId: `n${index}` }))
    expect(problemsOf(questionnaire(many))).toHaveLength(packLimits.problems)
  })

  it('refuses what is too deep, too much, or named like a part of the language', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 5_000; depth += 1) deep = { a: deep }
    expect(problemsOf(deep)[0]).toContain('tooDeep')
    expect(problemsOf(questionnaire([tea], { x: Array.from({ length: 100_001 }, () => 0) }))).toEqual([
      'x: tooMany',
    ])
    const entries = Array.from({ length: packLimits.entries + 1 }, (_, index) => choice(`q${index}`, [0, 1]))
    expect(problemsOf(questionnaire(entries))).toContain('item: tooMany')
    expect(problemsOf(JSON.parse('{"item":[{"__proto__":{"x":1}}]}'))).toEqual(['item[0]: forbiddenKey'])
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('never throws and never half-reads, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('title', 'item', 'language'),
        (value, key) => {
          const parsed = parseQuestionnaire({ ...questionnaire([tea]), [key]: value })
          if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('readPackText', () => {
  it('names the line where the text stops being JSON', () => {
    const broken = '{\n  "resourceType": "Questionnaire",\n  "title": Tea\n}'
    expect(readPackText(broken, broken.length)).toEqual({
      ok: false,
      problems: [{ path: '', code: 'notJson', number: 3 }],
    })
    expect(readPackText('{', 1)).toMatchObject({ problems: [{ code: 'notJson', number: 1 }] })
    const lines = [
      '[\n1\n2]',
      '{"a":1,\n}',
      '[1,\n]',
      '{"a"\n1}',
      '{}\n{}',
      '\n"\u0041\\x"',
      '[}',
      '1 ,',
      '{\n1}',
    ]
    expect(lines.map(jsonFaultLine)).toEqual([3, 2, 2, 2, 2, 2, 1, 1, 2])
  })

  it('refuses a file above the limit unread, and passes over a byte order mark', () => {
    expect(readPackText('{', packLimits.bytes + 1)).toMatchObject({ problems: [{ code: 'tooLarge' }] })
    expect(readPackText(`\ufeff${JSON.stringify(questionnaire([tea]))}`, 10)).toMatchObject({ ok: true })
  })

  it('survives a hundred thousand brackets', () => {
    expect(readPackText('['.repeat(100_000), 100_000)).toMatchObject({ ok: false })
    expect(readPackText(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 200_000)).toMatchObject({
      problems: [{ code: 'tooDeep' }],
    })
  })
})
